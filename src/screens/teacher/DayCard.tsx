import type { Paired } from '../../core/handover/paired'
import type { ComposedState } from '../../core/teacherDays'
import { addDays } from '../../core/timetable/dates'
import type { IsoDate, Slot } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import type { DateInSight } from '../../state/teacher/days'
import { show } from '../../state/teacher/page'
import { moment } from '../../state/wall'
import { Picture } from '../../ui/Picture'
import { teacherWords as words } from '../../words/teacher.en'
import { clockTime } from '../pupil/SlotLines'
import { shortDate, weekday } from './dateWords'
import { StateMark } from './StateMark'

interface DayCardProps {
  of: DateInSight
  tablet: Paired | null
  /** Whether this is the day that matters most now. */
  isFocus: boolean
}

/** One date: how far its day is, what is in it, and the next thing to do about it. */
export function DayCard({ of: { date, day, state, changes, last }, tablet, isFocus }: DayCardProps) {
  return (
    <li class={`day-card ${state}${isFocus ? ' focus' : ''}`}>
      <h3>
        <span>{weekday(date)}</span> <span class="soft">{shortDate(date)}</span>
        {nearness(date) && <b class="near">{nearness(date)}</b>}
      </h3>
      <p class="state">
        <StateMark state={state} />
        <span>
          {words.states[state]}
          {state === 'changed' && changes > 0 && <span class="soft">, {words.changes(changes)}</span>}
        </span>
      </p>
      {day && day.slots.length > 0 && <Glance slots={day.slots} />}
      {last && <p class="soft small">{words.handedOverAt(clockTime(last.at.minute), dateInWords(last.at.date))}</p>}
      <div class="row">
        <Actions date={date} state={state} canHandOver={tablet !== null} isFocus={isFocus} />
      </div>
    </li>
  )
}

interface ActionsProps {
  date: IsoDate
  state: ComposedState
  canHandOver: boolean
  isFocus: boolean
}

function Actions({ date, state, canHandOver, isFocus }: ActionsProps) {
  const compose = () => show({ name: 'compose', date })
  const isReady = state === 'made' || state === 'changed' || state === 'handedOver'
  if (!isReady)
    return (
      <button type="button" class={isFocus || state === 'unfinished' ? 'first' : ''} onClick={compose}>
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

/** The day's pictures in order, from when to when. */
function Glance({ slots }: { slots: Slot[] }) {
  const [start, end] = [slots[0]?.start ?? 0, slots.at(-1)?.end ?? 0]
  return (
    <div class="glance">
      <p class="small">
        {words.fromTo(clockTime(start), clockTime(end))}, {words.parts(slots.length)}
      </p>
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

function nearness(date: IsoDate): string {
  const today = moment.value.date
  if (date === today) return words.today
  return date === addDays(today, 1) ? words.tomorrow : ''
}
