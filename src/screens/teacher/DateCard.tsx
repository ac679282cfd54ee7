import { useState } from 'preact/hooks'
import { type ComposedState, changed } from '../../core/teacherDays'
import { clockTime } from '../../core/timetable/clockTime'
import { addDays } from '../../core/timetable/dates'
import type { IsoDate, Slot } from '../../core/timetable/day'
import { lastEnd } from '../../core/timetable/lastEnd'
import { dateInWords } from '../../state/loading'
import type { DateInSight } from '../../state/teacher/days'
import { show } from '../../state/teacher/page'
import { makePlanned, plannedFor } from '../../state/teacher/plannedDays'
import { chosenTag } from '../../state/teacher/tablets'
import { moment } from '../../state/wall'
import { Picture } from '../../ui/Picture'
import { planWords } from '../../words/plan.en'
import { teacherWords as words } from '../../words/teacher.en'
import { shortDate, weekday } from './dateWords'
import { sayOtherEnd } from './plan/planSays'
import { StateMark } from './StateMark'

interface DateCardProps {
  of: DateInSight
  /** Whether a tablet is there to hand it over to. */
  canHandOver: boolean
  /** Whether this is the day that matters most now. */
  isNext: boolean
}

/** One date: how far its day is, what is in it, and the next thing to do about it. */
export function DateCard({ of, canHandOver, isNext }: DateCardProps) {
  const { date, day, state } = of
  const planned = state === 'notMade' ? plannedFor(chosenTag.value, date) : null
  const otherEnd = sayOtherEnd(chosenTag.value, date, weekday(date))
  const detail = detailOf(of)
  const said = planned?.is === 'off' ? planWords.noSchool(planned.off.name) : words.states[state]
  return (
    <li class={`date-card${isNext ? ' is-next' : ''}`}>
      <div class="which">
        <h3>
          {weekday(date)} <span class="soft">{shortDate(date)}</span>
          {nearness(date) && <b class="near">{nearness(date)}</b>}
        </h3>
        <p class="state">
          <StateMark state={state} />
          <span>
            {said}
            {detail && <span class="soft">, {detail}</span>}
          </span>
        </p>
      </div>
      {day && day.slots.length > 0 && <Glance slots={day.slots} otherEnd={otherEnd} />}
      {planned?.is === 'day' && <Glance slots={planned.slots} from={planWords.fromPlan} otherEnd={otherEnd} />}
      <div class="row">
        {planned?.is === 'day' && <UsePlanned date={date} isNext={isNext} />}
        <Actions date={date} state={state} canHandOver={canHandOver} isNext={isNext && planned === null} />
      </div>
    </li>
  )
}

/** Makes the day from the plan as it is; it can be changed afterwards. */
function UsePlanned({ date, isNext }: { date: IsoDate; isNext: boolean }) {
  const [problem, setProblem] = useState('')
  const make = async () => {
    const made = await makePlanned(chosenTag.value, [date])
    if (!made.ok) setProblem(words.notKept)
  }
  return (
    <>
      <button type="button" class={isNext ? 'first' : ''} onClick={() => void make()}>
        {planWords.usePlanned}
        <span class="sr-only"> {dateInWords(date)}</span>
      </button>
      {problem && (
        <p class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </>
  )
}

interface ActionsProps extends Omit<DateCardProps, 'of'> {
  date: IsoDate
  state: ComposedState
}

function Actions({ date, state, canHandOver, isNext }: ActionsProps) {
  const compose = () => show({ name: 'compose', date })
  if (state === 'notMade' || state === 'unfinished')
    return (
      <button type="button" class={isNext || state === 'unfinished' ? 'first' : ''} onClick={compose}>
        {state === 'notMade' ? words.make(weekday(date)) : words.finishDay(weekday(date))}
      </button>
    )
  const of = <span class="sr-only"> {dateInWords(date)}</span>
  return (
    <>
      {canHandOver && (
        <button
          type="button"
          class={state === 'handedOver' ? '' : 'first'}
          onClick={() => show({ name: 'handOver', dates: [date] })}
        >
          {state === 'handedOver' ? words.handOverAgain : words.handOver}
          {of}
        </button>
      )}
      <button type="button" onClick={compose}>
        {words.change}
        {of}
      </button>
    </>
  )
}

interface GlanceProps {
  slots: Slot[]
  /** Where they come from while the day is not made. */
  from?: string
  otherEnd: string
}

/** The day's pictures in order, from when to when. */
function Glance({ slots, from, otherEnd }: GlanceProps) {
  const [start, end] = [slots[0]?.start ?? 0, lastEnd(slots)]
  return (
    <div class="glance">
      <p class="small">
        {[from, words.fromTo(clockTime(start), clockTime(end)), words.parts(slots.length)].filter(Boolean).join(', ')}
      </p>
      {otherEnd && <p class="other-end">{otherEnd}</p>}
      <div class="strip" aria-hidden="true">
        {slots.map((slot) => (
          <span key={slot.id} class={slot.kind === 'quiet' ? 'quiet' : ''}>
            <Picture word={slot.symbol} otherwise={slot.activity} />
          </span>
        ))}
      </div>
    </div>
  )
}

/** When it was handed over, or how many changes the tablet does not have yet. */
function detailOf({ state, sinceLast, last }: DateInSight): string {
  if (state === 'changed') return words.changes(changed(sinceLast))
  if (state !== 'handedOver' || !last) return ''
  const time = clockTime(last.at.minute)
  return last.at.date === moment.value.date ? words.atTime(time) : words.onDate(dateInWords(last.at.date), time)
}

function nearness(date: IsoDate): string {
  const today = moment.value.date
  if (date === today) return words.today
  return date === addDays(today, 1) ? words.tomorrow : ''
}
