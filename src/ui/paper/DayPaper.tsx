import type { Slot } from '../../core/timetable/day'
import { paperLabels } from '../../words/print.en'
import { sentences } from '../../words/pupil.en'
import { ChoseMark } from '../ChoseMark'
import { Picture } from '../Picture'
import { Sheet } from '../Sheet'
import './paper.css'
import { clockTime } from '../../core/timetable/clockTime'

interface DayPaperProps {
  /** Whose day, and which. */
  title: string
  slots: Slot[]
  clockTimes: boolean
  /** Whether the pupil chose something of a part; where it is known. */
  isChosen?: (slot: Slot) => boolean
}

/** So many parts can be read well in one column. */
const inOneColumn = 26

/** One day on one page: each part with its picture, its place and its adults, and a box to tick. */
export function DayPaper({ title, slots, clockTimes, isChosen }: DayPaperProps) {
  const columns = slots.length > inOneColumn ? 2 : 1
  return (
    <Sheet class="day-paper" whole>
      <h1 dir="auto">{title}</h1>
      <ol style={{ '--rows': Math.ceil(slots.length / columns) }}>
        {slots.map((slot) => (
          <li key={slot.id} class={slot.kind === 'quiet' ? 'quiet' : ''}>
            <Picture word={slot.symbol} otherwise={slot.activity} />
            <span class="what">
              <b dir="auto">{slot.activity}</b>
              {isChosen?.(slot) && <ChoseMark label={paperLabels.chose} />}
              <span dir="auto">{columns === 1 ? whereAndWho(slot) : slot.place}</span>
            </span>
            {clockTimes && <span class="time">{clockTime(slot.start)}</span>}
            <i class="box" />
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

const whereAndWho = ({ place, seat, adults }: Slot): string =>
  [sentences.inSeat(place, seat), sentences.and(adults)].filter(Boolean).join(' · ')
