import type { Page } from '@playwright/test'
import { fromDigits, toDigits } from '../../src/core/handover/digits'
import { newPaired } from '../../src/core/handover/paired'
import { addDays } from '../../src/core/timetable/dates'
import type { Day } from '../../src/core/timetable/day'
import { toAdults } from './adults'
import { changedDay, codeOf, dayOf, heldUp, khan, mainstream, pair, pairingCode } from './codes'
import { test } from './film'
import { expectFitForPupils } from './looks'
import { expect } from './test'
import { kept, putDayOnWall } from './wall'

const date = '2027-03-03'
const today = changedDay(date)

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const heading = (page: Page, name: string) => page.getByRole('heading', { name })
const days = async (page: Page) => JSON.stringify((await kept(page)).days)

/** A code with its bytes changed. */
const changed = (code: string, change: (bytes: Uint8Array) => void): string => {
  const bytes = fromDigits(code) as Uint8Array
  change(bytes)
  return toDigits(bytes)
}

const [slot] = today.slots as [Day['slots'][0]]
const overlapping: Day = { date, slots: [slot, { ...slot, id: 1, start: slot.start + 5, end: slot.end + 5 }] }

/** A code for each way to be refused, and all that the pupil is told of it. */
const refusals: Record<string, { code: string; says: string[] }> = {
  'a Wi-Fi code': { code: 'WIFI:T:WPA;S:School;P:secret;;', says: ['This is another kind of code'] },
  'a teacher who is not paired': {
    code: codeOf([today], { pairing: { ...khan, keyId: 7 } }),
    says: ['This teacher is new to this board'],
  },
  'the code of another class': {
    code: codeOf([today], { pairing: { ...khan, tabletTag: 7 } }),
    says: ['This code is for another board'],
  },
  'a code that was altered': {
    code: changed(codeOf([today], { counter: 3 }), (bytes) => {
      bytes[bytes.length - 1] = (bytes.at(-1) ?? 0) ^ 1
    }),
    says: ['This code has been changed'],
  },
  'a code of a newer version': {
    code: changed(codeOf([today], { counter: 3 }), (bytes) => {
      bytes[0] = 0xa2
    }),
    says: ['This board needs an update first'],
  },
  "yesterday's code": {
    code: codeOf([dayOf('2027-03-02', 'Science')]),
    says: ['This day is over', 'It is for Tuesday 2 March', 'Today is Wednesday 3 March'],
  },
  'a code for too far ahead': {
    code: codeOf([dayOf(addDays(date, 15), 'Science')], { made: date }),
    says: ['This day is far away', 'It is for Thursday 18 March', 'Today is Wednesday 3 March'],
  },
  'an older code than the one taken last': {
    code: codeOf([today], { counter: 1 }),
    says: ['This board has a newer day', 'It is for Wednesday 3 March', 'Today is Wednesday 3 March'],
  },
  'a day with two parts at the same time': {
    code: codeOf([overlapping], { counter: 3 }),
    says: ['This day does not fit together', 'It is for Wednesday 3 March', 'Today is Wednesday 3 March'],
  },
  'a pairing code': { code: pairingCode(khan), says: ['This code is for adults'] },
}

/** What every refusal ends with: Mr Okafor is the one who has this lesson. */
const whatToDo = 'Show Mr Okafor'

/** Miss Khan's device, of which today's second code was taken. */
async function pairedWall(page: Page, time = '09:20'): Promise<void> {
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await putDayOnWall(page, mainstream, date, { keyAdult: 'Miss Khan', board: { symbol: 'fox', nickname: 'Fox' } })
  await pair(page, { ...newPaired(khan, date), counters: { [date]: 2 } })
}

/** Notes in the page all that is told of a code, each once, in order. */
const watchTold = (page: Page) =>
  page.evaluate(() => {
    const told: string[] = []
    Object.assign(window, { told })
    new MutationObserver(() => {
      const lines = [...document.querySelectorAll('.told > *')].map((line) => line.textContent).join(' | ')
      if (lines && !told.includes(lines)) told.push(lines)
    }).observe(document.body, { childList: true, subtree: true, characterData: true })
  })

