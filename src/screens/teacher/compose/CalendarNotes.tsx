import { findOverlaps } from '../../../core/timetable/checkDay'
import type { IsoDate } from '../../../core/timetable/day'
import { dateInWords } from '../../../state/loading'
import type { CalendarDay } from '../../../state/teacher/composingStarts'
import { composeWords as words } from '../../../words/compose.en'

/** What a calendar has for a date, and what of it was not put in and why. */
export function CalendarNotes({ of: calendar, date }: { of: CalendarDay; date: IsoDate }) {
  const { events, aside, cancelled, unclear, otherZones, unknownZones } = calendar
  const notes = [
    aside.length > 0 && words.aside(aside),
    cancelled > 0 && words.cancelled(cancelled),
    findOverlaps(events).length > 0 && words.overlapping,
    otherZones.length > 0 && words.otherZones(otherZones),
    unknownZones.length > 0 && words.unknownZones(unknownZones),
    unclear.length > 0 && words.unclear(unclear.slice(0, mostNamed)),
  ].filter((note) => note !== false)
  return (
    <div class={events.length === 0 ? 'problem' : ''} role="status">
      <p>
        <b>{words.calendarHas(events.length, dateInWords(date))}</b>
      </p>
      {notes.length > 0 && (
        <ul class="findings">
          {notes.map((note) => (
            <li key={note} dir="auto">
              {note}
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

const mostNamed = 5
