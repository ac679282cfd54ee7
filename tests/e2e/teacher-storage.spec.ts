import type { Page } from '@playwright/test'
import { examplePlan } from '../unit/core/plan/examplePlan'
import { bringStorage, type Storage } from './storageInPage'
import { expect, test } from './test'
import { kept, nothingHere } from './wall'

declare const storage: Storage

const fox = { keyId: 7, tabletTag: 70, tabletName: 'Fox', adultName: 'Miss Khan' }
const [wednesday, thursday] = ['2027-03-03', '2027-03-04']

async function openStorage(page: Page): Promise<void> {
  await page.goto(nothingHere)
  await bringStorage(page)
}

/** Keeps the tablet Fox under a tag. */
const keepFox = (page: Page, tabletTag: number) =>
  page.evaluate(([fox, today]) => storage.keepTablet({ ...fox, secret: new Uint8Array(16).fill(9) }, today), [
    { ...fox, tabletTag },
    wednesday,
  ] as const)

const issue = (page: Page, dates: string[], tabletTag = 70) =>
  page.evaluate(([tag, dates]) => storage.issueCounter(tag, dates), [tabletTag, dates] as const)

/** Keeps a day without parts for each tag and date. */
const compose = (page: Page, days: [tabletTag: number, date: string][]) =>
  page.evaluate(async (days) => {
    for (const [tabletTag, date] of days) await storage.writeComposed({ tabletTag, date, slots: [] })
  }, days)

/** The tags and dates of the composed days. */
const composed = (page: Page) =>
  page.evaluate(async () => {
    const read = await storage.readAllComposed()
    return read.ok ? read.value.map(({ tabletTag, date }) => [tabletTag, date]) : read.why
  })

test.beforeEach(({ page }) => openStorage(page))

test('issue counters count for each date, go up for a week over all of its days, and never come twice', async ({
  page,
  context,
}) => {
  await keepFox(page, 70)
  expect(await issue(page, [wednesday])).toEqual({ ok: true, value: 1 })
  expect(await issue(page, [wednesday])).toEqual({ ok: true, value: 2 })
  expect(await issue(page, [thursday])).toEqual({ ok: true, value: 1 })
  expect(await issue(page, [wednesday, thursday])).toEqual({ ok: true, value: 3 })
  expect(await issue(page, [thursday])).toEqual({ ok: true, value: 4 })
  const other = await context.newPage()
  await openStorage(other)
  const issued = await Promise.all(Array.from({ length: 20 }, (_, n) => issue(n % 2 ? page : other, [wednesday])))
  const counters = issued.map((result) => (result.ok ? result.value : 0)).sort((a, b) => a - b)
  expect(counters).toEqual(Array.from({ length: 20 }, (_, n) => 4 + n))
})

test('a tablet that is not paired gets no counter', async ({ page }) => {
  expect(await issue(page, [wednesday])).toEqual({ ok: false, why: 'notPaired' })
  await keepFox(page, 70)
  await page.evaluate(() => storage.forgetTablet(70))
  expect(await issue(page, [wednesday])).toEqual({ ok: false, why: 'notPaired' })
})

test('tablets come back with their secret, as bytes', async ({ page }) => {
  await keepFox(page, 70)
  const secret = await page.evaluate(async () => {
    const read = await storage.readTablets()
    return read.ok && read.value[0]?.secret instanceof Uint8Array ? [...read.value[0].secret] : null
  })
  expect(secret).toEqual(Array(16).fill(9))
})

test('a day composed before pairing goes to the tablet, and takes no day of it away', async ({ page }) => {
  await compose(page, [
    [0, wednesday],
    [0, thursday],
    [70, thursday],
  ])
  await page.evaluate(() => storage.moveComposed(0, 70))
  expect(await composed(page)).toEqual([
    [0, thursday],
    [70, wednesday],
    [70, thursday],
  ])
})

