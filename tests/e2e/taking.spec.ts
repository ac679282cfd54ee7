import type { Page } from '@playwright/test'
import type { Pairing } from '../../src/core/handover/pairing'
import type { Day } from '../../src/core/timetable/day'
import { bringStorage, type Storage } from './storageInPage'
import { expect, test } from './test'
import { keepWall, kept, ready } from './wall'

declare const storage: Storage

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const [monday, tuesday] = ['2027-03-01', '2027-03-02']
const now = Date.parse(`${monday}T09:30:00Z`)
const minutes = 60_000

const khan: Omit<Pairing, 'secret'> = { keyId: 7, tabletTag: 70, tabletName: 'Fox', adultName: 'Miss Khan' }

/** A tablet with today's day on its wall, paired with Miss Khan. */
async function pairedWall(page: Page): Promise<void> {
  await page.clock.install({ time: now })
  await keepWall(page, irp, monday)
  await page.evaluate(([khan, today]) => storage.keepPairing({ ...khan, secret: new Uint8Array(16).fill(9) }, today), [
    khan,
    monday,
  ] as const)
}

/** A code's days, each a day of one part. */
interface Code {
  keyId?: number
  counter: number
  days: [date: string, activity: string][]
}

const slot = { id: 0, start: 540, end: 630, kind: 'lesson' as const, place: 'Class 3', seat: '', adults: [] }
const dayOf = (date: string, activity: string): Day => ({
  date,
  slots: [{ ...slot, activity, symbol: 'star', choices: [], was: '', fixed: false }],
})

const take = (page: Page, { keyId = 7, counter, days }: Code, at = now) =>
  page.evaluate(([code, at]) => storage.takeHandedOver(code, at, storage.recordOf), [
    { keyId, counter, days: days.map(([date, activity]) => dayOf(date, activity)) },
    at,
  ] as const)

const undo = (page: Page, at: number) => page.evaluate((at) => storage.undoTake(at), at)

/** What stands on each date: its first activity. */
async function standing(page: Page): Promise<Record<string, string | undefined>> {
  const { days } = (await kept(page)) as { days: { date: string; day: { slots: { activity: string }[] } }[] }
  return Object.fromEntries(days.map(({ date, day }) => [date, day.slots[0]?.activity]))
}

test.beforeEach(({ page }) => pairedWall(page))

test('the days of a code are taken together, stand after a restart, and an adult can go back', async ({ page }) => {
  const before = await kept(page)
  const code: Code = {
    counter: 1,
    days: [
      [monday, 'Science'],
      [tuesday, 'Trip'],
    ],
  }
  expect(await take(page, code)).toMatchObject({ ok: true, value: [{ date: monday }, { date: tuesday }] })
  await page.goto('./')
  await ready(page)
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Science')
  await bringStorage(page)
  expect(await undo(page, now + 10 * minutes - 1)).toEqual({ ok: true })
  expect(await kept(page)).toEqual(before)
  expect(await undo(page, now)).toEqual({ ok: false, why: 'tooLate' })
})

test('a code that was undone can be taken again, and so can the one before it', async ({ page }) => {
  await take(page, { counter: 1, days: [[monday, 'Science']] })
  await take(page, { counter: 2, days: [[monday, 'Art']] })
  await undo(page, now)
  expect(await standing(page)).toEqual({ [monday]: 'Science' })
  await take(page, { counter: 2, days: [[monday, 'Art']] })
  expect(await standing(page)).toEqual({ [monday]: 'Art' })
})

test('a code taken already changes nothing, neither the day with its ticks nor the way back', async ({ page }) => {
  await take(page, { counter: 1, days: [[monday, 'Science']] })
  await page.goto('./')
  await ready(page)
  await page.getByRole('button', { name: 'My day' }).click()
  await page.getByRole('button', { name: 'Finished', pressed: false }).first().click()
  await expect.poll(async () => JSON.stringify((await kept(page)).days)).toContain('"finished":[0]')
  const before = await kept(page)
  await bringStorage(page)
  expect(await take(page, { counter: 1, days: [[monday, 'Science']] }, now + 5 * minutes)).toEqual({
    ok: true,
    value: [],
  })
  expect(await kept(page)).toEqual(before)
})

test('after changes by hand the last code can be taken again, also once it was undone, and no older one', async ({
  page,
}) => {
  const byHand = (activity: string) =>
    page.evaluate(({ day, now }) => storage.changeDayByHand(day.date, now, (before) => storage.recordOf(day, before)), {
      day: dayOf(monday, activity),
      now,
    })
  await take(page, { counter: 1, days: [[monday, 'Science']] })
  await take(page, { counter: 2, days: [[monday, 'Art']] })
  await byHand('Swimming')
  await byHand('Trip')
  for (let times = 0; times < 2; times++) {
    await take(page, { counter: 1, days: [[monday, 'Science']] })
    expect(await standing(page)).toEqual({ [monday]: 'Trip' })
    await take(page, { counter: 2, days: [[monday, 'Art']] })
    expect(await standing(page)).toEqual({ [monday]: 'Art' })
    await undo(page, now)
  }
})

