import type { ComponentChildren } from 'preact'
import { clockTime } from '../../core/timetable/clockTime'
import type { Slot } from '../../core/timetable/day'
import { Picture } from '../../ui/Picture'
import { adultWords as words } from '../../words/adults.en'
import { sentences } from '../../words/pupil.en'

interface DayTableProps {
  slots: Slot[]
  /** What else stands at the end of a slot's row. */
  children?: (slot: Slot) => ComponentChildren
}

/** A day as adults read it: times, picture, activity, place and adults. */
export function DayTable({ slots, children }: DayTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a table that scrolls must be reachable by keyboard
    <div class="scroller" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.time}</th>
            <th scope="col">{words.activity}</th>
            <th scope="col">{words.place}</th>
            <th scope="col">{words.with}</th>
          </tr>
        </thead>
        <tbody>
          {slots.map((slot) => (
            <tr key={slot.id}>
              <td>
                {clockTime(slot.start)}–{clockTime(slot.end)}
              </td>
              <td>
                <span class="row">
                  <Picture word={slot.symbol} otherwise={slot.activity} />
                  <span dir="auto">{slot.activity}</span>
                  {children?.(slot)}
                </span>
              </td>
              <td dir="auto">{sentences.inSeat(slot.place, slot.seat)}</td>
              <td dir="auto">{sentences.and(slot.adults)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
