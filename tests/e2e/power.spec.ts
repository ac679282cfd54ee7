import { mkdtempSync, readlinkSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pass } from 'node:timers/promises'
import { chromium } from '@playwright/test'
import { flags } from '../tools/browser.mjs'
import { dice } from './codePicture'
import { bringStorage, type Storage } from './storageInPage'
import { expect, test } from './test'
import { keepWall, kept, nothingHere } from './wall'

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
    for (let kill = 0; kill <= kills; kill++) {
      const tablet = await start()
      const page = await tablet.newPage()
      if (kill === 0) await keepWall(page, 'public/samples/day-c-mainstream-thursday.csv', date)
      else {
        await page.goto(nothingHere)
        await bringStorage(page)
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
