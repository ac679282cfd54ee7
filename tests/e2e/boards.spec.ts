import type { Page } from '@playwright/test'
import { newPaired } from '../../src/core/handover/paired'
import type { Slot } from '../../src/core/timetable/day'
import { toAdults } from './adults'
import { codeOf, dayOf, khan, mainstream } from './codes'
import { expectFitForPupils, expectNoViolations } from './looks'
import { mismeasures } from './measures'
import { expect, test } from './test'
import { keepDay, kept, putDayOnWall, ready } from './wall'

const date = '2027-03-03'
const thursday = '2027-03-04'

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: true }).click()
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true })
const now = (page: Page) => page.getByRole('region', { name: 'Now' })
const row = (page: Page) => page.getByRole('navigation', { name: 'Boards' })
const isOpen = (page: Page, name: string) => expect(row(page).locator('[aria-current]')).toHaveText(name)
const csv = (...activities: string[]) =>
  ['start,end,activity', ...activities.map((activity, at) => `${9 + at}:00,${10 + at}:00,${activity}`)].join('\n')

/** All that the boards keep, by the name of their database. */
const all = async (page: Page) => ({
  first: await kept(page),
  second: await kept(page, 'whats-next-2'),
  third: (await databases(page)).includes('whats-next-3') ? await kept(page, 'whats-next-3') : {},
})

/** Loads a day for the board that adults see. */
async function loadDay(page: Page, text: string): Promise<void> {
  await page.getByLabel('Or paste from a spreadsheet').fill(text)
  await tap(page, 'Read what was pasted')
  await tap(page, 'Use it')
  await expect(page.getByText('now has this day')).toBeVisible()
}

/** Fox's tablet becomes the class's, with Fox and Owl on boards of their own, each with a day. */
async function makeClass(page: Page, look = async (_name: string) => {}): Promise<void> {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date, { keyAdult: 'Miss Khan' })
  await toAdults(page, 'This tablet')
  await tap(page, 'Show the class’s day first')
  await look('boards-class-asks')
  await tap(page, 'Yes: give Fox a board of its own')
  await expect(page.getByText('The first board is the class’s now.')).toBeVisible()
  await tap(page, 'Add a board')
  await expect(page.getByLabel('Name for the board')).toHaveValue('Owl')
  await tap(page, 'Add this board')
  await expect(page.getByText('Owl is added.')).toBeVisible()
  await look('boards-list')
  await tap(page, 'Load a day Class')
  await loadDay(page, csv('Singing', 'Phonics', 'Story'))
  await tap(page, 'Owl')
  await expect(page.getByRole('button', { name: 'Owl', exact: true, pressed: true })).toBeVisible()
  await loadDay(page, csv('Gardening', 'Baking', 'Story'))
  await tap(page, 'Back to the board')
}

