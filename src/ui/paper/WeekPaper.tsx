import type { Slot } from '../../core/timetable/day'
import { fewerParts } from '../../core/timetable/fewerParts'
import { paperLabels, printWords as words } from '../../words/print.en'
import { ChoseMark } from '../ChoseMark'
import { Picture } from '../Picture'
import { Sheet } from '../Sheet'
import './paper.css'

/** One day of a week on paper. */
export interface PaperDay {
  /** Such as "Monday". */
  name: string
  /** Such as "1 March". */
  date: string
  slots: Slot[]
  /** Said where there are no parts, such as "No school". */
  instead: string
  /** Whether the pupil chose something of a part; where it is known. */
  isChosen?: (slot: Slot) => boolean
}

interface WeekColumnsProps {
  days: PaperDay[]
  /** So many parts fit. */
  most: number
  /** How high the parts of a day may be together, in millimetres. */
  room: number
}

/** The days of a week side by side, each part with its picture. */
export function WeekColumns({ days, most, room }: WeekColumnsProps) {
  const rows = Math.max(1, ...days.map(({ slots }) => Math.min(slots.length, most)))
  return (
    <div class="week-columns" style={{ '--days': days.length, '--rows': rows, '--room': room }}>
      {days.map(({ name, date, slots, instead, isChosen }) => {
        const parts = fewerParts(slots, most)
        const leftOut = slots.length - parts.length
        return (
          <section key={date}>
            <h2>
              {name} <span>{date}</span>
            </h2>
            {slots.length === 0 && <p>{instead}</p>}
            <ol>
              {parts.map((slot) => (
                <li key={slot.id} class={slot.kind === 'quiet' ? 'quiet' : ''}>
                  <Picture word={slot.symbol} otherwise={slot.activity} />
                  <span dir="auto">{slot.activity}</span>
                  {isChosen?.(slot) && <ChoseMark label={paperLabels.chose} />}
                </li>
              ))}
            </ol>
            {leftOut > 0 && <p class="soft">{words.andMore(leftOut)}</p>}
          </section>
        )
      })}
    </div>
  )
}

/** So many parts of a day fit on a page that holds nothing else. */
const most = 26

/** A week on one page. */
export function WeekPaper({ title, days }: { title: string; days: PaperDay[] }) {
  return (
    <Sheet class="week-paper" whole>
      <h1 dir="auto">{title}</h1>
      <WeekColumns days={days} most={most} room={228} />
    </Sheet>
  )
}
