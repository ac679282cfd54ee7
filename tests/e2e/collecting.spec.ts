import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { toDigits } from '../../src/core/handover/digits'
import { sealedMessage, writeParcelHeader } from '../../src/core/handover/message'
import { newPaired } from '../../src/core/handover/paired'
import type { Pairing } from '../../src/core/handover/pairing'
import { packCollected } from '../../src/core/handover/parcel'
import type { RecordedDay } from '../../src/core/review/privateRecord'
import type { PupilVoice } from '../../src/core/voice'
import { seal } from '../../src/device/sealing'
import { toAdults } from './adults'
import { changedDay, codeOf, heldUp, mainstream, pair } from './codes'
import { test } from './film'
import { expectNoViolations, teacherSizes } from './looks'
import { codeOnScreen, keepTablet, press, setUpTeacher } from './teacher'
import { expect } from './test'
import { kept, putDayOnWall } from './wall'

const date = '2027-03-03'
const yesterday = '2027-03-02'

const saidOn = (date: string): PupilVoice => ({
  date,
  choices: [{ activity: 'Choosing time', chosen: 'Lego' }],
  marks: [{ activity: 'Maths', start: 570, mark: 'okay' }],
  helped: 'Water',
})

/** So much that it needs a sequence of codes: words that no dictionary has. */
const recordOn = (date: string): RecordedDay => ({
  date,
  events: ['Juggling', 'Ukulele', 'Quilting', 'Xylophone', 'Origami'].map((activity, at) => ({
    what: 'zone',
    zone: 'yellow',
    minute: 540 + 20 * at,
    activity: `${activity} ${date}`,
    next: 'Lunch',
    during: `Room ${date} ${at}`,
  })),
})
const voice = [saidOn(yesterday), saidOn(date)]
const record = ['2027-02-26', '2027-03-01', yesterday].map(recordOn)

/** Keeps on the tablet what a pupil said and did. */
const keepOnWall = (page: Page): Promise<void> =>
  page.evaluate(
    ({ voice, record }) =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('whats-next')
        opening.onsuccess = () => {
          const writing = opening.result.transaction(['voice', 'record', 'facts'], 'readwrite')
          for (const said of voice) writing.objectStore('voice').put(said)
          for (const day of record) writing.objectStore('record').put(day)
          writing.objectStore('facts').put({ since: '2027-02-24', until: '2027-03-26' }, 'recordAgreement')
          writing.onerror = () => reject(writing.error)
          writing.oncomplete = () => resolve(opening.result.close())
        }
      }),
    { voice, record },
  )

const saidAndDone = async (page: Page) => {
  const { voice, record } = await kept(page)
  return { voice, record }
}

/** The texts of all codes of the sequence that is on the screen. */
async function sequenceOnScreen(page: Page): Promise<string[]> {
  const [, count] = (await page.getByText(/^Code \d+ of \d+$/).innerText()).split(' of ').map(Number)
  const texts = new Set<string>()
  await expect
    .poll(async () => texts.add(await codeOnScreen(page)).size, { timeout: 60_000, intervals: [50] })
    .toBe(count)
  return [...texts]
}