test('a tablet shows the class’s day, and one pupil’s own at a tap; a minute later the class’s is back', async ({
  page,
}) => {
  test.slow()
  await makeClass(page, (name) => expectNoViolations(page, name))
  await isOpen(page, 'Owl')
  await expect(now(page)).toContainText('Gardening')
  await page.clock.fastForward(61_000)
  await isOpen(page, 'Class')
  await expect(now(page)).toContainText('Singing')
  for (const name of ['How am I?', 'Break please']) await expect(page.getByRole('button', { name })).toHaveCount(0)
  await expect(row(page).getByRole('button')).toHaveText(['Fox', 'Owl'])
  await expectFitForPupils(page, 'boards-class')
  const classBefore = await all(page)

  // A tick, a choice and a break on Fox's board are Fox's alone.
  await tap(page, 'Fox')
  await expect(now(page)).toContainText('Maths')
  await expectFitForPupils(page, 'boards-pupil')
  await tap(page, 'How am I?')
  await page.getByRole('button', { name: /^Red/ }).click()
  await tap(page, 'Quiet corner')
  await expect(page.getByText('Show Mr Okafor')).toBeVisible()
  await page.clock.fastForward('10:00')
  await expect(page.getByText('Show Mr Okafor')).toBeVisible()
  await page.getByRole('button', { name: /^Show/ }).dispatchEvent('click')
  await expect(heading(page, 'Break: Quiet corner')).toBeVisible()
  await page.clock.fastForward(61_000)
  await isOpen(page, 'Class')
  await expect(page.locator('main')).not.toContainText('break', { ignoreCase: true })
  await tap(page, 'Owl')
  await expect(now(page)).toContainText('Gardening')
  await expect(page.getByRole('button', { name: 'Break please' })).toBeVisible()
  const after = await all(page)
  expect({ first: after.first, third: after.third }).toEqual({ first: classBefore.first, third: classBefore.third })
  expect(JSON.stringify(after.second.facts)).toContain('"step":"running"')

  // A restart stands on the class's board, and Fox's picture leads to the break that runs.
  await page.reload()
  await ready(page)
  await isOpen(page, 'Class')
  await tap(page, 'Fox')
  await expect(heading(page, 'Break: Quiet corner')).toBeVisible()
  await tap(page, 'I am back')
  await tap(page, 'My day')
  await tap(page, 'My plan')
  await page.clock.fastForward('10:00')
  await expect(heading(page, 'My plan')).toBeVisible()
  await tap(page, 'Today')
  await page.clock.fastForward(61_000)
  await isOpen(page, 'Class')

  // A change of a long name leaves the pictures of the boards whole.
  const { slots } = dayOf(date, 'Mathematics investigation', 'Handwriting and spelling')
  const [maths, writing] = slots.map((slot, at) => ({ ...slot, start: 540 + 60 * at, end: 600 + 60 * at }))
  await keepDay(page, { date, slots: [maths, { ...writing, was: 'PE' }] as Slot[] })
  await page.goto('./')
  await ready(page)
  await expect(page.locator('.change-banner')).toBeVisible()
  expect(await mismeasures(page)).toEqual([])
})

test('old days go from a board that nobody opens, and deleting everything deletes every board for every tab', async ({
  page,
  context,
}) => {
  await makeClass(page)
  await page.clock.setSystemTime(new Date(`${thursday}T00:00:10Z`))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await isOpen(page, 'Class')
  await page.clock.setSystemTime(new Date('2027-03-05T09:00:00Z'))
  await page.evaluate(() => window.dispatchEvent(new Event('focus')))
  await toAdults(page, 'Load a day')
  await loadDay(page, csv('Singing'))
  await page.reload()
  await ready(page)
  await expect.poll(async () => (await all(page)).third.days).toEqual([])
  expect((await all(page)).first.days).toMatchObject([{ date: '2027-03-05' }])

  await toAdults(page, 'This tablet')
  const saving = page.waitForEvent('download')
  await tap(page, 'Export everything as a file')
  const exported = JSON.parse(await readText(await (await saving).createReadStream()))
  expect(Object.keys(exported.boards)).toEqual(['2', '3'])
  expect(exported.boards[3].stores.facts.settings.board).toEqual({ symbol: 'owl', nickname: 'Owl' })
  await tap(page, 'Remove Owl')
  await tap(page, 'Yes, remove it')
  await expect(page.getByText('Removed: Owl.')).toBeVisible()
  expect(await databases(page)).toEqual(['whats-next', 'whats-next-2'])
  const other = await context.newPage()
  await other.clock.install({ time: '2027-03-05T09:00:00Z' })
  await other.goto('./')
  await ready(other)
  await isOpen(other, 'Class')
  await page.getByLabel(/write DELETE/).fill('DELETE')
  await tap(page, 'Delete everything')
  await expect(page.getByText('nothing is left')).toBeVisible()
  const welcome = { name: 'Try a sample day' }
  await expect(other.getByRole('button', welcome)).toBeVisible()
  // Nobody touches the page that deleted: it shows that it did, and begins anew when its own time is over.
  await page.clock.runFor('02:00')
  await expect(page.getByText('nothing is left')).toBeVisible()
  await page.clock.fastForward('10:00')
  await expect(page.getByRole('button', welcome)).toBeVisible()
  expect(Object.values(await kept(page)).flat()).toEqual([])
  expect(await databases(page)).toEqual(['whats-next'])
})

