import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { enterPin, pin, toAdults, toGate } from './adults'
import { expectFitForPupils } from './looks'
import { expect, test } from './test'
import { copies, kept, ready } from './wall'

const date = '2027-03-03'
const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const header = 'start,end,activity,kind,place,seat,adults,symbol,choices,was,fixed'

/** Sets the tablet up as an adult does. */
async function setUp(page: Page, time: string): Promise<void> {
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await page.goto('./')
  await ready(page)
  await page.getByRole('button', { name: 'Set up this wall tablet' }).click()
  await page.getByRole('button', { name: 'owl' }).click()
  await page.getByLabel('Key adult').fill('Miss Khan')
  await page.getByLabel('PIN for adults').fill(pin)
  await page.getByLabel('The same PIN again').fill(pin)
  await page.getByRole('button', { name: 'Hang it up' }).click()
  await expect(page.getByRole('heading', { name: 'No timetable yet' })).toBeVisible()
}

test('a tablet is set up, a day is loaded from its file for today, and it stands on the wall', async ({ page }) => {
  await setUp(page, '09:20')
  await expectFitForPupils(page, 'today-no-timetable')
  await expect(page.getByText('Hold the picture at the lower right, then enter the PIN.')).toBeVisible()
  await toGate(page)
  await enterPin(page, pin)
  await page.getByRole('button', { name: 'Load a day' }).click()
  await page.getByLabel('Choose a CSV file').setInputFiles(stepUp)
  await expect(page.getByRole('cell', { name: 'Science' })).toBeVisible()
  expect((await kept(page)).days).toEqual([])
  await page.getByRole('button', { name: 'Use it' }).click()
  await expect(page.getByText('Wednesday 3 March now has this day.')).toBeVisible()
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  await page.reload()
  await ready(page)
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  expect(JSON.stringify(await kept(page))).not.toContain(pin)
})

test('the adults screen closes by itself, and the gate stands before it again', async ({ page }) => {
  await setUp(page, '09:20')
  await toAdults(page, 'This tablet')
  await page.clock.fastForward('11:00')
  await expect(page.getByRole('heading', { name: 'Adults' })).toHaveCount(0)
})

const bad: Record<string, { content: string | Buffer; says: RegExp }> = {
  'an empty file': { content: '', says: /There is nothing in it/ },
  'a picture named .csv': {
    content: Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]),
    says: /text|table|CSV/,
  },
  '5,000 rows': { content: [header, ...Array(5000).fill('08:00,08:05,Maths,lesson,,,,,,,')].join('\n'), says: /60/ },
  overlaps: {
    content: `${header}\n09:00,10:00,Maths,lesson,,,,,,,\n09:30,10:30,Art,lesson,,,,,,,`,
    says: /overlap|at the same time|before/i,
  },
  'an end before its start': { content: `${header}\n10:00,09:00,Maths,lesson,,,,,,,`, says: /Row 2/ },
  '25:61': { content: `${header}\n09:00,25:61,Maths,lesson,,,,,,,`, says: /25:61 is not a time/ },
  'a title of 200 characters': { content: `${header}\n09:00,10:00,${'x'.repeat(200)},lesson,,,,,,,`, says: /200/ },
  'a title of nothing but emoji': { content: `${header}\n09:00,10:00,😀,lesson,,,,,,,`, says: /Row 2/ },
  'a formula': { content: `${header}\n09:00,10:00,=SUM(A1),lesson,,,,,,,`, says: /Row 2/ },
}

test('every bad file ends in a clear sentence, and the day on the wall is untouched', async ({ page }) => {
  await setUp(page, '09:20')
  await toAdults(page, 'Load a day')
  await page.getByLabel('Choose a CSV file').setInputFiles(stepUp)
  await page.getByRole('button', { name: 'Use it' }).click()
  await expect(page.getByText('now has this day')).toBeVisible()
  const before = (await kept(page)).days
  for (const [name, { content, says }] of Object.entries(bad)) {
    await page
      .getByLabel('Choose a CSV file')
      .setInputFiles({ name: `${name}.csv`, mimeType: 'text/csv', buffer: Buffer.from(content) })
    await expect(page.locator('.problem').filter({ hasText: says }), name).toBeVisible()
    await expect(page.getByRole('button', { name: 'Use it' }), name).toHaveCount(0)
  }
  expect((await kept(page)).days).toEqual(before)
})

