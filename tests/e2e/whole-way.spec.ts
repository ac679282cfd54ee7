import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { pictureOfScreen, type Scene, test } from './film'
import { loadDay, press, setUpTeacher } from './teacher'
import { expect } from './test'
import { offlineReady, putDayOnWall } from './wall'

const stepUp = 'public/samples/day-b-step-up-week-5-wednesday.csv'
const mainstream = 'public/samples/day-c-mainstream-thursday.csv'
const date = '2027-03-03'

/** What the wall's camera sees while a phone is held up to it: the phone before a grey room. */
async function heldUp(phone: Page): Promise<Scene> {
  await expect(phone.getByRole('img', { name: /code/i })).toBeVisible()
  const screen = await pictureOfScreen(phone)
  const [width, height] = [1280, 720]
  const left = (width - screen.width) / 2
  const grey = new Uint8ClampedArray(width * height).fill(110)
  for (let row = 0; row < Math.min(height, screen.height); row++)
    grey.set(screen.grey.subarray(row * screen.width, (row + 1) * screen.width), row * width + left)
  return { picture: { width, height, grey }, frames: 30 }
}

test.use({ serviceWorkers: 'allow' })

test('a day goes from a teacher’s phone to the wall by camera, both in airplane mode', async ({
  page: wall,
  browser,
  camera,
  server,
}) => {
  test.slow()
  const phone = await browser.newPage({
    baseURL: server.url,
    viewport: { width: 360, height: 740 },
  })
  for (const device of [wall, phone]) await device.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(wall, mainstream, date, { keyAdult: 'Miss Khan', board: { symbol: 'fox', nickname: 'Fox' } })
  const now = wall.getByRole('region', { name: 'Now' })
  await expect(now).toContainText('By the window')
  await setUpTeacher(phone)
  for (const device of [wall, phone]) await offlineReady(device)
  await server.stop()

  await press(phone, 'Pair a tablet')
  await phone.getByLabel('What is the tablet called?').fill('Fox')
  await press(phone, 'Show the pairing code')
  camera.shows(await heldUp(phone))
  await wall.bringToFront()
  await toAdults(wall, 'This tablet')
  await press(wall, 'Pair a teacher’s device')
  await expect(wall.locator('.check-digits')).toBeVisible()
  await press(phone, 'The tablet has read it')
  expect(await phone.locator('.digits').innerText()).toBe(await wall.locator('.check-digits').innerText())
  await press(wall, 'Yes, the same')
  await press(phone, 'They match')
  await expect(wall.getByText('Miss Khan’s device is paired.')).toBeVisible()

  await loadDay(phone, 'Wednesday', stepUp)
  await press(phone, 'Hand over Wednesday 3 March')
  camera.shows(await heldUp(phone))
  await wall.bringToFront()
  await press(wall, 'Back to the board')
  await press(wall, 'Scan')
  await press(wall, 'Use it')
  await expect(now).toContainText('By the door')
  await press(phone, 'The tablet has it')
  await expect(phone.getByText('Fox has Wednesday 3 March.')).toBeVisible()
  await phone.context().close()
})
