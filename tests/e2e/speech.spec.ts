import type { Page } from '@playwright/test'
import { toAdults } from './adults'
import { expect, test } from './test'
import { putDayOnWall } from './wall'

const date = '2027-03-03'
const ears = (page: Page) => page.getByRole('button', { name: /^Hear this/ })

interface Voice {
  lang: string
  localService: boolean
}
type Speaking = { voices: Voice[]; said: string[]; speech: EventTarget }

/** No browser of the tests has a voice, so a double stands in for what a tablet has. */
const doubleForVoices = (voices: Voice[]) => {
  const speaking = { voices, said: [] as string[], speech: new EventTarget() }
  Object.assign(speaking.speech, {
    getVoices: () => speaking.voices,
    speak: ({ text }: { text: string }) => speaking.said.push(text),
    cancel: () => {},
  })
  Object.assign(window, { speaking })
  Object.defineProperty(window, 'speechSynthesis', { value: speaking.speech })
  Object.defineProperty(window, 'SpeechSynthesisUtterance', {
    value: class {
      constructor(readonly text: string) {}
    },
  })
}
const wallWith = async (page: Page, voices: Voice[]) => {
  await page.addInitScript(doubleForVoices, voices)
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, 'public/samples/day-b-step-up-week-5-wednesday.csv', date)
}
const said = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { speaking: Speaking }).speaking.said.map((text) => text.replaceAll('\u00a0', ' ')),
  )

test('a device with a voice shows an ear on each card, and a tap says the words of the card', async ({ page }) => {
  await wallWith(page, [{ lang: 'en_GB', localService: true }])
  await page.getByRole('region', { name: 'Now' }).locator(ears(page)).click()
  await page.getByRole('region', { name: 'Next' }).locator(ears(page)).click()
  expect(await said(page)).toEqual([
    'Maths, Class 3, By the door, with Mr Okafor and Miss Khan',
    'Move, Hall, with Miss Khan',
  ])
  await page.getByRole('button', { name: 'My day' }).click()
  await page.getByRole('button', { name: 'My plan' }).click()
  await ears(page).click()
  expect((await said(page)).at(-1)).toBe('Hello, Base side door, with Miss Khan')
})

test('no ear is shown without a voice of this language on the device itself, until one is there', async ({ page }) => {
  await wallWith(page, [
    { lang: 'en-GB', localService: false },
    { lang: 'fr-FR', localService: true },
  ])
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  await expect(ears(page)).toHaveCount(0)
  await page.evaluate(() => {
    const { speaking } = window as unknown as { speaking: Speaking }
    speaking.voices.push({ lang: 'en-GB', localService: true })
    speaking.speech.dispatchEvent(new Event('voiceschanged'))
  })
  await expect(ears(page)).toHaveCount(2)
  await toAdults(page, 'This tablet')
  await expect(page.getByText('This device has a voice: cards show an ear.')).toBeVisible()
})
