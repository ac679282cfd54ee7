import { useMemo, useState } from 'preact/hooks'
import { voicesIn } from '../../core/review/collected'
import { ownWordsOf } from '../../core/review/ownWords'
import { summaryOf } from '../../core/review/patterns'
import { reviewFrom } from '../../core/review/reviewFrom'
import type { IsoDate } from '../../core/timetable/day'
import { collected, collectedOf } from '../../state/teacher/collected'
import { show } from '../../state/teacher/page'
import { planFor } from '../../state/teacher/plans'
import { toldInReview } from '../../state/teacher/review'
import { chosenTablet, chosenTag } from '../../state/teacher/tablets'
import { moment } from '../../state/wall'
import { reviewWords as words } from '../../words/review.en'
import { Sections } from '../teacher/Sections'
import { TabletChoice } from '../teacher/TabletChoice'
import { OwnWordsPart } from './OwnWordsPart'
import { HoursPart } from './PlanPart'
import { RecordPart } from './RecordPart'
import './review.css'

/** What was collected and planned for one pupil, from one date to another. */
export function Review() {
  return (
    <main class="adults teacher review">
      <Sections />
      <TabletChoice />
      {collected.value === null ? <p role="status">{words.loading}</p> : <Reviewed key={chosenTag.value} />}
    </main>
  )
}

function Reviewed() {
  const tag = chosenTag.value
  const plan = planFor(tag)
  const today = moment.value.date
  const [from, setFrom] = useState<IsoDate>(() => reviewFrom(plan?.starts, datesOf(tag), today))
  const [to, setTo] = useState<IsoDate>(today)
  const span = (first: IsoDate, last: IsoDate) => {
    setFrom(first)
    setTo(last)
  }
  const days = useMemo(() => collectedOf(tag, from, to), [tag, from, to, collected.value])
  const told = useMemo(() => toldInReview(tag), [tag])
  const own = useMemo(() => ownWordsOf(voicesIn(days), told), [days, told])
  const summary = useMemo(() => summaryOf(days, told), [days, told])
  return (
    <>
      <section>
        <h2 dir="auto">{words.whose(chosenTablet.value?.tabletName ?? '')}</h2>
        <div class="row ends">
          <DateField label={words.from} value={from} onPick={(date) => span(date, date > to ? date : to)} />
          <DateField label={words.to} value={to} onPick={(date) => span(date < from ? date : from, date)} />
          <button type="button" class="first" onClick={() => show({ name: 'reviewPack', from, to })}>
            {words.pack}
          </button>
        </div>
      </section>
      <OwnWordsPart own={own} plan={plan} />
      <HoursPart plan={plan} />
      <RecordPart summary={summary} />
    </>
  )
}

const datesOf = (tag: number): IsoDate[] =>
  (collected.peek() ?? []).filter(({ tabletTag }) => tabletTag === tag).map(({ date }) => date)

interface DateFieldProps {
  label: string
  value: IsoDate
  onPick: (date: IsoDate) => void
}

const DateField = ({ label, value, onPick }: DateFieldProps) => (
  <label>
    {label}
    <input
      type="date"
      value={value}
      onChange={({ currentTarget }) => currentTarget.value && onPick(currentTarget.value)}
    />
  </label>
)