const databases = (page: Page) =>
  page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name).sort())

async function readText(stream: AsyncIterable<Buffer>): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts).toString()
}

test('a code for another board of this tablet says whose it is, and one tap opens it there', async ({ page }) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date)
  await toAdults(page, 'This tablet')
  await tap(page, 'Add a board')
  await tap(page, 'Add this board')
  await expect(page.getByText('Owl is added.')).toBeVisible()
  await keepPaired(page, 'whats-next', newPaired(khan, date))
  await keepPaired(page, 'whats-next-2', newPaired({ ...khan, tabletTag: 0x7777, tabletName: 'Owl' }, date))
  await page.reload()
  await ready(page)
  // Without a class's board the one opened last stays, and a restart begins with the first.
  await tap(page, 'Owl')
  await expect(heading(page, 'No timetable yet')).toBeVisible()
  await page.clock.fastForward('30:00')
  await isOpen(page, 'Owl')

  await tap(page, 'Fox')
  const before = await all(page)
  const owls = { ...khan, tabletTag: 0x7777, tabletName: 'Owl' }
  await scanText(page, codeOf([dayOf(date, 'Science')], { pairing: { ...khan, tabletTag: 0x9999 } }))
  await expect(page.getByText('This code is for another board')).toBeVisible()
  await page.getByLabel('Paste the code').fill(codeOf([dayOf(date, 'Science')], { pairing: owls }))
  await tap(page, 'Read it')
  await expect(heading(page, 'This is for Owl')).toBeVisible()
  await expectFitForPupils(page, 'boards-elsewhere')
  expect(await all(page)).toEqual(before)
  await tap(page, 'Open Owl')
  await expect(heading(page, "Today's day is here")).toBeVisible()
  await tap(page, 'Use it')
  await isOpen(page, 'Owl')
  await expect(now(page)).toContainText('Science')
  const { first, second } = await all(page)
  expect(first.days).toEqual(before.first.days)
  expect(second.days).toHaveLength(1)
})

async function scanText(page: Page, text: string): Promise<void> {
  await tap(page, 'Scan')
  await page.getByLabel('Paste the code').fill(text)
  await tap(page, 'Read it')
}

/** Keeps a pairing on a board. */
const keepPaired = (page: Page, database: string, paired: ReturnType<typeof newPaired>) =>
  page.evaluate(
    ({ database, paired }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(database)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const writing = opening.result.transaction('pairings', 'readwrite')
          writing.objectStore('pairings').put({ ...paired, secret: Uint8Array.from(paired.secret) })
          writing.oncomplete = () => resolve(opening.result.close())
        }
      }),
    { database, paired: { ...paired, secret: [...paired.secret] } },
  )

test('a board removed in another tab makes way for the first, and one that cannot be read is left as it is', async ({
  page,
  context,
}) => {
  test.slow()
  await makeClass(page)
  const other = await context.newPage()
  await other.clock.install({ time: `${date}T09:20:00Z` })
  await other.goto('./')
  await ready(other)
  await tap(other, 'Owl')
  await isOpen(other, 'Owl')
  await page.bringToFront()
  await toAdults(page, 'This tablet')
  await tap(page, 'Remove Owl')
  await tap(page, 'Yes, remove it')
  await expect(page.getByText('Removed: Owl.')).toBeVisible()
  await isOpen(other, 'Class')
  expect(await databases(page)).toEqual(['whats-next', 'whats-next-2'])
  await other.close()

  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('whats-next-2', 99)
        opening.onsuccess = () => resolve(opening.result.close())
      }),
  )
  await page.reload()
  await ready(page)
  await expect(page.getByText('A board of this tablet could not be read')).toBeVisible()
  await expect(now(page)).toContainText('Singing')
  await expect(row(page)).toHaveCount(0)
  await toAdults(page, 'This tablet')
  await expect(page.getByText('One board cannot be read.')).toBeVisible()
  await expectNoViolations(page, 'boards-unreadable')
  expect(await databases(page)).toEqual(['whats-next', 'whats-next-2'])
})
