import './charts.css'

export interface WeekBar {
  /** Such as "before Writing". */
  name: string
  weeks: number
  /** The same in words, such as "in 4 of 6 weeks, 7 times". */
  says: string
}

/** How many of the weeks each thing was in: a box for each week, filled from the left, with the words beside it. */
export function WeekBars({ bars, of }: { bars: WeekBar[]; of: number }) {
  return (
    <ul class="week-bars">
      {bars.map(({ name, weeks, says }) => (
        <li key={name}>
          <span dir="auto">
            <b>{name}</b>, {says}
          </span>
          <svg viewBox={`0 0 ${of} 1`} preserveAspectRatio="none" aria-hidden="true">
            <path class="filled" d={boxes(0, weeks, of)} />
            <path class="empty" d={boxes(weeks, of, of)} />
          </svg>
        </li>
      ))}
    </ul>
  )
}

/** From so many weeks on, single boxes could not be told apart. */
const mostBoxes = 26

const gap = 0.06

/** A box for each of some weeks, or one for all of them where they would be too small. */
function boxes(from: number, to: number, of: number): string {
  if (of > mostBoxes) return box(from, to)
  return Array.from({ length: to - from }, (_, at) => box(from + at + gap, from + at + 1 - gap)).join('')
}

const box = (from: number, to: number): string => `M${from} 0.1H${to}V0.9H${from}z`
