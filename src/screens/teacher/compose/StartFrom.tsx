import { useEffect, useState } from 'preact/hooks'
import type { Draft } from '../../../core/compose/draft'
import { usualDay } from '../../../core/compose/usualDay'
import type { ComposedDay, Template } from '../../../core/teacher'
import { clockTime } from '../../../core/timetable/clockTime'
import type { IsoDate, Slot } from '../../../core/timetable/day'
import { dateInWords } from '../../../state/loading'
import { daysToStartFrom, startFrom, startFromTable, templatesFor } from '../../../state/teacher/composingStarts'
import { teacher } from '../../../state/teacher/device'
import { plannedFor } from '../../../state/teacher/plannedDays'
import { tablets } from '../../../state/teacher/tablets'
import { Picture } from '../../../ui/Picture'
import { usualDays, composeWords as words } from '../../../words/compose.en'
import { planWords } from '../../../words/plan.en'
import { FromFile } from './FromFile'

interface StartFromProps {
  date: IsoDate
  tabletTag: number
  /** Whether there are parts already. */
  replaces: boolean
  onStarted: () => void
}

const daysAtOnce = 1

/**
 * The ways to begin a day, the likeliest first: the plan, its template, the day made last, an empty day, a file. Where there is
 * nothing of one's own yet, days that many schools have come first.
 */
export function StartFrom({ date, tabletTag, replaces, onStarted }: StartFromProps) {
  const [days, setDays] = useState<ComposedDay[]>([])
  useEffect(() => void daysToStartFrom(date, tabletTag).then(setDays), [date, tabletTag])
  const { forIt, others } = templatesFor(date)
  const isNew = forIt.length + others.length + days.length === 0
  const planned = plannedFor(tabletTag, date)
  const begin = (slots: Draft) => {
    startFrom(slots)
    onStarted()
  }
  const likeliest = days.slice(0, daysAtOnce)
  const rest = days.slice(daysAtOnce)
  const examples = usualDays.map((day) => (
    <Start
      key={day.name}
      name={day.name}
      says={words.isUsual(day.parts.length)}
      slots={usualDay(day, teacher.value?.name ?? '')}
      onBegin={begin}
    />
  ))
  return (
    <div class="start-from">
      <section>
        <h2>{words.startFrom}</h2>
        <p class="soft">{words.startHint}</p>
        <ul class="starts">
          {planned?.is === 'day' && (
            <Start
              name={planWords.fromPlan}
              says={planWords.planStart(clockTime(planned.week.ends), planned.slots.length)}
              slots={planned.slots}
              isFirst
              onBegin={begin}
            />
          )}
          {isNew && examples}
          {forIt.map((template, at) => (
            <TemplateStart
              key={template.id}
              template={template}
              isFirst={at === 0 && planned?.is !== 'day'}
              onBegin={begin}
            />
          ))}
          {likeliest.map((day) => (
            <DayStart key={day.date} day={day} tabletTag={tabletTag} onBegin={begin} />
          ))}
          <Start name={words.emptyDay} says={words.emptySays} slots={[]} onBegin={begin} />
        </ul>
        {!isNew && (
          <details>
            <summary>{words.otherStarts}</summary>
            <ul class="starts">
              {others.map((template) => (
                <TemplateStart key={template.id} template={template} onBegin={begin} />
              ))}
              {rest.map((day) => (
                <DayStart key={`${day.tabletTag} ${day.date}`} day={day} tabletTag={tabletTag} onBegin={begin} />
              ))}
              {examples}
            </ul>
          </details>
        )}
      </section>
      <FromFile
        date={date}
        replaces={replaces}
        onUse={(slots) => {
          startFromTable(slots)
          onStarted()
        }}
      />
    </div>
  )
}

type OnBegin = (slots: Slot[]) => void

function TemplateStart({ template, isFirst, onBegin }: { template: Template; isFirst?: boolean; onBegin: OnBegin }) {
  const { name, slots } = template
  return (
    <Start
      name={name}
      says={words.isTemplate(slots.length)}
      slots={slots}
      isFirst={isFirst ?? false}
      onBegin={onBegin}
    />
  )
}

/** A day made before. One with common changes also as it was before them: a supply teacher is there for one day only. */
function DayStart({ day, tabletTag, onBegin }: { day: ComposedDay; tabletTag: number; onBegin: OnBegin }) {
  const tablet = tablets.value.find((one) => one.tabletTag === day.tabletTag && one.tabletTag !== tabletTag)
  const about = (slots: Slot[], changes = '') => words.isDay(slots.length, tablet?.tabletName ?? '', changes)
  const { slots, before } = day
  const date = dateInWords(day.date)
  if (!before) return <Start name={words.likeDay(date)} says={about(slots)} slots={slots} onBegin={onBegin} />
  const changes = words.changesListed(before.changes)
  return (
    <>
      <Start
        name={words.likeDay(date)}
        says={about(before.slots, words.withoutChanges(changes))}
        slots={before.slots}
        onBegin={onBegin}
      />
      <Start
        name={words.likeDayChanged(date)}
        says={about(slots, words.withChanges(changes))}
        slots={slots}
        onBegin={onBegin}
      />
    </>
  )
}

interface StartProps {
  name: string
  says: string
  slots: Slot[]
  isFirst?: boolean
  onBegin: OnBegin
}

const mostPictures = 7

/** One way to begin, with the pictures of what is in it. */
function Start({ name, says, slots, isFirst = false, onBegin }: StartProps) {
  return (
    <li>
      <button type="button" class={`start${isFirst ? ' likeliest' : ''}`} onClick={() => onBegin(slots)}>
        <b dir="auto">{name}</b>
        <span class="soft small">{says}</span>
        {slots.length > 0 && (
          <span class="strip" aria-hidden="true">
            {slots.slice(0, mostPictures).map((slot) => (
              <span key={slot.id}>
                <Picture word={slot.symbol} otherwise={slot.activity} />
              </span>
            ))}
          </span>
        )}
      </button>
    </li>
  )
}
