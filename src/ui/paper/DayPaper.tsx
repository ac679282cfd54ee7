import { clockTime } from '../../core/timetable/clockTime'
import type { Slot } from '../../core/timetable/day'
import { sentences } from '../../words/pupil.en'
import { ChoseMark } from '../ChoseMark'
import { Picture } from '../Picture'
import { Sheet } from '../Sheet'
import { largestThatFits, lettersIn, linesOf, linesOfMark, paperWidth, sizeFor, widthOf } from './fitting'
import './paper.css'

interface DayPaperProps {
  /** Whose day, and which. */
  title: string
  slots: Slot[]
  clockTimes: boolean
  /** What the pupil chose of a part, in words, and empty for nothing; where it is known. */
  choiceOf?: (slot: Slot) => string
}

/** So many parts can be read well in one column. */
const inOneColumn = 26

/** One day on one page: each part with its picture, its place and its adults, and a box to tick. */
export function DayPaper({ title, slots, clockTimes, choiceOf = () => '' }: DayPaperProps) {
  const columns = slots.length > inOneColumn ? 2 : 1
  const rows = Math.ceil(slots.length / columns)
  const told = (slot: Slot) => (columns === 1 ? whereAndWho(slot) : slot.place)
  const { row, large, small } = sizesOf({ slots, told, choiceOf, rows, columns, clockTimes })
  return (
    <Sheet class="day-paper" whole>
      <h1 dir="auto">{title}</h1>
      <ol style={{ '--rows': rows, '--row': row, '--large': large, '--small': small }}>
        {slots.map((slot) => (
          <li key={slot.id} class={slot.kind === 'quiet' ? 'quiet' : ''}>
            <Picture word={slot.symbol} otherwise={slot.activity} />
            <span class="what">
              <span class="part-name">
                <b dir="auto">{slot.activity}</b>
                {choiceOf(slot) && <ChoseMark label={choiceOf(slot)} />}
              </span>
              <span class="where" dir="auto">
                {told(slot)}
              </span>
            </span>
            {clockTimes && <span class="time">{clockTime(slot.start)}</span>}
            <i class="box" />
          </li>
        ))}
      </ol>
    </Sheet>
  )
}

interface Texts {
  slots: Slot[]
  told: (slot: Slot) => string
  choiceOf: (slot: Slot) => string
  rows: number
  columns: number
  clockTimes: boolean
}

/** All rows are alike, in millimetres: so high, and their letters as large as the longest texts let them be. */
function sizesOf({ slots, told, choiceOf, rows, columns, clockTimes }: Texts) {
  const row = Math.min(19, 250 / Math.max(1, rows))
  const width = (paperWidth - betweenColumns * (columns - 1)) / columns - 1.3 * row - 16 - (clockTimes ? row : 0)
  const most = Math.max(1, ...slots.map(({ activity }) => activity.length))
  const large = Math.min(0.38 * row, 6.5, sizeFor(most, width))
  const room = row - 1.2 * large - 1
  const linesBelow = (slot: Slot, size: number): number => {
    const beside = lettersIn(width - betweenTexts - widthOf(slot.activity.length, large), size)
    const mark = linesOfMark(choiceOf(slot), beside) > 1 ? linesOfMark(choiceOf(slot), lettersIn(width, size)) : 0
    return mark + linesOf(told(slot), lettersIn(width, size))
  }
  const small = largestThatFits(Math.min(0.28 * row, 4.2), smallest, 0.1, (size) =>
    slots.every((slot) => linesBelow(slot, size) * size * 1.2 <= room),
  )
  return { row, large, small }
}

const betweenColumns = 6
/** Between an activity and the mark beside it. */
const betweenTexts = 4
const smallest = 1.9

const whereAndWho = ({ place, seat, adults }: Slot): string =>
  [sentences.inSeat(place, seat), sentences.and(adults)].filter(Boolean).join(' · ')
