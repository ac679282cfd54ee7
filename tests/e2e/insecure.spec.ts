import { flags } from '../tools/browser.mjs'
import { enterPin, pin, toGate } from './adults'
import { expect, test } from './test'
import { ready } from './wall'

// A name that is not this machine's own, as a school server without https has one.
test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM_PATH ?? '',
    args: [...flags, '--host-resolver-rules=MAP wall.example localhost'],
  },
  baseURL: ({ server }, use) => use(server.url.replace('localhost', 'wall.example')),
})

test('at an insecure address the page says what will not work and why, and the board still works', async ({ page }) => {
  await page.clock.install({ time: '2027-03-03T09:20:00Z' })
  await page.goto('./')
  await ready(page)
  const welcome = page.getByRole('main')
  await expect(welcome).toContainText('This address is not secure (it starts with http)')
  await expect(welcome).toContainText('without a network, keep the screen awake or use the camera')

  await page.getByRole('button', { name: 'Set up this wall tablet' }).click()
  await page.getByLabel('PIN for adults').fill(pin)
  await page.getByLabel('The same PIN again').fill(pin)
  await page.getByRole('button', { name: 'Hang it up' }).click()
  await toGate(page)
  await enterPin(page, pin)
  await page.getByRole('button', { name: 'Load a day', exact: true }).click()
  await page.getByLabel('Choose a CSV file').setInputFiles('public/samples/day-b-step-up-week-5-wednesday.csv')
  await page.getByRole('button', { name: 'Use it' }).click()
  await page.getByRole('button', { name: 'This tablet', exact: true }).click()
  await expect(page.getByText('Not possible at this address. Open it by https.')).toBeVisible()
  await expect(page.getByText('This browser cannot. Set the screen to stay on')).toBeVisible()

  await page.reload()
  await ready(page)
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  const notice = page.getByRole('status').filter({ hasText: 'This address is not secure' })
  await expect(notice).toContainText('cannot work without a network, stay awake or use its camera')
  await page.getByRole('button', { name: 'Break please' }).click()
  await page.getByRole('button', { name: 'Base' }).click()
  await expect(page.getByText('Show Mr Okafor')).toBeVisible()
})
