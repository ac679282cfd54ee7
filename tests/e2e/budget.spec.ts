import { scriptsOfFirstLoad } from './firstLoad'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

// The worker's own fetches are not part of what the pupil waits for.
test.use({ serviceWorkers: 'block' })

test('the first load of a wall tablet is at most 45 kB of script', async ({ page, context }) => {
  await putDayOnWall(page, 'public/samples/day-c-mainstream-thursday.csv', '2027-03-04')
  const scripts = await scriptsOfFirstLoad(await context.newPage())
  expect(scripts.length).toBeGreaterThan(0)
  const total = scripts.reduce((sum, { gzip }) => sum + gzip, 0)
  expect(total, JSON.stringify(scripts)).toBeLessThanOrEqual(45_000)
})
