import type { Page } from '@playwright/test'
import { closeNotice, toAdults } from './adults'
import { brokenWords } from './fit'
import { expectFitForPupils, expectNoViolations } from './looks'
import { mismeasures } from './measures'
import { expect, test } from './test'
import { putDayOnWall, wakeAt } from './wall'

const date = '2027-03-03'
const ears = (page: Page) => page.getByRole('button', { name: /^Hear this/ })

interface Voice {
  lang: string
  localService: boolean
  voiceURI?: string
  name?: string
}
interface Said {
  text: string
  voice: Voice
  rate: number
}
type Speaking = { voices: Voice[]; said: Said[]; speech: EventTarget }

/** No browser of the tests has a voice, so a double stands in for what a tablet has. */
const doubleForVoices = (voices: Voice[]) => {
  const speaking = { voices, said: [] as Said[], speech: new EventTarget() }
  Object.assign(speaking.speech, {
    getVoices: () => speaking.voices,
    speak: (saying: Said) => speaking.said.push(saying),
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
const wallWith = async (page: Page, voices: Voice[], csvPath = 'public/samples/day-b-step-up-week-5-wednesday.csv') => {
  await page.addInitScript(doubleForVoices, voices)
  await page.clock.install({ time: `${date}T09:20:00Z` })
  await putDayOnWall(page, csvPath, date)
}
const saidHow = (page: Page) =>
  page.evaluate(() =>
    (window as unknown as { speaking: Speaking }).speaking.said.map(({ text, voice, rate }) => ({
      text: text.replaceAll('\u00a0', ' '),
      voice: voice.name,
      rate,
    })),
  )
const said = async (page: Page) => (await saidHow(page)).map(({ text }) => text)
const english = { lang: 'en_GB', localService: true }

test('a device with a voice shows an ear on each card, and a tap says the words of the card', async ({ page }) => {
  await wallWith(page, [english])
  await page.getByRole('region', { name: 'Now' }).locator(ears(page)).click()
  await page.getByRole('region', { name: 'Next' }).locator(ears(page)).click()
  expect(await said(page)).toEqual([
    'Maths, Class 3, By the door, with Mr Okafor and Miss Khan',
    'Move, Hall, with Miss Khan',
  ])
  await page.getByRole('button', { name: 'My day' }).click()
  await page.getByRole('button', { name: 'My plan' }).click()
  await page.locator('.part-card').locator(ears(page)).click()
  expect((await said(page)).at(-1)).toBe('Maths, Class 3, By the door, with Mr Okafor and Miss Khan')
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
  await expect(ears(page)).toHaveCount(4)
  await toAdults(page, 'This tablet')
  await expect(page.getByText('This device has a voice: cards show an ear.')).toBeVisible()
})

test('a device without a voice tells the adult where a voice is chosen', async ({ page }) => {
  await wallWith(page, [])
  await toAdults(page, 'This pupil')
  await expect(page.getByText('This device has no voice of its own')).toBeVisible()
})

test('every screen of the pupil can be heard', async ({ page }) => {
  await wallWith(page, [english])
  await page.getByRole('region', { name: 'Change' }).locator(ears(page)).click()
  await page.getByRole('region', { name: 'Quiet time' }).locator(ears(page)).click()
  expect(await said(page)).toEqual(['Change, Not today, PE, Today, Science', '3 more things, then Quiet time'])
  await expectFitForPupils(page, 'today-ears')
  await page.getByRole('button', { name: 'How am I?' }).click()
  await ears(page).click()
  expect((await said(page)).at(-1)).toBe(
    'How am I?, Blue, tired, sad, poorly, slow, Green, calm, okay, ready, happy, Yellow, wobbly, worried, fidgety, ' +
      "excited, Red, very angry, scared, very upset, panicky, I don't know, Break please, Not now",
  )
  await page.getByRole('button', { name: /^Green/ }).click()
  await ears(page).click()
  expect((await said(page)).at(-1)).toContain('What helps')
  await page.getByRole('button', { name: 'Outside' }).click()
  await expect(page.getByRole('button', { name: /^Show/ })).toBeVisible()
  await ears(page).click()
  expect((await said(page)).at(-1)).toContain('Break: Outside')
  await page.getByRole('button', { name: /^Show/ }).dispatchEvent('click')
  await expect(page.getByRole('heading', { name: 'Outside' })).toBeVisible()
  await ears(page).click()
  expect((await said(page)).at(-1)).toContain('then Maths')
  await page.getByRole('button', { name: 'I am back' }).click()
  await page.clock.fastForward('01:26:00')
  await expect(page.locator('.quiet-time')).toBeVisible()
  await ears(page).click()
  expect((await said(page)).at(-1)).toContain('Base nook')
  await page.clock.fastForward('04:00:00')
  await page.locator('.truth-card').locator(ears(page)).click()
  expect((await said(page)).at(-1)).toBe('Finished, The school day is finished')
})

test('an adult chooses the voice and the speed, and has buttons said that keys reach or a finger presses', async ({
  page,
}) => {
  await wallWith(page, [
    { ...english, voiceURI: 'urn:anna', name: 'Anna' },
    { ...english, voiceURI: 'urn:ben', name: 'Ben' },
    { lang: 'en-GB', localService: false, voiceURI: 'urn:cloud', name: 'Cloud' },
  ])
  await page.getByRole('button', { name: 'How am I?' }).focus()
  expect(await said(page)).toEqual([])
  await toAdults(page, 'This pupil')
  const part = page.getByRole('region', { name: 'Hearing the board' })
  await expect(part.getByRole('combobox', { name: 'Voice' }).locator('option')).toHaveText([
    'The first that fits',
    'Anna',
    'Ben',
  ])
  await expectNoViolations(page, 'hearing')
  await part.getByRole('combobox', { name: 'Voice' }).selectOption('Ben')
  await part.getByLabel('Slow', { exact: true }).check()
  await part.getByLabel(/^Say each button/).check()
  await expect(page.getByRole('status').filter({ hasText: 'Saved' })).toBeVisible()
  await part.getByRole('button', { name: 'Hear an example' }).click()
  expect((await saidHow(page)).at(-1)).toEqual({ text: 'Maths, Class 3, with Miss Khan', voice: 'Ben', rate: 0.7 })
  await page.getByRole('button', { name: 'Back to the board' }).click()
  await page.getByRole('button', { name: 'My day' }).click()
  await expect.poll(async () => (await said(page)).at(-1)).toBe('My day')
  await page.keyboard.press('Shift+Tab')
  await page.getByRole('button', { name: 'Break please' }).focus()
  await expect.poll(async () => (await said(page)).at(-1)).toBe('Break please')

  // The zone that was picked is nobody else's to hear.
  await page.getByRole('button', { name: 'Today' }).click()
  await page.getByRole('button', { name: 'How am I?' }).click()
  const before = await said(page)
  await page.getByRole('button', { name: /^Yellow/ }).click()
  await expect(page.getByRole('heading', { name: 'What helps' })).toBeVisible()
  expect(await said(page)).toEqual(before)
})

test('on a 7" tablet on its side ears, options, a change and a notice stand beside each other, and no name is broken', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const lock = { request: () => Promise.reject(new DOMException('Low battery', 'NotAllowedError')) }
    Object.defineProperty(navigator, 'wakeLock', { value: lock })
  })
  await wallWith(page, [english])
  const low = [{ width: 1024, height: 600 }]
  const look = async () => {
    await expect(page.locator('.change-banner')).toBeVisible()
    for (const time of ['09:41', '10:21', '11:26']) {
      await wakeAt(page, `${date}T${time}:00Z`)
      await expect(page.locator('.next-card.getting-ready .choose-button')).toBeVisible()
      await page.setViewportSize({ width: 1024, height: 600 })
      expect(await mismeasures(page, low), time).toEqual([])
      for (const line of await page.locator('.today .slot-lines li > span').all())
        expect(await line.evaluate(brokenWords), time).toEqual([])
    }
  }
  await expect(page.locator('.notice-bar')).toBeVisible()
  await look()
  await closeNotice(page)
  await look()
})

test('on each board a name of 20 letters, ears, options and a change leave each other room, also while getting ready', async ({
  page,
}) => {
  await wallWith(page, [english], 'tests/e2e/long-names-and-choices.csv')
  for (const time of ['09:20', '10:06']) {
    await wakeAt(page, `${date}T${time}:00Z`)
    await expect(page.locator('.next-card.getting-ready')).toHaveCount(time === '10:06' ? 1 : 0)
    for (const [width, height] of severalBoards) {
      await page.setViewportSize({ width, height })
      expect(await mismeasures(page, [{ width, height }]), time).toEqual([])
      for (const line of await page.locator('.today .slot-lines li > span').all())
        expect(await line.evaluate(brokenWords), `${time}, ${width} wide`).toEqual([])
    }
  }
})

const severalBoards = [
  [1024, 600],
  [1280, 720],
  [1280, 800],
  [1920, 1080],
  [600, 1024],
  [800, 1280],
] as const