test('composed days are gone 14 days after their date, and not before', async ({ page }) => {
  await compose(page, [
    [0, wednesday],
    [70, wednesday],
    [70, thursday],
  ])
  await page.evaluate(() => storage.purgeComposed('2027-03-17'))
  expect(await composed(page)).toHaveLength(3)
  await page.evaluate(() => storage.purgeComposed('2027-03-18'))
  expect(await composed(page)).toEqual([[70, thursday]])
  await page.evaluate((date) => storage.deleteComposed(70, date), thursday)
  expect(await composed(page)).toEqual([])
})

test('a composed day is kept again and again under its tablet and date', async ({ page }) => {
  await compose(page, [
    [70, wednesday],
    [70, wednesday],
  ])
  expect((await kept(page)).composed).toHaveLength(1)
  expect(await page.evaluate((date) => storage.readComposed(70, date), wednesday)).toMatchObject({
    ok: true,
    value: { tabletTag: 70, date: wednesday },
  })
  expect(await page.evaluate((date) => storage.readComposed(71, date), wednesday)).toEqual({ ok: true, value: null })
})

test('a new template gets an id that no other one has, and of two changes at once both stay', async ({ page }) => {
  const ids = await page.evaluate(async () => {
    const template = { name: 'Wednesday', weekdays: [3], weeks: 'every' as const, slots: [] }
    const [one, two] = [await storage.addTemplate(template), await storage.addTemplate(template)]
    if (!one.ok || !two.ok) return null
    await storage.deleteTemplate(one.value.id)
    const three = await storage.addTemplate(template)
    const { id } = two.value
    await Promise.all([
      storage.changeTemplate(id, { name: 'Week B' }),
      storage.changeTemplate(id, { weeks: 'b' }),
      storage.changeTemplate(one.value.id, { name: 'Gone' }),
    ])
    const read = await storage.readTemplates()
    return three.ok && read.ok && read.value.map(({ id, name, weeks }) => [id, name, weeks])
  })
  expect(ids).toEqual([
    [2, 'Week B', 'b'],
    [3, 'Wednesday', 'every'],
  ])
})

test('plans come back in order, go along to another tablet, and a change to one that is gone makes none', async ({
  page,
}) => {
  const { id: _, ...plan } = examplePlan
  const after = await page.evaluate(async (plan) => {
    for (const tabletTag of [70, 70, 71]) await storage.addPlan({ ...plan, tabletTag })
    await storage.movePlans(70, 72)
    await storage.deletePlan(2)
    const changed = [
      await storage.changePlan(
        1,
        (before) => ({ ...before, name: 'Changed' }),
        () => [],
      ),
      await storage.changePlan(
        2,
        (before) => ({ ...before, name: 'Gone' }),
        () => [],
      ),
    ]
    const read = await storage.readPlans()
    return { changed, plans: read.ok && read.value.map(({ id, tabletTag, name }) => [id, tabletTag, name]) }
  }, plan)
  expect(after.plans).toEqual([
    [1, 72, 'Changed'],
    [3, 71, 'The way back'],
  ])
  expect(after.changed[1]).toEqual({ ok: true, value: null })
})

test('what is damaged is left out, and all else stands', async ({ page }) => {
  await compose(page, [[70, wednesday]])
  await page.evaluate(async () => {
    const damaged = { tabletTag: 70, date: '2027-03-05', slots: ['Maths'] }
    await storage.writeComposed(damaged as never)
    await storage.addTemplate({ name: 'No slots' } as never)
    await storage.changePeopleAndPlaces(() => 'Mrs Bell' as never)
  })
  expect(await composed(page)).toEqual([[70, wednesday]])
  expect(await page.evaluate(() => storage.readTemplates())).toEqual({ ok: true, value: [] })
  expect(await page.evaluate(() => storage.readPeopleAndPlaces())).toEqual({
    ok: true,
    value: { activities: [], places: [], adults: [] },
  })
})
