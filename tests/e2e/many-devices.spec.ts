import type { Browser, Page } from '@playwright/test'
import { newPaired } from '../../src/core/handover/paired'
import type { Pairing } from '../../src/core/handover/pairing'
import { codeOf, dayOf, khan, mainstream, pair } from './codes'
import { press } from './teacher'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const wednesday = '2027-03-03'
const thursday = '2027-03-04'

/** The pairing of each teacher's device with each tablet: a secret of its own for every two. */
const pairingOf = (teacher: number, tablet: number): Pairing => ({
  ...khan,
  keyId: khan.keyId + teacher,
  tabletTag: khan.tabletTag + 10 * tablet + teacher,
  secret: khan.secret.map((byte) => byte + 10 * tablet + teacher),
  adultName: ['Miss Khan', 'Mr Reid'][teacher] ?? '',
  tabletName: ['Fox', 'Owl', 'Bear'][tablet] ?? '',
})

const codeFor = (teacher: number, tablet: number, date: string, activity: string, counter = 1): string =>
  codeOf([dayOf(date, activity, 'Home')], { pairing: pairingOf(teacher, tablet), made: wednesday, counter })

async function newWall(browser: Browser, baseURL: string, tablet: number): Promise<Page> {
  const wall = await browser.newPage({ baseURL, locale: 'en-GB', timezoneId: 'Europe/London' })
  await wall.clock.install({ time: `${wednesday}T09:20:00Z` })
  await putDayOnWall(wall, mainstream, wednesday)
  for (const teacher of [0, 1]) await pair(wall, newPaired(pairingOf(teacher, tablet), wednesday))
  return wall
}

/** Gives a wall a code as text, as it has no camera here, and expects what its screen says then. */
async function read(wall: Page, code: string, says: string): Promise<void> {
  await press(wall, 'Scan')
  await wall.getByLabel('Paste the code').fill(code)
  await press(wall, 'Read it')
  await expect(wall.getByRole('heading', { name: says })).toBeVisible()
}

async function use(wall: Page, code: string, says: string): Promise<void> {
  await read(wall, code, says)
  await press(wall, 'Use it')
}

test('three tablets with two teachers each: every code finds its own tablet, in any order', async ({
  browser,
  server,
}) => {
  test.slow()
  const walls = await Promise.all([0, 1, 2].map((tablet) => newWall(browser, server.url, tablet)))
  for (const [tablet, wall] of walls.entries()) {
    const now = wall.getByRole('region', { name: 'Now' })
    // Thursday's code comes before Wednesday's on one tablet, after it on another.
    const thursdays = () => use(wall, codeFor(0, tablet, thursday, 'Music'), "Thursday's day is here")
    if (tablet === 0) await thursdays().then(() => press(wall, 'Today'))
    await use(wall, codeFor(0, tablet, wednesday, 'Science'), "Today's day is here")
    await expect(now).toContainText('Science')
    if (tablet === 1) await thursdays().then(() => press(wall, 'Today'))
    await read(wall, codeFor(1, (tablet + 1) % 3, wednesday, 'Art'), 'This code is for another board')
    await press(wall, 'Today')
    await use(wall, codeFor(1, tablet, wednesday, 'Writing'), "Today's day is here")
    await expect(now).toContainText('Writing')
    await read(wall, codeFor(0, tablet, wednesday, 'Science'), 'This board has a newer day')
    await wall.close()
  }
})