test('each code that is refused is told in its own sentence, with what to do, and the wall stays as it was', async ({
  page,
  camera,
}) => {
  test.slow()
  await pairedWall(page)
  await page.getByRole('button', { name: 'Scan' }).waitFor()
  const before = await days(page)
  await watchTold(page)
  camera.shows(...Object.values(refusals).map(({ code }) => heldUp(code, 25)))
  await tap(page, 'Scan')
  const expected = Object.values(refusals).map(({ says }) => [...says, whatToDo].join(' | '))
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { told: string[] }).told), { timeout: 40_000 })
    .toEqual(expect.arrayContaining(expected))
  expect(await days(page)).toBe(before)
  await expect(page.getByRole('button', { name: 'Use it' })).toHaveCount(0)
  camera.shows(heldUp(codeOf([today], { counter: 3 })))
  await tap(page, 'Today')
  await tap(page, 'Scan')
  await tap(page, 'Use it')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Science')
})

test('what is pasted is refused in the same words, whatever it is', async ({ page, camera }) => {
  await pairedWall(page)
  camera.shows(heldUp(null))
  await tap(page, 'Scan')
  await tap(page, 'Other ways')
  const paste = async (text: string) => {
    await page.getByLabel('Paste the code').fill(text)
    await tap(page, 'Read it')
  }
  const notOurs = [
    '',
    '5012345678900',
    'https://example.com/menu',
    'BEGIN:VCARD\nFN:Ann\nEND:VCARD',
    'x'.repeat(20_000),
  ]
  for (const text of notOurs) {
    await paste(refusals["yesterday's code"]?.code ?? '')
    await expect(heading(page, 'This day is over')).toBeVisible()
    await paste(text)
    await expect(heading(page, 'This is another kind of code')).toBeVisible()
  }
  const whole = codeOf([today], { counter: 3 })
  for (const text of [whole.slice(0, whole.length / 2), '9'.repeat(20_000)]) {
    await paste('')
    await expect(heading(page, 'This is another kind of code')).toBeVisible()
    await paste(text)
    await expect(heading(page, 'This is not one whole code')).toBeVisible()
    await expect(page.getByText('Copy all of it')).toBeVisible()
  }
  await expectFitForPupils(page, 'scan-not-whole')
  await paste(refusals["yesterday's code"]?.code ?? '')
  await expectFitForPupils(page, 'scan-refused')
})

test('a code from the future tells adults that the clock is behind', async ({ page, camera }) => {
  await pairedWall(page, '08:00')
  camera.shows(heldUp(codeOf([today], { counter: 3, minute: 8 * 60 + 20 })))
  await tap(page, 'Scan')
  await tap(page, 'Use it')
  await expect(page.getByRole('status').filter({ hasText: 'clock is behind' })).toBeVisible()
})

test('a tablet without room keeps the day it has, and says so', async ({ page, camera }) => {
  await pairedWall(page)
  const before = await days(page)
  camera.shows(heldUp(codeOf([today], { counter: 3 })))
  // No test can fill this disk, so the browser's own refusal is put in its place.
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  await tap(page, 'Scan')
  await tap(page, 'Use it')
  await expect(heading(page, 'This board could not keep it')).toBeVisible()
  await tap(page, 'Today')
  await expect(page.getByRole('status').filter({ hasText: 'no room left' })).toBeVisible()
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  expect(await days(page)).toBe(before)
})

