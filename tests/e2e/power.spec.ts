import { mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { chromium, type Page } from '@playwright/test'
import { flags } from '../tools/browser.mjs'
import { dice } from './codePicture'
import { bringStorage, type Storage } from './storageInPage'
import { expect, test } from './test'
import { keepWall, kept, keptInCopy, nothingHere, putDayOnWall, ready, type WithBuckets } from './wall'

declare const storage: Storage

/** A share in every test run, and as many as `SOAK_KILLS` says in `npm run soak`. */
const kills = Number(process.env.SOAK_KILLS ?? 2)

const date = '2027-03-03'

interface Kept {
  days: { date: string; finished: number[]; day: { slots: { activity: string }[] } }[]
}

/** The process of the browser that has this profile open: its lock is a link that ends in the number. */
const processOf = (profile: string): number => Number(readlinkSync(join(profile, 'SingletonLock')).split('-').at(-1))

test('a browser killed while it writes has, at the next start, all that was acknowledged and each day whole', async ({
  server,
}) => {
  test.setTimeout(60_000 + kills * 10_000)
  const profile = mkdtempSync(join(tmpdir(), 'killed-'))
  const random = dice(5)
  const start = () =>
    chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      args: flags,
      baseURL: server.url,
    })
  try {
    let acknowledged = { ticks: -1, day: 0 }
    let broughtBack = 0
    let refused = 0
    for (let kill = 0; kill <= kills; kill++) {
      const tablet = await start()
      const page = await tablet.newPage()
      if (kill === 0) await keepWall(page, 'public/samples/day-c-mainstream-thursday.csv', date)
      else {
        await page.goto(nothingHere)
        await bringStorage(page)
        // The killed browser's process for storage may hold on to its files a moment longer.
        const found = () => page.evaluate(() => indexedDB.databases().catch(() => null))
        let before = await found()
        if (!before) refused++
        await expect.poll(async () => (before = await found())).not.toBeNull()
        if (before?.length === 0) broughtBack++
        await page.evaluate((date) => storage.readDay(date), date)
        await page.evaluate((date) => storage.changeDay(date, (before) => before), date)
        expect(await keptInCopy(page), 'the first write makes the copy whole').toEqual(await kept(page))
        const { days } = (await kept(page)) as unknown as Kept
        const [record] = days
        const activities = new Set(record?.day.slots.map(({ activity }) => activity))
        // One write may have been kept whose word of it was cut off.
        const ticks = record?.finished[0] ?? -1
        expect([0, 1]).toContain(ticks - acknowledged.ticks)
        expect(activities.size, `the slots of one day: ${[...activities]}`).toBe(
          acknowledged.day === 0 ? activities.size : 1,
        )
        const day = Number([...activities][0]?.split(' ')[1] ?? 0)
        if (acknowledged.day > 0) expect([0, 1]).toContain(day - acknowledged.day)
        acknowledged = { ticks, day: acknowledged.day > 0 ? day : 0 }
      }
      if (kill === kills) {
        await tablet.close()
        console.log(
          `${kills} kills, ${acknowledged.day} days kept; ${broughtBack} times the browser had deleted its databases, ${refused} times it could not open them at first`,
        )
        break
      }
      await page.exposeFunction('acknowledge', (kept: typeof acknowledged) => {
        acknowledged = kept
      })
      page
        .evaluate(
          async ({ ticks, day, date }) => {
            const { acknowledge } = window as unknown as { acknowledge: (kept: object) => Promise<void> }
            for (;;) {
              const slots = Array.from({ length: 20 }, (_, id) => ({
                id,
                start: 540 + id * 10,
                end: 550 + id * 10,
                kind: 'lesson' as const,
                activity: `Day ${day + 1}`,
                place: 'Class 3',
                seat: '',
                adults: [],
                symbol: 'star',
                choices: [],
                was: '',
                fixed: false,
              }))
              const changed = await storage.changeDay(
                date,
                (before) => before && { ...before, finished: [ticks + 1], day: { date, slots } },
              )
              if (!changed.ok) return
              ticks += 1
              day += 1
              await acknowledge({ ticks, day })
            }
          },
          { ...acknowledged, date },
        )
        .catch(() => {})
      await expect.poll(() => acknowledged.day).toBeGreaterThan(0)
      await pass(random() * 400)
      process.kill(processOf(profile), 'SIGKILL')
      await tablet.close().catch(() => {})
      await pass(100)
    }
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

/** Spoils the file that all databases of the app share, as a kill in the middle of a write may. */
function spoilDatabases(profile: string): void {
  const folder = join(profile, 'Default', 'IndexedDB')
  const [databases] = readdirSync(folder).filter((name) => name.endsWith('.leveldb'))
  for (const name of readdirSync(join(folder, databases ?? '')).filter((name) => name.endsWith('.log'))) {
    const path = join(folder, databases ?? '', name)
    const log = readFileSync(path)
    log.fill(0xff, log.length / 2, log.length / 2 + 64)
    writeFileSync(path, log)
  }
}

test('where the browser deletes databases that it finds damaged, the board is there again with all that was kept', async ({
  server,
}) => {
  const profile = mkdtempSync(join(tmpdir(), 'spoiled-'))
  const start = async () => {
    const tablet = await chromium.launchPersistentContext(profile, {
      executablePath: process.env.CHROMIUM_PATH ?? '',
      args: flags,
      baseURL: server.url,
    })
    return { tablet, page: await tablet.newPage() }
  }
  try {
    const before = await start()
    await before.page.clock.setFixedTime(`${date}T09:30:00`)
    await putDayOnWall(before.page, 'public/samples/day-c-mainstream-thursday.csv', date)
    await before.page.getByRole('button', { name: 'Break please' }).click()
    await before.page.getByRole('button', { name: 'Base' }).click()
    await expect(before.page.getByRole('button', { name: /^Show/ })).toBeVisible()
    const all = await kept(before.page)
    await before.tablet.close()
    spoilDatabases(profile)

    const after = await start()
    await after.page.clock.setFixedTime(`${date}T09:30:00`)
    await after.page.goto('./')
    await ready(after.page)
    await expect(after.page.getByRole('button', { name: /^Show/ })).toBeVisible()
    expect(await kept(after.page)).toEqual(all)
    await after.tablet.close()
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
})

test('what a kill between the two writes left undone in the copy is made good by the first write of the next start', async ({
  page,
}) => {
  await page.clock.setFixedTime(`${date}T09:30:00`)
  await putDayOnWall(page, 'public/samples/day-c-mainstream-thursday.csv', date)
  await page.goto(nothingHere)
  await forgetDaysInCopy(page)
  expect((await keptInCopy(page)).days).toEqual([])

  await page.goto('./')
  await ready(page)
  await page.getByRole('button', { name: 'Break please' }).click()
  await page.getByRole('button', { name: 'Base' }).click()
  await expect(page.getByRole('button', { name: /^Show/ })).toBeVisible()
  expect(await keptInCopy(page)).toEqual(await kept(page))
})

const forgetDaysInCopy = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const { indexedDB } = await (navigator as unknown as WithBuckets).storageBuckets.open('copy')
    return new Promise((resolve, reject) => {
      const opening = indexedDB.open('whats-next')
      opening.onerror = () => reject(opening.error)
      opening.onsuccess = () => {
        const writing = opening.result.transaction('days', 'readwrite')
        writing.objectStore('days').clear()
        writing.oncomplete = () => {
          opening.result.close()
          resolve()
        }
      }
    })
  })
