import { useEffect, useState } from 'preact/hooks'
import type { Draft } from '../../../core/compose/draft'
import type { ComposedDay, Template } from '../../../core/teacher'
import type { IsoDate, Slot } from '../../../core/timetable/day'
import { dateInWords } from '../../../state/loading'
import { daysToStartFrom, startFrom, startFromTable, templatesFor } from '../../../state/teacher/composingStarts'
import { tablets } from '../../../state/teacher/tablets'
import { Picture } from '../../../ui/Picture'
import { composeWords as words } from '../../../words/compose.en'
import { FromFile } from './FromFile'

interface StartFromProps {
  date: IsoDate
  tabletTag: number
  /** Whether there are parts already. */
  replaces: boolean
  onStarted: () => void
}

const daysAtOnce = 1

/** The ways to begin a day, the likeliest first: its template, the day made last, an empty day, a file. */
export function StartFrom({ date, tabletTag, replaces, onStarted }: StartFromProps) {
  const [days, setDays] = useState<ComposedDay[]>([])
  useEffect(() => void daysToStartFrom(date, tabletTag).then(setDays), [date, tabletTag])
  const { forIt, others } = templatesFor(date)
  const begin = (slots: Draft) => {
    startFrom(slots)
    onStarted()
  }
  const likeliest = days.slice(0, daysAtOnce)
  const rest = days.slice(daysAtOnce)
  return (
    <div class="start-from">
      <section>
        <h2>{words.startFrom}</h2>
        <p class="soft">{words.startHint}</p>
        <ul class="starts">
          {forIt.map((template, at) => (
            <TemplateStart key={template.id} template={template} isFirst={at === 0} onBegin={begin} />
          ))}
          {likeliest.map((day) => (
            <DayStart key={day.date} day={day} tabletTag={tabletTag} onBegin={begin} />
          ))}
          <Start name={words.emptyDay} says={words.emptySays} slots={[]} onBegin={begin} />
        </ul>
        {others.length + rest.length > 0 && (
          <details>
            <summary>{words.otherStarts}</summary>
            <ul class="starts">
              {others.map((template) => (
                <TemplateStart key={template.id} template={template} onBegin={begin} />
              ))}
              {rest.map((day) => (
                <DayStart key={`${day.tabletTag} ${day.date}`} day={day} tabletTag={tabletTag} onBegin={begin} />
              ))}
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

function DayStart({ day, tabletTag, onBegin }: { day: ComposedDay; tabletTag: number; onBegin: OnBegin }) {
  const tablet = tablets.value.find((one) => one.tabletTag === day.tabletTag && one.tabletTag !== tabletTag)
  const says = words.isDay(day.slots.length, tablet?.tabletName ?? '')
  return <Start name={words.likeDay(dateInWords(day.date))} says={says} slots={day.slots} onBegin={onBegin} />
}

interface StartProps {
  name: string
  says: string
  slots: Slot[]
  isFirst?: boolean
  onBegin: OnBegin
}

const mostPictures = 8

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
