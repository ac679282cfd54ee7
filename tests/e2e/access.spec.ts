import { expectNoViolations } from './looks'
import { mismeasures } from './measures'
import { screenStates } from './screens'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const date = '2027-03-04'

for (const state of screenStates) {
  test(`axe finds nothing on ${state.name}, in three themes, landscape and portrait`, async ({ page }) => {
    await page.clock.install({ time: `${date}T${state.time}:00Z` })
    await putDayOnWall(page, state.csv, date, { keyAdult: 'Miss Khan', ...state.settings })
    await state.taps?.(page)
    await expectNoViolations(page, state.name)
    expect(await mismeasures(page), `${state.name}, measured`).toEqual([])
  })
}
