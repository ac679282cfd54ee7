import './hoursPicture.css'
import { planWords as words } from '../words/plan.en'

/** One week in the picture. */
export interface WeekBar {
  /** What it is called below its bar, and when it begins. */
  name: string
  from: string
  /** Hours with at most two decimals, as they are written above. */
  inAll: string
  inClass: string
  isReview: boolean
  /** Whether a week of holiday comes before it. */
  afterHoliday: boolean
}

const column = 44
const barWidth = 30
const height = 150
const top = 24
const foot = 58

/** So many weeks stand beside each other: on paper more could not be read. */
const mostInRow = 20

/** Planned hours growing week by week: in all as an outline, in class lessons filled. Every number stands beside it. */
export function HoursPicture({ weeks }: { weeks: WeekBar[] }) {
  const most = Math.max(...weeks.map(({ inAll }) => Number(inAll)), 1)
  const rows = Array.from({ length: Math.ceil(weeks.length / mostInRow) }, (_, row) =>
    weeks.slice(row * mostInRow, (row + 1) * mostInRow),
  )
  const width = column * Math.min(weeks.length, mostInRow)
  return (
    <figure class="hours-picture">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a picture that scrolls must be reachable by keyboard */}
      <div class="scroller" tabIndex={0}>
        {rows.map((row, at) => (
          <svg
            key={at}
            viewBox={`0 0 ${width} ${top + height + foot}`}
            preserveAspectRatio="xMinYMid"
            style={{ '--width': `${width}px`, '--weeks': width / column }}
            role="img"
            aria-label={words.pictureSays(
              at * mostInRow + 1,
              row.map(({ inAll }) => inAll),
              row.map(({ inClass }) => inClass),
            )}
          >
            <line class="ground" x1="0" x2={row.length * column} y1={top + height} y2={top + height} />
            {row.map((week, place) => (
              <Bar key={week.from} week={week} x={place * column} most={most} />
            ))}
          </svg>
        ))}
      </div>
      <figcaption>
        <Key class="in-all">{words.inAll}</Key>
        <Key class="in-class">{words.inClass}</Key>
        <Key class="review">{words.review}</Key>
        {weeks.some(({ afterHoliday }) => afterHoliday) && <Key class="holiday">{words.holiday}</Key>}
      </figcaption>
    </figure>
  )
}

function Bar({ week, x, most }: { week: WeekBar; x: number; most: number }) {
  const scaled = (hours: string) => (Number(hours) / most) * height
  const [inAll, inClass] = [scaled(week.inAll), scaled(week.inClass)]
  const [left, middle, ground] = [x + (column - barWidth) / 2, x + column / 2, top + height]
  return (
    <g>
      {week.afterHoliday && <line class="holiday" x1={x} x2={x} y1={top} y2={ground + foot - 4} />}
      <rect class="in-all" x={left} y={ground - inAll} width={barWidth} height={inAll} />
      <rect class="in-class" x={left} y={ground - inClass} width={barWidth} height={inClass} />
      <text class="hours" x={middle} y={ground - inAll - 6}>
        {week.inAll}
      </text>
      {inClass > 22 && (
        <text class="hours inside" x={middle} y={ground - inClass + 16}>
          {week.inClass}
        </text>
      )}
      <text class="week" x={middle} y={ground + 19}>
        {week.name}
      </text>
      <text class="from" x={middle} y={ground + 35}>
        {week.from}
      </text>
      {week.isReview && <path class="review" d={diamond(middle, ground + 48)} />}
    </g>
  )
}

const diamond = (x: number, y: number) => `M${x} ${y - 7}l7 7-7 7-7-7z`

function Key({ class: name, children }: { class: string; children: string }) {
  return (
    <span class="key">
      <svg viewBox="0 0 20 20" aria-hidden="true">
        {name === 'review' && <path class={name} d={diamond(10, 10)} />}
        {name === 'holiday' && <line class={name} x1="10" x2="10" y1="0" y2="20" />}
        {name.startsWith('in-') && <rect class={name} x="3" y="3" width="14" height="14" />}
      </svg>
      {children}
    </span>
  )
}