test('unknown kinds and symbols fall back and say so, and text from right to left is shown as it is', async ({
  page,
}) => {
  await setUp(page, '09:20')
  await toAdults(page, 'Load a day')
  await page
    .getByLabel('Or paste from a spreadsheet')
    .fill(`${header.replaceAll(',', '\t')}\n9:00\t10:00\tقراءة\tdancing\tHall\t\tMiss Khan\tzzyzx\t\t\t`)
  await page.getByRole('button', { name: 'Read what was pasted' }).click()
  const notes = page.locator('details')
  await expect(notes).toContainText('dancing')
  await expect(notes).toContainText('zzyzx')
  await page.getByRole('button', { name: 'Use it' }).click()
  await page.getByRole('button', { name: 'Back to the board' }).click()
  const now = page.getByRole('region', { name: 'Now' })
  await expect(now.getByRole('heading', { name: 'قراءة' })).toBeVisible()
  await expect(now.locator('.letter').first()).toHaveText('ق')
})

test('a date without school is marked, and a day for tomorrow waits for tomorrow', async ({ page }) => {
  await setUp(page, '09:20')
  await toAdults(page, 'Load a day')
  await page.getByRole('button', { name: 'No school on this date' }).click()
  await page.getByRole('button', { name: 'Tomorrow' }).click()
  await page.getByLabel('Choose a CSV file').setInputFiles(stepUp)
  await page.getByRole('button', { name: 'Use it' }).click()
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await expect(page.getByRole('heading', { name: 'No school today' })).toBeVisible()
  await page.clock.fastForward('24:00:00')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
})

test('an adult holds, finishes, lengthens and shortens Now; lunch and quiet time keep what is theirs', async ({
  page,
}) => {
  await setUp(page, '09:20')
  await toAdults(page, 'Load a day')
  await page.getByLabel('Choose a CSV file').setInputFiles(stepUp)
  await page.getByRole('button', { name: 'Use it' }).click()
  await page.getByRole('button', { name: 'Today', exact: true }).first().click()
  const row = (activity: string) => page.getByRole('row').filter({ hasText: activity }).last()
  await page.getByRole('button', { name: 'Five minutes more' }).click()
  await expect(row('Maths')).toContainText('9:15–9:50')
  await expect(row('Lunch')).toContainText('12:15–12:45')
  await page.getByRole('button', { name: 'Undo five minutes more' }).click()
  await expect(page.getByText('Maths now ends at 9:45.')).toBeVisible()
  await expect(row('Maths')).toContainText('9:15–9:45')
  await page.getByRole('button', { name: /^Hold/ }).click()
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await page.clock.runFor(35 * 60_000)
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  await toAdults(page, 'Today')
  await page.getByRole('button', { name: 'Let go' }).click()
  await expect(row('Maths')).not.toContainText('9:15–9:45')
  await expect(row('Lunch')).toContainText('12:15–12:45')
  await page.getByRole('button', { name: 'Undo the hold' }).click()
  await expect(row('Maths')).toContainText('9:15–9:45')
})

test('settings are kept as they are changed and shown on the board', async ({ page }) => {
  await setUp(page, '09:20')
  await toAdults(page, 'This pupil')
  await page.getByLabel('High contrast').check()
  await page.getByLabel('Search for a picture').fill('rocket')
  await page.getByRole('button', { name: 'rocket', exact: true }).first().click()
  await expect.poll(async () => JSON.stringify(await kept(page))).toContain('"symbol":"rocket","nickname"')
  await page.getByLabel('Name for the board').fill('Rocket')
  await page.getByLabel('Name for the board').blur()
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await expect(page.getByRole('button', { name: /^Rocket/ })).toBeVisible()
  await page.reload()
  await ready(page)
  await expect(page.getByRole('button', { name: /^Rocket/ })).toBeVisible()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
})

test.describe(() => {
  test.use({ serviceWorkers: 'allow' })

  test('this tablet tells how it is doing, exports what it keeps, and deletes everything', async ({ page }) => {
    await setUp(page, '09:20')
    await toAdults(page, 'This tablet')
    await expect(page.getByText('Ready: it works without a network.')).toBeVisible()
    const saving = page.waitForEvent('download')
    await page.getByRole('button', { name: 'Export everything as a file' }).click()
    const file = await saving
    expect(file.suggestedFilename()).toBe(`whats-next-${date}.json`)
    const exported = JSON.parse(readFileSync(await file.path(), 'utf8'))
    expect(exported.stores.facts.settings.keyAdult).toBe('Miss Khan')
    expect(JSON.stringify(exported)).not.toContain('hash')
    expect(await copies(page)).toEqual(['whats-next'])
    await page.getByLabel(/write DELETE/).fill('DELETE')
    await page.getByRole('button', { name: 'Delete everything' }).click()
    await expect(page.getByText('nothing is left')).toBeVisible()
    expect(await copies(page)).toEqual([])
    await page.getByRole('button', { name: 'Start again' }).click()
    await expect(page.getByRole('button', { name: 'Try a sample day' })).toBeVisible()
  })
})
