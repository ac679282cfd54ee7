import type { Page } from '@playwright/test'
import type { DayRecord } from '../../src/core/timetable/dayRecord'
import { closeNotice } from './adults'
import { bringStorage, type Storage } from './storageInPage'
import { expect, test } from './test'
import { keepWall, kept, putDayOnWall, ready, wakeAt } from './wall'

declare const storage: Storage
declare const otherTab: Storage

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const date = '2027-03-01'
const now = (page: Page) => page.getByRole('region', { name: 'Now' })

const wallAt = async (page: Page, time: string) => {
  await page.clock.install({ time: `${date}T${time}:00Z` })
  await putDayOnWall(page, irp, date, { keyAdult: 'Miss Khan' })
}

test('two tabs do not fight: the second tells adults, each shows what the other kept, and neither loses a tick', async ({
  page,
  context,
}) => {
  await wallAt(page, '09:30')
  const other = await context.newPage()
  await other.clock.install({ time: `${date}T09:30:00Z` })
  await other.goto('./')
  await ready(other)
  await expect(other.getByRole('status').filter({ hasText: 'open twice' })).toBeVisible()
  await expect(page.getByText('open twice')).toHaveCount(0)
  for (const tab of [page, other]) {
    await tab.getByRole('button', { name: 'My day' }).click()
    await tab.getByRole('button', { name: 'Before now' }).click()
  }
  await page.locator('.day-card', { hasText: 'Reading' }).getByRole('button', { name: 'Finished' }).click()
  await other.locator('.day-card', { hasText: 'Hello' }).getByRole('button', { name: 'Finished' }).click()
  await expect.poll(async () => ((await kept(page)).days as { finished: number[] }[])[0]?.finished.length).toBe(2)
  await other.getByRole('button', { name: 'Today' }).click()
  await expect(now(other)).toContainText('Finished')

  // A day that is gone meanwhile does not come back with the next tick.
  await bringStorage(other)
  await other.evaluate((date) => storage.changeDay(date, () => null), date)
  await page.getByRole('button', { name: 'Finished', exact: true }).last().click()
  await expect(page.locator('.day-card')).toHaveCount(0)
  expect((await kept(page)).days).toEqual([])
})

// No test can fill this disk, so the browser's own refusal is put in its place; all else is real.
test('a device without room keeps the board up, answers the pupil and tells the adult', async ({ page }) => {
  await wallAt(page, '09:30')
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  await page.getByRole('button', { name: 'Break please' }).click()
  await page.getByRole('button', { name: 'Base' }).click()
  await expect(page.getByText('Show Miss Khan')).toBeVisible()
  const told = page.getByRole('status').filter({ hasText: 'no room left' })
  await expect(told).toHaveCount(0)
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  await expect(told).toBeVisible()
  await told.getByRole('button').click()
  await expect(told).toBeVisible()
  await closeNotice(page)
  await expect(told).toHaveCount(0)
  await expect(now(page)).toContainText('Reading')
})

test('a part of the store that cannot be read is left out: the board stays up and the adult is told', async ({
  page,
}) => {
  await wallAt(page, '09:30')
  await page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const opening = indexedDB.open('whats-next')
        opening.onsuccess = () => {
          const writing = opening.result.transaction('facts', 'readwrite')
          writing.objectStore('facts').put({ step: 'nonsense' }, 'break')
          writing.oncomplete = () => {
            opening.result.close()
            resolve()
          }
        }
      }),
  )
  await page.reload()
  await ready(page)
  await expect(now(page)).toContainText('Reading')
  await expect(page.getByText('could not be read and was left out')).toBeVisible()
})

