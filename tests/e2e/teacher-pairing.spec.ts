import type { Page } from '@playwright/test'
import { readMessage } from '../../src/core/handover/message'
import { readTypedPairing } from '../../src/core/handover/pairing'
import { checkDigits } from '../../src/device/sealing'
import { codeOnScreen, keepDays, keepTablet, loadDay, pairTablet, press, setUpTeacher } from './teacher'
import { expect, test } from './test'
import { kept } from './wall'

const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'

/** The dates of the days kept here, each with its tablet's tag. */
const composed = async (page: Page) =>
  ((await kept(page)).composed as { tabletTag: number; date: string }[]).map((day) => [day.tabletTag, day.date])

const toCode = async (page: Page, name: string) => {
  await press(page, 'Pair a tablet')
  await page.getByLabel('What is the tablet called?').fill(name)
  await press(page, 'Show the pairing code')
  const message = readMessage(await codeOnScreen(page))
  if (!message.ok || message.value.content !== 'pairing') throw new Error('the code is no pairing')
  return message.value.pairing
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: '2027-03-03T07:40:00Z' })
  await setUpTeacher(page)
})

test('the code can be typed, and both devices know the same digits', async ({ page }) => {
  const pairing = await toCode(page, 'Fox')
  await page.getByText('Or type this on the tablet').click()
  const { keyId, tabletTag, secret } = pairing
  expect(readTypedPairing(await page.locator('.typed').innerText())).toEqual({
    ok: true,
    value: { keyId, tabletTag, secret },
  })
  await press(page, 'The tablet has read it')
  await expect(page.getByText(checkDigits(pairing), { exact: true })).toBeVisible()
  expect((await kept(page)).tablets).toEqual([])
  await press(page, 'They match')
  await expect(page.getByText('Fox is paired.')).toBeVisible()
  expect((await kept(page)).tablets).toMatchObject([{ tabletName: 'Fox', tabletTag, keyId }])
})

test('every pairing has a secret of its own, and nothing is kept of one that was left or differed', async ({
  page,
}) => {
  const first = await toCode(page, 'Fox')
  await press(page, 'Cancel')
  const second = await toCode(page, 'Fox')
  await press(page, 'The tablet has read it')
  await press(page, 'They differ')
  await expect(page.getByRole('alert')).toContainText('Nothing is kept')
  await press(page, 'Cancel')
  expect((await kept(page)).tablets).toEqual([])
  expect(second.keyId).toBe(first.keyId)
  expect(second.tabletTag).not.toBe(first.tabletTag)
  expect(second.secret).not.toEqual(first.secret)
})

test('the first tablet gets the days made before, and a second one its own', async ({ page }) => {
  await keepDays(page, { '2027-03-03': stepUp })
  await press(page, 'Pair a tablet')
  await press(page, 'Show the pairing code')
  await expect(page.getByRole('alert')).toHaveText('Write what the tablet is called, such as Fox.')
  await press(page, 'Cancel')
  expect(await composed(page)).toEqual([[0, '2027-03-03']])
  const fox = await pairTablet(page, 'Fox')
  expect(await composed(page)).toEqual([[fox.tabletTag, '2027-03-03']])
  const owl = await pairTablet(page, 'Owl')
  await expect(page.getByRole('heading', { name: 'Days for Owl' })).toBeVisible()
  await loadDay(page, 'Wednesday', mainstream)
  expect((await composed(page)).sort()).toEqual(
    [
      [fox.tabletTag, '2027-03-03'],
      [owl.tabletTag, '2027-03-03'],
    ].sort(),
  )
  await page.getByRole('navigation', { name: 'Whose days' }).getByRole('button', { name: 'Fox' }).click()
  await expect(page.getByText('15 parts')).toBeVisible()
})

test('a tablet is forgotten only after an adult was asked, and its days wait for the next one', async ({ page }) => {
  await keepTablet(page, 'Fox')
  await keepDays(page, { '2027-03-03': stepUp })
  await press(page, 'Forget Fox')
  await press(page, 'Keep it')
  expect((await kept(page)).tablets).toHaveLength(1)
  await press(page, 'Forget Fox')
  await press(page, 'Yes, forget it')
  await expect(page.getByRole('heading', { name: 'No tablet yet' })).toBeVisible()
  expect((await kept(page)).tablets).toEqual([])
  expect(await composed(page)).toEqual([[0, '2027-03-03']])
  const owl = await pairTablet(page, 'Owl')
  expect(await composed(page)).toEqual([[owl.tabletTag, '2027-03-03']])
})

test('pairing the same tablet again takes the place of the first pairing', async ({ page }) => {
  await keepTablet(page, 'Fox')
  await keepDays(page, { '2027-03-03': stepUp })
  await press(page, 'Pair a tablet')
  await page.getByLabel('What is the tablet called?').fill('fox')
  await expect(page.getByText('Fox is paired already.')).toBeVisible()
  await press(page, 'Cancel')
  const again = await pairTablet(page, 'Fox')
  expect((await kept(page)).tablets).toMatchObject([{ tabletTag: again.tabletTag }])
  expect(await composed(page)).toEqual([[again.tabletTag, '2027-03-03']])
})
