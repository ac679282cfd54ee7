import type { ComponentChildren } from 'preact'
import './charts.css'

interface CountGridProps {
  caption: string
  /** What the rows are, such as "Hour". */
  corner: string
  rows: string[]
  columns: { name: string; shape?: ComponentChildren }[]
  /** By row, then by column. */
  counts: number[][]
}

/** Counts as a table that is a picture too: each is a number beside a dot whose area grows with it. Nothing is told by colour. */
export function CountGrid({ caption, corner, rows, columns, counts }: CountGridProps) {
  const most = Math.max(1, ...counts.flat())
  return (
    <table class="count-grid">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{corner}</th>
          {columns.map(({ name, shape }) => (
            <th key={name} scope="col">
              {shape}
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, at) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {columns.map(({ name }, column) => (
              <td key={name}>
                <Dot count={counts[at]?.[column] ?? 0} most={most} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const largest = 14

function Dot({ count, most }: { count: number; most: number }) {
  return (
    <span class="count">
      <svg viewBox="-15 -15 30 30" aria-hidden="true">
        <circle r={largest * Math.sqrt(count / most)} />
      </svg>
      <span>{count === 0 ? '' : count}</span>
    </span>
  )
}
