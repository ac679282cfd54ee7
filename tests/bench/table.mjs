/** The rows of a report: what was measured, the reading, its limit or "none", and whether it is kept. */
export const rowsOf = ({ parts }) => Object.values(parts).flatMap(({ rows }) => rows)

const line = (...cells) => `| ${cells.join(' | ')} |`

/** A report as the README's table. */
export const table = (figures) =>
  [
    line('Figure', 'Measured', 'Goal', ''),
    line('---', '---', '---', '---'),
    ...rowsOf(figures).map(([figure, measured, limit, kept]) =>
      limit === 'none' ? line(figure, measured, '', '') : line(figure, measured, limit, kept ? 'kept' : 'not kept'),
    ),
  ].join('\n')

/** The readings of two reports in one table. */
export function beside(one, other) {
  const ofOther = new Map(rowsOf(other).map(([figure, measured]) => [figure, measured]))
  return [
    line('Figure', one.commit, other.commit),
    line('---', '---', '---'),
    ...rowsOf(one).map(([figure, measured]) => line(figure, measured, ofOther.get(figure) ?? '')),
  ].join('\n')
}
