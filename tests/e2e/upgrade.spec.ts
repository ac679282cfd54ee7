import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { enterPin, pin, toAdults } from './adults'
import { expect, test } from './test'
import { kept, nothingHere, ready } from './wall'

/**
 * All that a tablet kept at 11:06 on a Wednesday, written by the release whose database had version 1. It never changes.
 * Its PIN is the one of every test.
 */
const version1: { days: object[]; voice: object[]; facts: Record<string, unknown> } = JSON.parse(
  readFileSync('tests/e2e/version1.json', 'utf8'),
)
const time = '2027-03-03T11:07:00Z'

/** Makes the database as version 1 made it. */
async function keepVersion1(page: Page): Promise<void> {
  await page.goto(nothingHere)
  await page.evaluate(
    ({ days, voice, facts }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('whats-next', 1)
        opening.onerror = () => reject(opening.error)
        opening.onupgradeneeded = () => {
          const database = opening.result
          const dayStore = database.createObjectStore('days', { keyPath: 'date' })
          const voiceStore = database.createObjectStore('voice', { keyPath: 'date' })
          const factStore = database.createObjectStore('facts')
          for (const day of days) dayStore.put(day)
          for (const said of voice) voiceStore.put(said)
          for (const [name, fact] of Object.entries(facts)) factStore.put(fact, name)
        }
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
    version1,
  )
}

const versionKept = (page: Page): Promise<number | undefined> =>
  page.evaluate(async () => (await indexedDB.databases()).find(({ name }) => name === 'whats-next')?.version)

const factsOf1 = Object.keys(version1.facts)
  .sort()
  .map((name) => version1.facts[name])

/** Stores of version 2 as JSON: by key where a record does not hold its own, and `{ bytes }` for bytes. */
type Version2 = Record<'days' | 'voice' | 'pairings' | 'tablets' | 'composed' | 'templates', object[]> & {
  facts: Record<string, unknown>
}

/** All that a wall tablet and a teacher's device kept, written by the release whose database had version 2. */
const version2: Record<'wall' | 'teacher', Version2> = JSON.parse(
  readFileSync('tests/e2e/version2.json', 'utf8'),
  (_name, value) => (Array.isArray(value?.bytes) ? Uint8Array.from(value.bytes) : value),
)

type KeyPaths = Record<string, string | string[]>

/** How version 2 made its stores, and which version 3 added. */
const keyPathsOf2: KeyPaths = {
  days: 'date',
  voice: 'date',
  pairings: 'keyId',
  tablets: 'tabletTag',
  composed: ['tabletTag', 'date'],
  templates: 'id',
}
const keyPathsOf3: KeyPaths = {
  ...keyPathsOf2,
  record: 'date',
  plans: 'id',
  planTemplates: 'id',
  collected: ['tabletTag', 'date'],
  adults: ['keyId', 'tabletTag'],
}

const keepVersion2 = (page: Page, stores: Version2): Promise<void> => keepOld(page, 2, keyPathsOf2, stores)

/** Makes a database as an earlier version made it. */
async function keepOld(
  page: Page,
  version: number,
  keyPaths: KeyPaths,
  stores: Version2,
  name = 'whats-next',
): Promise<void> {
  await page.goto(nothingHere)
  await page.evaluate(
    ({ version, keyPaths, stores, name }) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open(name, version)
        opening.onerror = () => reject(opening.error)
        opening.onupgradeneeded = () => {
          const { facts, ...lists } = stores
          for (const [name, keyPath] of Object.entries(keyPaths)) {
            const store = opening.result.createObjectStore(name, { keyPath })
            for (const one of lists[name as keyof typeof lists]) store.put(one)
          }
          const factStore = opening.result.createObjectStore('facts')
          for (const [name, fact] of Object.entries(facts)) factStore.put(fact, name)
        }
        opening.onsuccess = () => {
          opening.result.close()
          resolve()
        }
      }),
    { version, keyPaths, stores, name },
  )
}

/** Expects all of version 2 as it was, and nothing in what later versions add; `facts` are those that came since. */
async function keepsVersion2(page: Page, { facts, ...lists }: Version2, added: unknown[] = []): Promise<void> {
  expect(await versionKept(page)).toBe(4)
  const { facts: now = [], ...all } = await kept(page)
  expect(now).toEqual(expect.arrayContaining(Object.values(facts)))
  expect(now).toHaveLength(Object.keys(facts).length + added.length)
  expect(now).toEqual(expect.arrayContaining(added))
  expect(Object.fromEntries(Object.keys(lists).map((name) => [name, all[name]]))).toEqual(lists)
  expect(Object.keys(all).length).toBeGreaterThan(Object.keys(lists).length)
  expect(Object.keys(all).filter((name) => !(name in lists) && all[name]?.length)).toEqual([])
}

