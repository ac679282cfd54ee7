import type { Slot } from '../../core/timetable/day'
import { fewerParts } from '../../core/timetable/fewerParts'
import { printWords as words } from '../../words/print.en'
import { ChoseMark } from '../ChoseMark'
import { Picture } from '../Picture'
import { Sheet } from '../Sheet'
import { paperWidth, settingOf } from './fitting'
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
  /** What the pupil chose of a part, in words, and empty for nothing; where it is known. */
  choiceOf?: (slot: Slot) => string
}

interface WeekColumnsProps {
  days: PaperDay[]
  /** So many parts are read well. */
  most: number
  /** How high the parts of a day may be together, in millimetres. */
  room: number
}

/** Between two days, in millimetres. */
const betweenDays = 2

/** The days of a week side by side, each part with its picture, as large as all of them fit. */
export function WeekColumns({ days, most, room }: WeekColumnsProps) {
  const partOf = ({ choiceOf }: PaperDay, slot: Slot) => ({ text: slot.activity, mark: choiceOf?.(slot) ?? '' })
  const width = (paperWidth - betweenDays * (days.length - 1)) / days.length
  const columns = days.map((day) => fewerParts(day.slots, most).map((slot) => partOf(day, slot)))
  const setting = settingOf(columns, width, room)
  return (
    <div
      class="week-columns"
      style={{
        '--days': days.length,
        '--font': setting.font,
        '--picture': setting.picture,
        '--gap': setting.gap,
        '--lines': setting.lines,
      }}
    >
      {days.map((day) => {
        const { name, date, slots, instead, choiceOf } = day
        const parts = fewerParts(slots, Math.min(most, setting.most))
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
                  <span class="part-name" dir="auto">
                    {slot.activity}
                  </span>
                  {choiceOf?.(slot) && <ChoseMark label={choiceOf(slot)} />}
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
      <WeekColumns days={days} most={most} room={232} />
    </Sheet>
  )
}
