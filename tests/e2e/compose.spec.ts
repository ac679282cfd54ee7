import type { Locator, Page } from '@playwright/test'
import { expectNoViolations, teacherSizes } from './looks'
import { codeOnScreen, keepTablet, openAgain, openedDays, press, setUpTeacher } from './teacher'
import { expect, test } from './test'

const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const date = '2027-03-03'

const rows = (page: Page) => page.locator('.slot-open')
const row = (page: Page, name: string) => rows(page).filter({ hasText: name }).first()
const timesOf = (of: Locator) => of.locator('.time')

/** Begins Wednesday from the sample day. */
async function startWednesday(page: Page): Promise<void> {
  await press(page, 'Make Wednesday')
  await page.getByLabel('Choose a CSV file').setInputFiles(mainstream)
  await press(page, 'Use it')
  await expect(rows(page)).toHaveCount(19)
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T07:40:00Z` })
  await setUpTeacher(page)
})

test('a new teacher makes Wednesday in six taps and a few letters, with a change in it', async ({ page }) => {
  let taps = 0
  const tap = async (name: string | RegExp) => {
    taps += 1
    await page.getByRole('button', { name }).first().click()
  }
  await tap('Make Wednesday')
  await tap(/^A usual school day/)
  await expect(rows(page)).toHaveCount(16)
  await expect(row(page, 'Maths')).toContainText('Classroom · Miss Khan')
  await tap(/^10:45 .*English/)
  await page.getByLabel('Activity').fill('Poetry')
  await tap('Wet play')
  await tap('Use it')
  await expect(rows(page).filter({ hasText: 'instead of Play' })).toHaveCount(2)
  await tap('Done')
  await expect(page.getByText('Wednesday 3 March is made.')).toBeVisible()
  await expect(page.getByText('Made, not handed over')).toBeVisible()
  expect(taps).toBe(6)
})

test('names are written one after the other with the Enter key, each with its kind and picture', async ({ page }) => {
  await press(page, 'Make Wednesday')
  await page.getByRole('button', { name: 'An empty day' }).click()
  await press(page, 'Add the first part')
  for (const name of ['Maths', 'play', 'Lunch', 'Home']) {
    await page.keyboard.type(name)
    await page.keyboard.press('Enter')
  }
  await page.keyboard.press('Control+z')
  await expect(rows(page)).toHaveCount(4)
  await expect(rows(page).last()).toHaveText(/10:30.*11:00.*Home/)
  await expect(page.locator('.slot.social')).toContainText('play')
  await expect(rows(page).locator('.picture:not(.letter)')).toHaveCount(4)
  await expect(page.locator('#suggested-activities option[value="Swimming"]')).toHaveCount(1)
})

test('an empty day is made part by part, by keyboard alone', async ({ page }) => {
  const key = (name: string) => page.keyboard.press(name)
  await page.getByRole('button', { name: 'Make Wednesday' }).focus()
  await key('Enter')
  await page.getByRole('button', { name: 'An empty day' }).focus()
  await key('Enter')
  await page.getByRole('button', { name: 'Add the first part' }).focus()
  await key('Enter')
  await expect(page.getByLabel('Activity')).toBeFocused()
  await page.keyboard.type('Maths')
  await page.getByLabel('Place').focus()
  await page.keyboard.type('Class 3')
  await page.getByLabel('Another adult').focus()
  await page.keyboard.type('Miss Khan')
  await key('Enter')
  await row(page, 'Maths').focus()
  await key('ArrowDown')
  await key('ArrowDown')
  await expect(timesOf(row(page, 'Maths'))).toHaveText(/9:10.*9:40/)
  await key('Shift+ArrowDown')
  await expect(timesOf(row(page, 'Maths'))).toHaveText(/9:10.*9:45/)
  await expect(row(page, 'Maths')).toBeFocused()
  await key('Enter')
  await expect(page.getByLabel('Activity')).toHaveCount(0)
  await page.getByRole('button', { name: 'Add a part at the end' }).focus()
  await key('Enter')
  await expect(page.getByLabel('Activity')).toBeFocused()
  await page.keyboard.type('Lunch')
  await expect(row(page, 'Lunch').locator('.picture')).toBeVisible()
  await row(page, 'Lunch').focus()
  await key('Delete')
  await expect(rows(page)).toHaveCount(1)
  await expect(page.getByText('Lunch is removed.')).toBeVisible()
  await key('Control+z')
  await expect(row(page, 'Lunch')).toBeVisible()
  await expect(page.getByText('Lunch is removed.')).toHaveCount(0)
  await key('Control+y')
  await expect(rows(page)).toHaveCount(1)
  await page.getByRole('button', { name: 'Done' }).focus()
  await key('Enter')
  await expect(page.getByText('Wednesday 3 March is made.')).toBeVisible()
})

test('a part is dragged in steps of five minutes and stretched, but not one that keeps its time', async ({ page }) => {
  await startWednesday(page)
  const grip = page.locator('.slot', { hasText: 'Science' }).locator('.grip')
  const box = await grip.boundingBox()
  const next = await row(page, 'Quiet time').last().boundingBox()
  if (!box || !next) throw new Error('nothing to drag')
  await grip.scrollIntoViewIfNeeded()
  await grip.hover()
  await page.mouse.down()
  await page.mouse.move(box.x, box.y + 400, { steps: 8 })
  await page.keyboard.press('Escape')
  await page.mouse.up()
  await expect(timesOf(row(page, 'Science'))).toHaveText(/13:20.*14:15/)

  const register = await page.locator('.slot', { hasText: 'Register' }).boundingBox()
  await grip.hover()
  await page.mouse.down()
  const from = await grip.boundingBox()
  if (!register || !from) throw new Error('nothing to drag')
  await page.mouse.move(from.x, from.y + from.height / 2 - 30, { steps: 4 })
  await page.mouse.move(from.x, from.y + from.height / 2 - 71, { steps: 4 })
  await page.mouse.up()
  await expect(timesOf(row(page, 'Science'))).toHaveText(/13:15.*14:10/)
  await expect(page.getByText(/^Overlaps /).first()).toBeVisible()

  const edge = page.locator('.slot', { hasText: 'Science' }).locator('.stretch')
  await edge.hover()
  await page.mouse.down()
  await page.mouse.move(from.x + 300, from.y - 40, { steps: 6 })
  await page.mouse.up()
  await expect(timesOf(row(page, 'Science'))).not.toHaveText(/14:10/)

  await row(page, 'Lunch').focus()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByText('Lunch is marked “Keeps its time”, so it does not move.')).toBeVisible()
  await expect(timesOf(row(page, 'Lunch'))).toHaveText(/12:15.*12:45/)
})

test('overlaps and gaps are marked at the row and put right, and nothing overlapping is handed over', async ({
  page,
}) => {
  const fox = await keepTablet(page, 'Fox')
  await startWednesday(page)
  await row(page, 'Maths').focus()
  for (let presses = 0; presses < 3; presses++) await page.keyboard.press('ArrowDown')
  await expect(page.getByText('15 minutes with nothing on')).toBeVisible()
  await expect(page.getByText('1 thing to put right before it can be handed over')).toHaveCount(0)
  await expect(page.getByText(/^Overlaps Maths by/).first()).toBeVisible()
  const handOver = page.getByRole('button', { name: 'Hand over Wednesday 3 March' })
  await expect(handOver).toBeDisabled()
  while (await page.getByRole('button', { name: 'Put right' }).count()) {
    await page.getByRole('button', { name: 'Put right' }).first().click()
  }
  await press(page, 'My plan goes on')
  await expect(page.getByText('with nothing on')).toHaveCount(0)
  await handOver.click()
  const { days } = openedDays(await codeOnScreen(page), fox)
  expect(days[0]?.slots.find(({ activity }) => activity === 'Maths')).toMatchObject({ start: 570 })
})

test('undo takes back every step, the letters of one name together, and all is kept at once, also through a reload', async ({
  page,
}) => {
  await startWednesday(page)
  await row(page, 'Maths').click()
  await page.getByLabel('Activity').focus()
  await page.keyboard.press('End')
  await page.keyboard.type(' quiz')
  await page.getByRole('button', { name: 'To: five minutes earlier' }).click()
  await expect(timesOf(row(page, 'Maths quiz'))).toHaveText(/9:15.*10:05/)
  await press(page, 'Undo')
  await expect(timesOf(row(page, 'Maths quiz'))).toHaveText(/9:15.*10:10/)
  await press(page, 'Undo')
  await expect(page.getByLabel('Activity')).toHaveValue('Maths')
  await press(page, 'Redo')
  await expect(page.getByLabel('Activity')).toHaveValue('Maths quiz')
  await press(page, 'Undo')
  await expect(page.getByLabel('Activity')).toHaveValue('Maths')

  await page.getByLabel('Activity').fill('Fractions')
  await page.getByRole('button', { name: 'Split in two' }).click()
  await row(page, 'Hello').click()
  await press(page, 'Same again')
  await expect(page.getByText('Saved', { exact: true })).toBeVisible()
  await openAgain(page)
  // A day that cannot be read just now is no empty day: nothing takes its place.
  await page.evaluate(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = () => {
      IDBDatabase.prototype.transaction = transaction
      throw new DOMException('Cannot be read', 'UnknownError')
    }
  })
  await press(page, 'Finish Wednesday')
  await expect(page.getByText('This day could not be read')).toBeVisible()
  await expectNoViolations(page, 'compose-unread', teacherSizes)
  await press(page, 'Back')
  await press(page, 'Finish Wednesday')
  await expect(rows(page)).toHaveCount(21)
  await expect(rows(page).filter({ hasText: 'Fractions' })).toHaveCount(2)
})

test('a picture is found by a synonym, and people and places are offered the next time', async ({ page }) => {
  await startWednesday(page)
  await row(page, 'Science').click()
  await page.getByRole('button', { name: 'Picture for Science' }).click()
  await page.getByLabel('Search for a picture').fill('numeracy')
  await page.getByRole('button', { name: 'maths', exact: true }).click()
  await page.getByLabel('Place').fill('Woodland')
  await press(page, 'Done')
  await press(page, 'Make Thursday')
  await page.getByRole('button', { name: 'An empty day' }).click()
  await press(page, 'Add the first part')
  await expect(page.locator('#suggested-places option[value="Woodland"]')).toHaveCount(1)
  await expect(page.getByRole('button', { name: 'Mr Okafor', exact: true })).toBeVisible()
})

test('whose device it is can be picked from the first part on', async ({ page }) => {
  await press(page, 'Make Wednesday')
  await page.getByRole('button', { name: 'An empty day' }).click()
  await press(page, 'Add the first part')
  await expect(page.getByRole('button', { name: 'Miss Khan', exact: true })).toBeVisible()
})

test("the pupil's board beside it follows the time and every edit", async ({ page }) => {
  await keepTablet(page, 'Bear')
  await startWednesday(page)
  const board = page.frameLocator('iframe')
  await page.getByLabel('Time of day').fill('560')
  await expect(board.getByRole('region', { name: 'Now', includeHidden: true })).toContainText('Maths')
  await expect(board.getByText('Bear', { exact: true })).toBeVisible()
  await row(page, 'Maths').click()
  await page.getByLabel('Activity').fill('Fractions')
  await expect(board.getByRole('region', { name: 'Now', includeHidden: true })).toContainText('Fractions')
  await page.getByLabel('Time of day').fill('855')
  await expect(board.locator('.quiet-time')).toBeVisible()
})

/** What is picked of each, where its first answer is not meant, and what a part reads then. */
const changes: { name: string; pick?: string; reads: RegExp }[] = [
  { name: 'Wet play', reads: /10:30.*Wet play.*instead of Play.*Class 3/s },
  { name: 'Supply teacher', reads: /Maths.*Supply\steacher/s },
  { name: 'Adult away', pick: 'Mr Reid', reads: /Register.*Mr\sReid/s },
  { name: 'Room change', pick: 'Hall', reads: /Maths.*Hall/s },
  { name: 'Trip', pick: 'Playground', reads: /9:15.*12:15.*Trip.*instead of Maths.*Playground/s },
  { name: 'Assembly moved', pick: 'Writing, 11:00', reads: /11:00.*11:15.*Assembly/s },
  { name: 'Early finish', pick: '13:00', reads: /12:55.*13:00.*Home/s },
  { name: 'Quiet time first', reads: /8:55.*9:05.*Quiet time/s },
]

/** Removes what comes first already, so that there is something to bring forward. */
async function removeFirstQuiet(page: Page): Promise<void> {
  await expect(rows(page)).toHaveCount(19)
  await row(page, 'Quiet time').focus()
  await page.keyboard.press('Delete')
  await expect(rows(page)).toHaveCount(18)
}

test('each common change takes three taps at most, shows what it does, and can be undone', async ({ page }) => {
  test.slow()
  await startWednesday(page)
  await press(page, 'Quiet time first')
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByText('Quiet time is first already')).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Use it' })).toBeDisabled()
  await press(page, 'Not now')
  await press(page, 'Trip')
  await expect(sheet.getByText('Choose where the trip goes, or write it.')).toBeVisible()
  await expect(sheet.getByRole('button', { name: 'Use it' })).toBeDisabled()
  const goes = sheet.getByRole('group', { name: 'Who goes with the pupil?' })
  await expect(goes.getByRole('button', { pressed: true })).toHaveText(['Mr Okafor', 'Miss Khan'])
  await goes.getByRole('button', { name: 'Mr Reid' }).click()
  await expect(goes.getByRole('button', { pressed: true })).toHaveText(['Mr Okafor', 'Miss Khan', 'Mr Reid'])
  await expectNoViolations(page, 'change-trip', teacherSizes)
  await press(page, 'Not now')
  await press(page, 'Early finish')
  await page.getByRole('dialog').getByRole('button', { name: '13:15', exact: true }).click()
  await expect(page.getByText('Quiet time at 14:15 is no longer there or shorter.')).toBeVisible()
  await sheet.getByLabel('When does the day end?', { exact: true }).fill('14:45')
  await page.keyboard.press('Tab')
  await expect(sheet.getByText('PE would be only 5 minutes long.')).toBeVisible()
  await expect(sheet.getByRole('row', { name: /^PE.* Nothing$/ })).toBeVisible()
  await press(page, 'Keep it')
  await expect(sheet.getByRole('row', { name: /^PE.* PE.*14:30/ })).toBeVisible()
  await press(page, 'Not now')

  const make = async ({ name, pick, reads }: (typeof changes)[number]) => {
    if (name === 'Quiet time first') await removeFirstQuiet(page)
    const before = await rows(page).allInnerTexts()
    let taps = 0
    const tap = async (button: string) => {
      taps += 1
      await page.getByRole('button', { name: button, exact: true }).click()
    }
    await tap(name)
    const sheet = page.getByRole('dialog', { name })
    await expect(sheet).toBeVisible()
    if (pick) {
      taps += 1
      await sheet.getByRole('button', { name: pick, exact: true }).last().click()
    }
    await expect(sheet.getByRole('row').nth(1)).toBeVisible()
    expect(await rows(page).allInnerTexts()).toEqual(before)
    await tap('Use it')
    expect(taps).toBeLessThanOrEqual(3)
    await expect(page.getByText(new RegExp(`^${name}: \\d+ parts? changed\\.$`))).toBeVisible()
    await expect(rows(page).filter({ hasText: reads }).first()).toBeVisible()
    expect(await rows(page).allInnerTexts()).not.toEqual(before)
    await press(page, 'Undo')
    expect(await rows(page).allInnerTexts()).toEqual(before)
  }
  for (const change of changes) await test.step(change.name, () => make(change))
})

test('it rains on the playtimes that are picked', async ({ page }) => {
  await press(page, 'Make Wednesday')
  await expect(page.getByRole('button', { name: 'An empty day' })).toBeVisible()
  await page.getByRole('button', { name: /^A usual school day/ }).click()
  await press(page, 'Wet play')
  const sheet = page.getByRole('dialog')
  await expect(sheet.getByRole('row')).toHaveCount(3)
  await press(page, 'Play, 10:30')
  await press(page, 'Play, 12:30')
  await expect(sheet.getByRole('button', { name: 'Use it' })).toBeDisabled()
  await press(page, 'Play, 12:30')
  await press(page, 'Use it')
  await expect(rows(page).filter({ hasText: 'instead of Play' })).toHaveText(/12:30.*13:00.*Wet play/s)
})

test('on a phone of 360 px nothing is wider than the screen, and a part is made with taps', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await startWednesday(page)
  await row(page, 'Maths').click()
  await page.getByText('More about this part').click()
  await press(page, '5 min later')
  await expect(timesOf(row(page, 'Maths'))).toHaveText(/9:20.*10:15/)
  await page.getByLabel('Instead of').fill('PE')
  await expect(row(page, 'Maths')).toContainText('instead of PE')
  await page.getByLabel('Activity').fill('Geography-and-History Project Afternoons')
  await page.getByLabel('Place').fill('Resource Base Sensory and Quiet Room Two')
  await press(page, 'Assembly moved')
  const wider = await page
    .locator('dialog .side')
    .evaluateAll((sides) => sides.filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth).length)
  expect(wider).toBe(0)
  await press(page, 'Not now')
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
})

test('axe finds nothing where a day is made', async ({ page }) => {
  const look = (name: string) => expectNoViolations(page, `compose-${name}`, teacherSizes)
  await press(page, 'Make Wednesday')
  await look('start')
  await press(page, 'Back')
  await startWednesday(page)
  await look('day')
  await row(page, 'Maths').focus()
  await page.keyboard.press('ArrowDown')
  await row(page, 'Maths').click()
  await page.getByText('More about this part').click()
  await look('part')
  await press(page, 'Trip')
  await page.getByRole('dialog').getByRole('button', { name: 'Playground', exact: true }).click()
  await look('trip')
})