test('days and pupil voice are gone when their time is over, and not before a later date is proven', async ({
  page,
}) => {
  const [longAgo, today] = ['2027-02-17', '2027-03-04']
  await page.clock.install({ time: `${today}T09:30:00Z` })
  for (const one of [date, today]) await keepWall(page, irp, one)
  await page.evaluate(
    async (dates) => {
      for (const date of dates) await storage.changeVoice(date, () => ({ date, choices: [], marks: [], helped: null }))
    },
    [longAgo, date],
  )
  await page.goto('./')
  await ready(page)
  const dates = async () => {
    const { days, voice } = (await kept(page)) as Record<string, { date: string }[]>
    return { days: days?.map(({ date }) => date), voice: voice?.map(({ date }) => date) }
  }
  for (let minute = 0; minute < 58; minute++) await page.clock.runFor(60_000)
  expect(await dates()).toEqual({ days: [date, today], voice: [longAgo, date] })
  // The first try to keep the proven date fails.
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put
    IDBObjectStore.prototype.put = function (value, key) {
      if (key !== 'proven') return put.call(this, value, key)
      IDBObjectStore.prototype.put = put
      throw new DOMException('No room', 'QuotaExceededError')
    }
  })
  for (let minute = 0; minute < 5; minute++) await page.clock.runFor(60_000)
  await expect.poll(dates).toEqual({ days: [today], voice: [date] })
  expect(JSON.stringify((await kept(page)).facts)).toContain(today)
})

test('a tablet that wakes on another date holds nothing of the last one, and reads again what it could not', async ({
  page,
}) => {
  const [tuesday, wednesday] = ['2027-03-02', '2027-03-03']
  await page.clock.install({ time: `${date}T09:30:00Z` })
  for (const one of [wednesday, tuesday, date]) await keepWall(page, irp, one)
  await page.evaluate(
    (date) =>
      storage.changeDay(date, (record) => {
        const slot = record?.day.slots.find(({ end }) => end > 570)
        return record && slot ? { ...record, moves: [{ kind: 'hold', slot: slot.id, from: 570 }] } : record
      }),
    date,
  )
  await page.goto('./')
  await ready(page)
  const notices = page.getByText('For an adult:')
  await page.clock.setSystemTime(`${tuesday}T11:01:00Z`)
  await page.evaluate(() => {
    document.dispatchEvent(new Event('visibilitychange'))
    window.dispatchEvent(new Event('focus'))
  })
  await expect(now(page)).toContainText('Choose time')
  await expect(notices).toHaveCount(0)
  await page.evaluate(() => {
    const get = IDBObjectStore.prototype.get
    IDBObjectStore.prototype.get = function (key) {
      if (this.name !== 'days') return get.call(this, key)
      IDBObjectStore.prototype.get = get
      throw new DOMException('Not now', 'UnknownError')
    }
  })
  await wakeAt(page, `${wednesday}T09:30:00Z`)
  await expect(page.getByText('tries again every minute')).toBeVisible()
  await expect(now(page)).toHaveCount(0)
  await page.clock.runFor(60_000)
  await expect(now(page)).toContainText('Reading')
})

test('a pupil given a board of their own loses nothing, whatever another tab reads and writes meanwhile', async ({
  page,
}) => {
  await keepWall(page, irp, date)
  await bringStorage(page, 'otherTab')
  const lost = await page.evaluate(async (date) => {
    const { value: day } = (await storage.readDay(date)) as { value: DayRecord }
    await storage.changeDay(date, () => null)
    let ticks = 0
    const tick = async () => {
      const ticked = await otherTab.changeDay(date, (kept) => kept && { ...kept, finished: [...kept.finished, ticks] })
      if (ticked.ok && ticked.value) ticks += 1
    }
    let isOpen = true
    const otherTabWorks = async () => {
      while (isOpen) await Promise.all([otherTab.readBoardList(), tick()])
    }
    const working = otherTabWorks()
    const lost: unknown[] = []
    for (let round = 0; round < 30; round++) {
      ticks = 0
      await storage.changeDay(date, () => day)
      const moved = await storage.moveFirstBoard(storage.firstSettings)
      const list = await storage.readBoardList()
      const board = moved.ok ? moved.value : 0
      const given = await storage.readStore('days', (days) => days.get(date), board)
      const isListed = list.ok && list.value.others.includes(board)
      const ticksGiven = given.ok ? (given.value?.finished.length ?? -1) : -1
      if (!isListed || ticksGiven < ticks) lost.push({ moved, list, ticksGiven, ticks })
      await storage.removeBoard(board)
    }
    isOpen = false
    await working
    return lost
  }, date)
  expect(lost).toEqual([])
})