test('a teacher who was forgotten in another tab meanwhile is refused at the last tap', async ({
  page,
  context,
  camera,
}) => {
  await pairedWall(page)
  camera.shows(heldUp(codeOf([today], { counter: 3 })))
  await tap(page, 'Scan')
  await expect(page.getByRole('button', { name: 'Use it' })).toBeVisible()
  const other = await context.newPage()
  await other.clock.install({ time: `${date}T09:20:00Z` })
  await other.goto('./')
  await toAdults(other, 'This tablet')
  await tap(other, 'Forget Miss Khan’s device')
  await tap(other, 'Yes, forget it')
  await expect(other.getByText('Its codes are refused now.')).toBeVisible()
  await tap(page, 'Use it')
  await expect(heading(page, 'This teacher is new to this board')).toBeVisible()
  await tap(page, 'Today')
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  await expect(page.getByRole('button', { name: 'Scan' })).toHaveCount(0)
})

/** What the browser answers when it is asked for the camera, and what the pupil is told. */
const failures: [name: string, says: string][] = [
  ['NotFoundError', 'There is no camera here'],
  ['NotReadableError', 'Something else uses the camera'],
  ['AbortError', 'The camera does not start'],
]

test.describe('a camera that fails', () => {
  test.beforeEach(({ page }) => pairedWall(page))

  test('answers with an error: one sentence, another try and the other ways in', async ({ page, camera }) => {
    test.slow()
    const failAndTryAgain = async ([name, says]: (typeof failures)[number]) => {
      camera.shows(heldUp(codeOf([today], { counter: 3 })))
      await page.evaluate((name) => {
        const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices)
        navigator.mediaDevices.getUserMedia = (wishes) => {
          navigator.mediaDevices.getUserMedia = ask
          return Promise.reject(new DOMException(JSON.stringify(wishes), name))
        }
      }, name)
      await tap(page, 'Scan')
      await expect(heading(page, says)).toBeVisible()
      await expect(page.getByText(whatToDo)).toBeVisible()
      await expect(page.getByLabel('Choose a picture')).toBeVisible()
      await expect(page.getByLabel('Paste the code')).toBeVisible()
      await expectFitForPupils(page, `scan-${name}`)
      await tap(page, 'Try again')
      await expect(heading(page, "Today's day is here")).toBeVisible()
      await tap(page, 'Not now')
    }
    for (const failure of failures) await test.step(failure[0], () => failAndTryAgain(failure))
  })

  test('is not allowed, and after that taken away half-way', async ({ page, context, camera }) => {
    camera.shows(heldUp(null))
    await context.clearPermissions()
    await tap(page, 'Scan')
    await expect(heading(page, 'The camera is not allowed here')).toBeVisible()
    await context.grantPermissions(['camera'])
    await tap(page, 'Try again')
    await expect(page.locator('.camera-picture')).toBeVisible()
    await expect.poll(() => page.evaluate(() => document.querySelector('video')?.readyState)).toBe(4)
    camera.unplug()
    await expect(heading(page, 'The camera is unplugged')).toBeVisible()
    camera.shows(heldUp(codeOf([today], { counter: 3 })))
    await tap(page, 'Try again')
    await expect(heading(page, "Today's day is here")).toBeVisible()
  })

  test('shows codes that cannot be read without the reader', async ({ page, context, camera }) => {
    camera.shows(heldUp(null))
    await context.route('**/assets/codeReader.worker*', (route) => route.abort())
    await tap(page, 'Scan')
    await expect(heading(page, 'The code reader does not start')).toBeVisible()
  })
})

test.describe('at an insecure address', () => {
  test.use({ baseURL: ({ server }, use) => use(server.url.replace('localhost', 'school.test')) })

  test('the browser keeps the camera off, and a pasted code still does', async ({ page, camera }) => {
    await pairedWall(page)
    camera.shows(heldUp(null))
    await tap(page, 'Scan')
    await expect(heading(page, 'This address keeps the camera off')).toBeVisible()
    await tap(page, 'Read it')
    await expect(heading(page, 'This is another kind of code')).toBeVisible()
    await page.getByLabel('Paste the code').fill(codeOf([today], { counter: 3 }))
    await tap(page, 'Read it')
    await expect(heading(page, "Today's day is here")).toBeVisible()
  })
})