test('a tablet and a teacher’s device from version 2 keep everything, secrets too', async ({
  page,
  browser,
  server,
}) => {
  await page.clock.install({ time: '2027-03-03T09:25:00Z' })
  await keepVersion2(page, version2.wall)
  await page.goto('./')
  await ready(page)
  await keepsVersion2(page, version2.wall)
  await page.getByRole('button', { name: 'I am back' }).click()
  await expect(page.getByRole('region', { name: 'Now' })).toContainText('Science')
  await expect(page.getByRole('button', { name: 'Scan' })).toBeVisible()

  const phone = await browser.newPage({ baseURL: server.url })
  await phone.clock.install({ time: '2027-03-03T09:25:00Z' })
  await keepVersion2(phone, version2.teacher)
  await phone.goto('./')
  await ready(phone)
  await enterPin(phone, pin)
  await expect(phone.getByText('8:45 to 13:00, 15 parts')).toBeVisible()
  await expect(phone.getByRole('button', { name: /Forget Fox/ })).toBeVisible()
  await keepsVersion2(phone, version2.teacher, ['2027-03-03'])
  await phone.context().close()
})

/** Stores of version 3 as JSON, as in `Version2`. */
type Version3 = Version2 & Record<'record' | 'plans' | 'planTemplates' | 'collected' | 'adults', object[]>

/** All that a wall tablet in a break, its second board and a teacher's device kept, written by the release before 4. */
const version3: Record<'wall' | 'owl' | 'teacher', Version3> = JSON.parse(
  readFileSync('tests/e2e/version3.json', 'utf8'),
  (_name, value) => (Array.isArray(value?.bytes) ? Uint8Array.from(value.bytes) : value),
)

const keepVersion3 = (page: Page, stores: Version3, name?: string): Promise<void> =>
  keepOld(page, 3, keyPathsOf3, stores, name)

/** Expects all of version 3 as it was, and no own image yet. */
async function keepsVersion3(page: Page, { facts, ...lists }: Version3, name?: string): Promise<void> {
  const { facts: now, images, ...all } = await kept(page, name)
  expect(all).toEqual(lists)
  expect(images).toEqual([])
  expect(now).toHaveLength(Object.keys(facts).length)
  expect(now).toEqual(expect.arrayContaining(Object.values(facts)))
}

test('a tablet with two boards and a teacher’s device from version 3 keep everything', async ({
  page,
  browser,
  server,
}) => {
  await page.clock.install({ time: '2027-03-03T09:27:00Z' })
  await keepVersion3(page, version3.wall)
  await keepVersion3(page, version3.owl, 'whats-next-2')
  await page.goto('./')
  await ready(page)
  await expect(page.getByText('Show Miss Khan')).toBeVisible()
  expect(await versionKept(page)).toBe(4)
  await keepsVersion3(page, version3.wall)
  await page.getByRole('button', { name: 'Back' }).click()
  await page.getByRole('button', { name: 'Not now' }).click()
  await toAdults(page, 'This tablet')
  // The other board is upgraded when it is read, as the list of boards does.
  await expect(page.getByText('Owl').first()).toBeVisible()
  await keepsVersion3(page, version3.owl, 'whats-next-2')

  const phone = await browser.newPage({ baseURL: server.url })
  await phone.clock.install({ time: '2027-03-03T09:27:00Z' })
  await keepVersion3(phone, version3.teacher)
  await phone.goto('./')
  await ready(phone)
  await enterPin(phone, pin)
  await expect(phone.getByText('8:45 to 13:00, 15 parts')).toBeVisible()
  expect(await versionKept(phone)).toBe(4)
  await keepsVersion3(phone, version3.teacher)
  await phone.context().close()
})

