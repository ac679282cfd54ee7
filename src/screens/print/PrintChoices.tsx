import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import '../adults/settings.css'
import type { Settings } from '../../core/settings'
import { mondayOf } from '../../core/timetable/dates'
import type { Day, IsoDate, Slot } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { print } from '../../state/printing'
import { BreakCardPaper, FirstThenPaper, ZoneCardPaper } from '../../ui/paper/Cards'
import { DayPaper } from '../../ui/paper/DayPaper'
import { WeekPaper } from '../../ui/paper/WeekPaper'
import { printWords as words } from '../../words/print.en'
import { Choice } from '../adults/Choice'
import { paperWeek } from './paperWeek'
import { Select } from './Select'

const things = ['day', 'week', 'firstThen', 'breakCard', 'zoneCard'] as const
export type Thing = (typeof things)[number]

interface PrintChoicesProps {
  /** The name of the board. */
  name: string
  /** The days that have parts, in order. */
  days: Day[]
  breakPlaces: Pick<Settings['breakPlaces'][number], 'name' | 'symbol'>[]
  /** Whom a break card is shown to; empty for any adult. */
  adult: string
  zones: Settings['zones']
  /** What the pupil chose of a part of a day, in words, and empty for nothing; where it is known. */
  choiceOf?: (slot: Slot, day: Day) => string
  /** What can be written before a thing is printed. */
  fieldsOf?: (thing: Thing) => ComponentChildren
}

/** What can be printed of one pupil's days and cards, as it lies on paper. */
export function PrintChoices({ name, days, breakPlaces, adult, zones, choiceOf, fieldsOf }: PrintChoicesProps) {
  const [thing, setThing] = useState<Thing>(days.length > 0 ? 'day' : 'breakCard')
  const [picked, pickDate] = useState<IsoDate | null>(null)
  const [clockTimes, setClockTimes] = useState(false)
  const day = days.find(({ date }) => date === picked) ?? days[0] ?? null
  const [first, then, setFirstThen] = useFirstThen(day)
  const weeks = weeksOf(days)
  const isOfDay = thing === 'day' || thing === 'firstThen'
  return (
    <>
      <section class="settings">
        <Choice label={words.whatToPrint} values={things} names={words.things} chosen={thing} onPick={setThing} />
        {!day && <p class="soft">{words.noDays}</p>}
        {day && (
          <div class="row ends">
            {isOfDay && (
              <Select
                label={words.whichDay}
                options={days.map(({ date }) => [date, dateInWords(date)])}
                chosen={day.date}
                onPick={pickDate}
              />
            )}
            {thing === 'week' && (
              <Select
                label={words.whichWeek}
                options={weeks.map(([monday, date]) => [date, weekName(monday)])}
                chosen={weeks.find(([monday]) => monday === mondayOf(day.date))?.[1] ?? ''}
                onPick={pickDate}
              />
            )}
            {thing === 'day' && (
              <label class="option">
                <input
                  type="checkbox"
                  checked={clockTimes}
                  onChange={({ currentTarget }) => setClockTimes(currentTarget.checked)}
                />
                {words.showTimes}
              </label>
            )}
            {thing === 'firstThen' && (
              <>
                <PartSelect
                  label={words.firstPart}
                  day={day}
                  chosen={first}
                  onPick={(id) => setFirstThen(id, then?.id)}
                />
                <PartSelect
                  label={words.thenPart}
                  day={day}
                  chosen={then}
                  onPick={(id) => setFirstThen(first?.id, id)}
                />
              </>
            )}
          </div>
        )}
        {fieldsOf?.(thing)}
        <button
          type="button"
          class="first"
          disabled={!day && (isOfDay || thing === 'week')}
          onClick={() => print(words.titleOf(name, words.things[thing]))}
        >
          {words.print}
        </button>
      </section>
      {thing === 'breakCard' && <BreakCardPaper places={breakPlaces} adult={adult} />}
      {thing === 'zoneCard' && <ZoneCardPaper zones={zones} />}
      {day && thing === 'day' && (
        <DayPaper
          title={words.titleOf(name, dateInWords(day.date))}
          slots={day.slots}
          clockTimes={clockTimes}
          {...(choiceOf && { choiceOf: (slot) => choiceOf(slot, day) })}
        />
      )}
      {day && thing === 'week' && (
        <WeekPaper
          title={words.titleOf(name, weekName(mondayOf(day.date)))}
          days={paperWeek(mondayOf(day.date), days, choiceOf)}
        />
      )}
      {first && then && thing === 'firstThen' && <FirstThenPaper first={first} then={then} />}
    </>
  )
}

/** The two parts of a first/then card: the first two of the day until others are picked. */
function useFirstThen(day: Day | null) {
  const [ids, setIds] = useState<{ of: IsoDate; first?: number; then?: number } | null>(null)
  const picked = ids !== null && ids.of === day?.date ? ids : null
  const partOf = (id: number | undefined, otherwise: number): Slot | undefined =>
    day?.slots.find((slot) => slot.id === id) ?? day?.slots[otherwise]
  const set = (first: number | undefined, then: number | undefined) =>
    setIds(day && { of: day.date, ...(first !== undefined && { first }), ...(then !== undefined && { then }) })
  return [partOf(picked?.first, 0), partOf(picked?.then, 1), set] as const
}

interface PartSelectProps {
  label: string
  day: Day
  chosen: Slot | undefined
  onPick: (id: number) => void
}

const PartSelect = ({ label, day, chosen, onPick }: PartSelectProps) => (
  <Select
    label={label}
    options={day.slots.map(({ id, activity }) => [`${id}`, activity])}
    chosen={`${chosen?.id}`}
    onPick={(id) => onPick(Number(id))}
  />
)

/** The weeks that have a day, each by its Monday, with the first of its dates. */
const weeksOf = (days: Day[]): [monday: IsoDate, date: IsoDate][] =>
  [...new Set(days.map(({ date }) => mondayOf(date)))].map((monday) => [
    monday,
    days.find(({ date }) => mondayOf(date) === monday)?.date ?? monday,
  ])

const weekName = (monday: IsoDate): string => words.weekOf(dateInWords(monday))