const file = (text: string) => ({ name: 'sealed.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })

/** A parcel of another pairing than the ones that the phone knows, or of none that is whole. */
const parcelOf = (pairing: Pairing): string => {
  const { keyId, tabletTag } = pairing
  const header = writeParcelHeader('collected', { keyId, tabletTag, issued: 1_000_000 })
  const { bytes } = packCollected({ recordUntil: null, days: [{ date, voice: saidOn(date), events: [] }] })
  return toDigits(sealedMessage(header, seal(pairing, 'toTeacher', header, bytes)))
}

test('what was said goes to a teacher’s device, and leaves the wall only when that device is seen to have it', async ({
  page: wall,
  browser,
  camera,
  server,
}) => {
  test.slow()
  const phone = await browser.newPage({ baseURL: server.url, permissions: ['camera'] })
  for (const device of [wall, phone]) await device.clock.install({ time: `${date}T15:10:00Z` })
  await setUpTeacher(phone)
  const pairing = await keepTablet(phone, 'Fox')
  await putDayOnWall(wall, mainstream, date, { keyAdult: 'Miss Khan' })
  await keepOnWall(wall)
  await pair(wall, newPaired(pairing, date))

  await toAdults(wall, 'Pupil voice')
  await expect(wall.getByText('There is something from Friday 26 February')).toBeVisible()
  await expectNoViolations(wall, 'pupil-voice')
  await wall.evaluate(() => {
    const { transaction } = IDBDatabase.prototype
    IDBDatabase.prototype.transaction = () => {
      IDBDatabase.prototype.transaction = transaction
      throw new DOMException('Cannot be read', 'UnknownError')
    }
    const make = URL.createObjectURL
    URL.createObjectURL = (file) => {
      document.title = (file as File).type
      return make.call(URL, file)
    }
  })
  await press(wall, 'Collect with Miss Khan’s device')
  await expect(wall.getByText('That could not be kept.')).toBeVisible()
  await press(wall, 'Collect with Miss Khan’s device')
  const codes = await sequenceOnScreen(wall)
  expect(codes.length).toBeGreaterThan(2)
  await expectNoViolations(wall, 'collect-code')
  const buttons = await wall.locator('.beside .row button').evaluateAll((all) => all.map((one) => one.clientHeight))
  expect(new Set(buttons).size, String(buttons)).toBe(1)
  await wall.clock.fastForward('10:00')
  await expect(wall.getByText(/^Code \d+ of \d+$/)).toBeVisible()

  // A sequence stopped half-way.
  camera.shows(...codes.slice(1).map((code) => heldUp(code, 12)))
  await phone.bringToFront()
  await press(phone, 'Collect')
  await expect(phone.getByText(`${codes.length - 1} of ${codes.length} codes read.`)).toBeVisible()
  await expectNoViolations(phone, 'take-half-way', teacherSizes)
  await press(phone, 'Back')
  expect((await kept(phone)).collected).toEqual([])

  camera.shows(...codes.reverse().map((code) => heldUp(code, 12)))
  await press(phone, 'Collect')
  await expect(phone.getByRole('heading', { name: 'Collected from Fox' })).toBeVisible()
  await expectNoViolations(phone, 'taken', teacherSizes)
  const digits = await phone.locator('.digits').innerText()
  const collected = (await kept(phone)).collected as { date: string }[]
  expect(collected).toMatchObject([
    { date: '2027-02-26', tabletTag: pairing.tabletTag, voice: null, recordUntil: '2027-03-26', ...record[0] },
    { date: '2027-03-01', ...record[1] },
    { date: yesterday, voice: voice[0], ...record[2] },
    { date, voice: voice[1], events: [] },
  ])

  // The same parcel as a file changes nothing, and shows the same digits.
  await wall.bringToFront()
  const saving = wall.waitForEvent('download')
  await press(wall, 'Save it as a sealed file')
  const download = await saving
  expect(download.suggestedFilename()).toBe('whats-next-collected-2027-03-03.txt')
  expect(await wall.title()).toBe('text/plain')
  const sealed = readFileSync(await download.path(), 'utf8')
  expect(sealed).not.toContain('Lego')
  camera.shows(heldUp(null))
  await press(phone, 'Done')
  await press(phone, 'Collect')
  const choose = phone.getByLabel('Or a sealed file, or a picture of a code')
  await choose.setInputFiles(file(sealed))
  await expect(phone.locator('.digits')).toHaveText(digits)
  expect((await kept(phone)).collected).toEqual(collected)

  const before = await saidAndDone(wall)
  const field = wall.getByLabel('The four digits that Miss Khan’s device shows')
  await field.fill(digits === '0000' ? '0001' : '0000')
  await press(wall, 'It has it: delete it here')
  await expect(wall.getByText('The other device shows other digits. Nothing is deleted.')).toBeVisible()
  expect(await saidAndDone(wall)).toEqual(before)
  await field.fill(digits)
  await press(wall, 'It has it: delete it here')
  await expect(wall.getByText('It is collected. Only what was said today is still here')).toBeVisible()
  await expect(wall.getByText('There is something from')).toHaveCount(0)
  expect(await saidAndDone(wall)).toEqual({ voice: [voice[1]], record: [] })

  // What is not for this device, or does not fit on it, changes nothing here.
  await press(phone, 'Done')
  await press(phone, 'Collect')
  const refusals = [
    [parcelOf({ ...pairing, tabletTag: pairing.tabletTag ^ 1 }), 'a record from another tablet'],
    [parcelOf({ ...pairing, keyId: pairing.keyId ^ 1 }), 'sealed for another adult’s device'],
    [parcelOf({ ...pairing, secret: pairing.secret.map((byte) => byte ^ 1) }), 'changed on its way'],
    [codeOf([changedDay(date)]), 'a day for a wall tablet'],
    ['Dear Miss Khan', 'not a code or file'],
    ['8'.repeat(99), 'This is not one whole code'],
  ] as const
  for (const [text, says] of refusals) {
    await choose.setInputFiles(file(text))
    await expect(phone.getByText(says)).toBeVisible()
  }
  await phone.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  await choose.setInputFiles(file(parcelOf(pairing)))
  await expect(phone.getByText('This device has no room, so nothing of it is here.')).toBeVisible()
  expect((await kept(phone)).collected).toEqual(collected)

  await phone.reload()
  await phone.context().close()
})

test('what was collected is deleted by an adult, and a private record on the last date of its agreement', async ({
  page,
}) => {
  await page.clock.install({ time: `${date}T15:10:00Z` })
  await setUpTeacher(page)
  const pairing = await keepTablet(page, 'Fox')
  await press(page, 'Collect')
  const until = '2027-03-05'
  const header = writeParcelHeader('collected', { ...pairing, issued: 1_000_000 })
  const { bytes } = packCollected({ recordUntil: until, days: [{ ...recordOn(date), voice: saidOn(date) }] })
  const sealed = seal(pairing, 'toTeacher', header, bytes)
  const choose = page.getByLabel('Or a sealed file, or a picture of a code')
  await choose.setInputFiles(file(toDigits(sealedMessage(header, sealed))))
  await expect(page.getByRole('heading', { name: 'Collected from Fox' })).toBeVisible()
  const events = async () =>
    ((await kept(page)).collected as { events: unknown[] }[]).map(({ events }) => events.length)
  expect(await events()).toEqual([5])

  const openOn = async (day: string) => {
    await page.clock.setSystemTime(`${day}T08:00:00Z`)
    await page.reload()
    await expect(page.getByText('Enter the PIN.')).toBeVisible()
  }
  await openOn('2027-03-08')
  await expect.poll(events).toEqual([5])
  await openOn('2027-03-09')
  await expect.poll(events).toEqual([0])

  await page.keyboard.type('2580')
  await press(page, 'Enter')
  await press(page, 'This device')
  await expect(page.getByText('Fox: 1 day', { exact: true })).toBeVisible()
  await expectNoViolations(page, 'collected-here', teacherSizes)
  await press(page, 'Delete Fox')
  await press(page, 'Yes, delete it')
  await expect(page.getByText('Nothing is collected yet.')).toBeVisible()
  expect((await kept(page)).collected).toEqual([])
})
