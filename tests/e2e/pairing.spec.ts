import type { Page } from '@playwright/test'
import { newPaired } from '../../src/core/handover/paired'
import { type Pairing, typedPairing } from '../../src/core/handover/pairing'
import { checkDigits } from '../../src/device/sealing'
import { toAdults } from './adults'
import { changedDay, codeOf, heldUp, khan, mainstream, pair, pairingCode } from './codes'
import { test } from './film'
import { expectNoViolations } from './looks'
import { expect } from './test'
import { kept, putDayOnWall } from './wall'

const date = '2027-03-03'
const today = changedDay(date)

const okafor: Pairing = {
  keyId: 99,
  tabletTag: 990,
  secret: new Uint8Array(16).fill(77),
  tabletName: 'Fox',
  adultName: 'Mr Okafor',
}

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const now = (page: Page) => page.getByRole('region', { name: 'Now' })
const pairedNames = async (page: Page) =>
  ((await kept(page)).pairings as { adultName: string }[]).map(({ adultName }) => adultName)
const digitsShown = (page: Page) => page.locator('.check-digits')
const cameraShows = (page: Page) => page.locator('.camera-picture')

const startPairing = async (page: Page) => {
  await toAdults(page, 'This tablet')
  await tap(page, 'Pair a teacher’s device')
}
const useScanned = async (page: Page, activity: string) => {
  await tap(page, 'Back to the board')
  await tap(page, 'Scan')
  await tap(page, 'Use it')
  await expect(now(page)).toContainText(activity)
}

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, mainstream, date, { keyAdult: 'Miss Khan', board: { symbol: 'fox', nickname: 'Fox' } })
})

test('an adult pairs a device by camera, and only the same four digits on both screens keep it', async ({
  page,
  camera,
}) => {
  camera.shows(heldUp(codeOf([today])), heldUp('WIFI:T:WPA;S:School;;'), heldUp(pairingCode(khan), 45))
  await toAdults(page, 'This tablet')
  await expect(page.getByText('No device is paired yet')).toBeVisible()
  await tap(page, 'Pair a teacher’s device')
  await expect(digitsShown(page)).toHaveText(checkDigits(khan))
  await expectNoViolations(page, 'pairing-check')
  expect(await pairedNames(page)).toEqual([])
  await tap(page, 'No, different')
  await expect(page.getByText('Nothing is paired.')).toBeVisible()
  expect(await pairedNames(page)).toEqual([])
  await tap(page, 'Pair a teacher’s device')
  await expect(digitsShown(page)).toHaveText(checkDigits(khan))
  await expect(cameraShows(page)).toHaveCount(0)
  await tap(page, 'Yes, the same')
  await expect(page.getByText('Miss Khan’s device is paired.')).toBeVisible()
  await expect(page.getByText('Paired on Wednesday 3 March. Device number 4660.')).toBeVisible()
  await expectNoViolations(page, 'paired-devices')
  camera.shows(heldUp(codeOf([today])))
  await useScanned(page, 'Science')
})

test('the pairing code can be typed, with whose device it is', async ({ page, camera }) => {
  await startPairing(page)
  await expect(page.getByText('This device has no camera that can be used.')).toBeVisible()
  const code = page.getByLabel('Pairing code')
  const goOn = () => tap(page, 'Go on')
  const typed = typedPairing(khan)
  await code.fill(typed.toLowerCase().replaceAll('-', ' '))
  await goOn()
  await expect(page.getByText('Write whose device it is')).toBeVisible()
  await page.getByLabel('Whose device is it').fill('Miss Khan')
  await code.fill(typed.slice(0, -1))
  await goOn()
  await expect(page.getByText('A pairing code has 36 letters and digits.')).toBeVisible()
  await code.fill(typed.slice(0, -1) + (typed.endsWith('7') ? '8' : '7'))
  await goOn()
  await expect(page.getByText('A letter or digit is not right.')).toBeVisible()
  await expectNoViolations(page, 'pairing-typed')
  await code.fill(typed.toLowerCase().replaceAll('-', ' '))
  await code.press('Enter')
  await expect(digitsShown(page)).toHaveText(checkDigits(khan))
  await tap(page, 'Yes, the same')
  await expect(page.getByText('Miss Khan’s device is paired.')).toBeVisible()
  camera.shows(heldUp(codeOf([today])))
  await useScanned(page, 'Science')
})

for (const [name, code, says] of [
  ['a Wi-Fi code', 'WIFI:T:WPA;S:School;;', 'This is not a code of What’s Next.'],
  ['the code of a day', codeOf([today]), 'This code holds days, not a pairing.'],
] as const)
  test(`${name} pairs nothing`, async ({ page, camera }) => {
    camera.shows(heldUp(code))
    await startPairing(page)
    await expect(page.getByText(says)).toBeVisible()
    expect(await pairedNames(page)).toEqual([])
  })

test('the camera is on for a minute at most, and off once pairing is stopped', async ({ page, camera }) => {
  camera.shows(heldUp(null))
  await startPairing(page)
  await expect(cameraShows(page)).toBeVisible()
  await expect(page.getByText('The camera is on for 60 more seconds.')).toBeVisible()
  await expectNoViolations(page, 'pairing-camera')
  await page.clock.runFor(30_000)
  await expect(page.getByText(/The camera is on for (30|25) more seconds./)).toBeVisible()
  await page.clock.runFor(30_000)
  await expect(page.getByText('The camera was on for a minute and is off again.')).toBeVisible()
  await expect(cameraShows(page)).toHaveCount(0)
  await tap(page, 'Start the camera again')
  await expect(cameraShows(page)).toBeVisible()
  const video = await page.evaluateHandle(() => (document.querySelector('video') as HTMLVideoElement).srcObject)
  await tap(page, 'Stop pairing')
  await expect.poll(() => video.evaluate((stream) => (stream as MediaStream | null)?.active ?? false)).toBe(false)
})

test('two teachers are paired, one is forgotten, and pairing again replaces', async ({ page, camera }) => {
  await pair(page, newPaired(khan, date))
  await pair(page, newPaired(okafor, date))
  camera.shows(heldUp(pairingCode({ ...khan, secret: new Uint8Array(16).fill(5), tabletTag: 55 })))
  await startPairing(page)
  await expect(page.getByText('Miss Khan’s device is paired already.')).toBeVisible()
  await tap(page, 'Yes, the same')
  await expect(page.getByText('Miss Khan’s device is paired.')).toBeVisible()
  expect(await pairedNames(page)).toEqual(['Mr Okafor', 'Miss Khan'])
  await tap(page, 'Forget Mr Okafor’s device')
  await expect(page.getByText('Its codes are refused from then on.')).toBeVisible()
  await tap(page, 'Keep it')
  await tap(page, 'Forget Mr Okafor’s device')
  await tap(page, 'Yes, forget it')
  await expect(page.getByText('Mr Okafor’s device is forgotten.')).toBeVisible()
  expect(await pairedNames(page)).toEqual(['Miss Khan'])
  camera.shows(heldUp(codeOf([today], { pairing: okafor })))
  await tap(page, 'Back to the board')
  await tap(page, 'Scan')
  await expect(page.getByRole('heading', { name: 'This teacher is new to this board' })).toBeVisible()
  camera.shows(heldUp(codeOf([today])))
  await tap(page, 'Today')
  await tap(page, 'Scan')
  await expect(page.getByRole('heading', { name: 'This code is for another board' })).toBeVisible()
})
