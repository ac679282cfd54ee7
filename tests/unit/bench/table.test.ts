import { expect, test } from 'vitest'
import { beside } from '../../bench/table.mjs'

const report = (commit: string, readings: Record<string, string>) => ({
  commit,
  parts: { some: { rows: Object.entries(readings).map(([figure, measured]) => [figure, measured, 'none', true]) } },
})

test('two reports are put side by side, with each figure that either of them has', () => {
  const table = beside(
    report('one', { Start: '90 ms', Heap: '3 MB' }),
    report('other', { Start: '80 ms', Taps: '50 ms' }),
  )
  expect(table.split('\n').slice(2)).toEqual(['| Start | 90 ms | 80 ms |', '| Heap | 3 MB |  |', '| Taps |  | 50 ms |'])
})
