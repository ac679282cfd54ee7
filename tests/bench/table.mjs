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

/** The readings of two reports in one table: each figure that either of them has. */
export function beside(one, other) {
  const [ofOne, ofOther] = [one, other].map((report) => new Map(rowsOf(report)))
  return [
    line('Figure', one.commit, other.commit),
    line('---', '---', '---'),
    ...[...new Map([...ofOne, ...ofOther]).keys()].map((figure) =>
      line(figure, ofOne.get(figure) ?? '', ofOther.get(figure) ?? ''),
    ),
  ].join('\n')
}