test.describe('from version 1', () => {
  test.beforeEach(async ({ page }) => {
    await page.clock.install({ time })
    await keepVersion1(page)
  })

  /** The wall as the tablet left it: in a break, with its day, its settings and its PIN. */
  async function standsAsBefore(page: Page): Promise<void> {
    await expect(page.getByRole('heading', { name: 'Base' })).toBeVisible()
    await page.getByRole('button', { name: 'I am back' }).click()
    await expect(page.getByRole('region', { name: 'Now' })).toContainText('Look back and home')
    await expect(page.getByRole('button', { name: /^Rocket/ })).toBeVisible()
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'contrast')
  }

  test('a tablet keeps everything, and the wall stands as it did', async ({ page }) => {
    await page.goto('./')
    await ready(page)
    expect(await versionKept(page)).toBe(4)
    const { days, voice, facts, ...added } = await kept(page)
    expect({ days, voice, facts }).toEqual({ days: version1.days, voice: version1.voice, facts: factsOf1 })
    expect(Object.values(added).flat()).toEqual([])
    await standsAsBefore(page)
    await toAdults(page, 'This tablet')
    await page.getByRole('button', { name: 'Back to the board' }).click()
    await page.clock.fastForward('22:15:00')
    await expect(page.getByRole('region', { name: 'Now' })).toContainText('Maths')
  })

  test('an upgrade that loses its power half-way leaves version 1 whole, and succeeds at the next start', async ({
    page,
    context,
  }) => {
    const cut = await context.newPage()
    await cut.addInitScript(() => {
      const create = IDBDatabase.prototype.createObjectStore
      IDBDatabase.prototype.createObjectStore = function (name, options) {
        const store = create.call(this, name, options)
        // The upgrade goes on for ever from here: one request leads to the next.
        const wait = () => {
          store.transaction.objectStore('facts').count().onsuccess = wait
        }
        if (name === 'tablets') {
          wait()
          document.title = 'Half-way'
        }
        return store
      }
    })
    await cut.goto('./')
    await expect(cut).toHaveTitle('Half-way')
    const crashed = cut.waitForEvent('crash')
    const browser = await context.newCDPSession(cut)
    browser.send('Page.crash').catch(() => {})
    await crashed

    await page.goto(nothingHere)
    await expect.poll(() => versionKept(page)).toBe(1)
    expect(await kept(page)).toEqual({ days: version1.days, voice: version1.voice, facts: factsOf1 })
    await page.goto('./')
    await ready(page)
    expect(await versionKept(page)).toBe(4)
    await standsAsBefore(page)
  })

  /** Holds a connection of version 1 open in a tab, as the first release does; `letsGo` when a newer one asks. */
  const holdOpen = (tab: Page, letsGo: boolean): Promise<void> =>
    tab.evaluate(
      (letsGo) =>
        new Promise((resolve) => {
          const opening = indexedDB.open('whats-next', 1)
          opening.onsuccess = () => {
            if (letsGo) opening.result.onversionchange = () => opening.result.close()
            resolve()
          }
        }),
      letsGo,
    )

  test('a second tab of the first release lets go, and the upgrade goes on', async ({ page, context }) => {
    const tab = await context.newPage()
    await tab.goto(nothingHere)
    await holdOpen(tab, true)
    await page.goto('./')
    await ready(page)
    expect(await versionKept(page)).toBe(4)
    await standsAsBefore(page)
  })

  test('a second tab that does not let go is named, nothing is lost, and trying again succeeds once it is closed', async ({
    page,
    context,
  }) => {
    const tab = await context.newPage()
    await tab.goto(nothingHere)
    await holdOpen(tab, false)
    await page.goto('./')
    await page.clock.runFor(6000)
    await ready(page)
    await expect(page.getByText('Another tab of this app holds on to what is kept')).toBeVisible()
    expect(await versionKept(tab)).toBe(1)
    await tab.close()
    await page.getByRole('button', { name: 'Try again' }).click()
    await standsAsBefore(page)
    expect(await versionKept(page)).toBe(4)
  })

  test('a second tab that lets go late gives the board back by itself', async ({ page, context }) => {
    const tab = await context.newPage()
    await tab.goto(nothingHere)
    await holdOpen(tab, false)
    await page.goto('./')
    await page.clock.runFor(6000)
    await expect(page.getByText('Another tab of this app holds on to what is kept')).toBeVisible()
    await tab.close()
    await expect(async () => {
      await page.clock.runFor('01:00')
      await expect(page.getByRole('heading', { name: 'Base' })).toBeVisible({ timeout: 1000 })
    }).toPass()
    await standsAsBefore(page)
    expect(await versionKept(page)).toBe(4)
  })
})