test('of a week, a day that was replaced since stays as it is', async ({ page }) => {
  await take(page, { counter: 2, days: [[tuesday, 'Trip']] })
  await take(page, {
    counter: 1,
    days: [
      [monday, 'Science'],
      [tuesday, 'Maths'],
    ],
  })
  expect(await standing(page)).toEqual({ [monday]: 'Science', [tuesday]: 'Trip' })
  await take(page, { counter: 1, days: [[tuesday, 'Maths']] })
  expect(await standing(page)).toEqual({ [monday]: 'Science', [tuesday]: 'Trip' })
})

test('a teacher who is not paired, or not any more, changes nothing', async ({ page }) => {
  const before = await standing(page)
  const refused = { ok: false, why: 'unknownTeacher' }
  expect(await take(page, { keyId: 8, counter: 1, days: [[monday, 'Science']] })).toEqual(refused)
  await page.evaluate(() => storage.revokePairing(7))
  expect(await take(page, { counter: 1, days: [[monday, 'Science']] })).toEqual(refused)
  expect(await standing(page)).toEqual(before)
})

// No test can fill this disk, so the browser's own refusal is put in its place; all else is real.
test('a device whose room ends half-way keeps all as it was', async ({ page }) => {
  const before = await kept(page)
  for (const store of ['days', 'pairings', 'facts']) {
    await page.evaluate((full) => {
      const put = IDBObjectStore.prototype.put
      IDBObjectStore.prototype.put = function (...record) {
        if (this.name !== full) return put.apply(this, record)
        IDBObjectStore.prototype.put = put
        throw new DOMException('No room', 'QuotaExceededError')
      }
    }, store)
    expect(await take(page, { counter: 1, days: [[monday, 'Science']] }), store).toEqual({ ok: false, why: 'full' })
    expect(await kept(page)).toEqual(before)
  }
})

test('the way back is gone after ten minutes, also on a clock that was set back', async ({ page }) => {
  await take(page, { counter: 1, days: [[monday, 'Science']] })
  const tooLate = { ok: false, why: 'tooLate' }
  expect(await undo(page, now + 10 * minutes)).toEqual(tooLate)
  expect(await undo(page, now - minutes)).toEqual(tooLate)
  await page.evaluate((at) => storage.forgetOldUndo(at), now + 9 * minutes)
  expect(JSON.stringify(await kept(page))).toContain('"until"')
  await page.evaluate((at) => storage.forgetOldUndo(at), now + 10 * minutes)
  expect(JSON.stringify(await kept(page))).not.toContain('"until"')
})

test('pairing again with the same device replaces its secret and starts its counters anew, whatever is undone', async ({
  page,
}) => {
  await take(page, { counter: 5, days: [[monday, 'Science']] })
  await take(page, { counter: 6, days: [[monday, 'Maths']] })
  const [pairing] = await page.evaluate(
    async ([khan, today]) => {
      await storage.keepPairing({ ...khan, tabletTag: 71, secret: new Uint8Array(16).fill(1) }, today)
      const read = await storage.readPairings()
      return read.ok ? read.value : []
    },
    [khan, tuesday] as const,
  )
  expect(pairing).toMatchObject({ keyId: 7, tabletTag: 71, counters: {}, pairedOn: tuesday })
  await undo(page, now)
  await take(page, { counter: 1, days: [[monday, 'Art']] })
  expect(await standing(page)).toEqual({ [monday]: 'Art' })
})

test('a pairing that is damaged counts as none', async ({ page }) => {
  await page.evaluate(async () => {
    const opening = indexedDB.open('whats-next')
    await new Promise((resolve) => {
      opening.onsuccess = resolve
    })
    const writing = opening.result.transaction('pairings', 'readwrite')
    writing.objectStore('pairings').put({ keyId: 7, secret: 'short', counters: {} })
    await new Promise((resolve) => {
      writing.oncomplete = resolve
    })
    opening.result.close()
  })
  expect(await page.evaluate(() => storage.readPairings())).toEqual({ ok: true, value: [] })
  expect(await take(page, { counter: 1, days: [[monday, 'Science']] })).toMatchObject({ ok: false })
})

test('the export leaves out the secret and says so, and deleting everything leaves nothing', async ({ page }) => {
  await take(page, { counter: 1, days: [[monday, 'Science']] })
  const exported = await page.evaluate(() => storage.exportEverything())
  expect(exported).toMatchObject({
    ok: true,
    value: {
      version: 4,
      stores: { pairings: { 7: { adultName: 'Miss Khan', secret: 'left out', counters: { [monday]: 1 } } } },
      unreadable: [],
    },
  })
  const deleted = await page.evaluate(() => storage.deleteEverything())
  expect(deleted).toMatchObject({ ok: true, value: { days: 1, pairings: 1, tablets: 0, composed: 0, templates: 0 } })
  await page.goto('./')
  await ready(page)
  expect(Object.values(await kept(page)).flat()).toEqual([])
})
