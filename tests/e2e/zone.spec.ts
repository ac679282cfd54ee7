import type { Page } from '@playwright/test'
import { fourSizes } from './looks'
import { expect, test } from './test'
import { kept, putDayOnWall, setWall } from './wall'

const irp = 'public/samples/day-a-irp-week-1-monday.csv'
const date = '2027-03-01'
const zones = ['Blue', 'Green', 'Yellow', 'Red']

const tap = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).click()
const board = (page: Page) => page.getByRole('region', { name: 'Now' })

/** Words, colours and shapes by which one zone could be told from another. */
const traces = (page: Page) =>
  page.evaluate(() => {
    const text = document.body.innerText
    const marked = document.querySelectorAll('[class~=blue],[class~=green],[class~=yellow],[class~=red]')
    return {
      words: ['Blue', 'Green', 'Yellow', 'Red'].filter((word) => text.includes(word)),
      marked: [...marked].filter((element) => !element.closest('.four-shapes')).map((element) => element.outerHTML),
      address: location.hash + location.search,
    }
  })
const none = { words: [], marked: [], address: '' }

test.beforeEach(async ({ page }) => {
  await page.clock.install({ time: `${date}T09:30:00Z` })
  await putDayOnWall(page, irp, date, { keyAdult: 'Miss Khan' })
})

test('each zone asks for a break in three taps: How am I?, the colour, a place', async ({ page }) => {
  for (const zone of zones)
    await test.step(zone, async () => {
      await tap(page, 'How am I?')
      await tap(page, new RegExp(`^${zone}`))
      await tap(page, 'Quiet corner')
      await expect(page.getByText('Show Miss Khan')).toBeVisible()
      await expect(page.locator('.show-place')).toHaveText(/^Break: Quiet\u00a0corner$/)
      expect(await traces(page)).toEqual(none)
      expect(JSON.stringify((await kept(page)).days)).not.toMatch(/blue|green|yellow|red/i)
      const facts = (await kept(page)).facts ?? []
      const asked = facts.find((fact) => typeof fact === 'object' && fact !== null && 'step' in fact)
      expect(asked).toEqual({
        step: 'show',
        date,
        place: { name: 'Quiet corner', symbol: 'quiet corner', minutes: 10 },
      })
      await tap(page, 'Back')
      await expect(page.getByRole('heading', { name: 'What helps' })).toBeVisible()
      expect(await traces(page)).toEqual(none)
      await tap(page, 'Today')
      await expect(board(page)).toBeVisible()
      expect((await kept(page)).facts).not.toContainEqual(asked)
    })
  await test.step('whoever comes later is not shown what was picked', async () => {
    await tap(page, 'How am I?')
    await tap(page, /^Red/)
    await tap(page, 'Quiet corner')
    await page.clock.fastForward('03:00')
    await tap(page, 'Back')
    await expect(page.getByRole('heading', { name: 'Break: where?' })).toBeVisible()
  })
})

test('after each zone the screen is neutral within five seconds, and Today returns by itself', async ({ page }) => {
  for (const zone of zones)
    await test.step(zone, async () => {
      await tap(page, 'How am I?')
      await tap(page, new RegExp(`^${zone}`))
      await expect(page.locator('.just-picked')).toContainText(zone)
      const places = await page.getByRole('button', { name: 'Quiet corner' }).boundingBox()
      await page.clock.fastForward(5000)
      await expect(page.locator('.just-picked')).toHaveCount(0)
      expect(await traces(page)).toEqual(none)
      expect(await page.getByRole('button', { name: 'Quiet corner' }).boundingBox()).toEqual(places)
      await page.clock.fastForward('02:50')
      await expect(page.getByRole('heading', { name: 'What helps' })).toBeVisible()
      await page.clock.fastForward('00:10')
      await expect(board(page)).toBeVisible()
      expect(await traces(page)).toEqual(none)
    })
})

/** Where everything of What helps stands that can be seen, and the room that is kept for what cannot. */
const layout = (page: Page) =>
  page
    .locator('main :is(h1, .card, h2, .tile, .strategies:not(.unseen), .strategies:not(.unseen) li, .big-button)')
    .evaluateAll((parts) =>
      parts.map((part) => {
        const { x, y, width, height } = part.getBoundingClientRect()
        return [part.tagName === 'SPAN' ? 'BUTTON' : part.tagName, x, y, width, height].join(' ')
      }),
    )

test('what helps stands alike after every zone and after "I don\'t know", however much is agreed for each', async ({
  page,
}) => {
  const helps = (...names: string[]) => names.map((name) => ({ name, symbol: name }))
  const place = (id: number, name: string, ...zones: string[]) => ({ id, name, symbol: name, minutes: 5, zones })
  const zone = (word: string, ...names: string[]) => ({ word, feelings: ['so'], strategies: helps(...names) })
  await setWall(page, {
    breakPlaces: [
      place(1, 'Base', 'blue', 'green'),
      place(2, 'The big sensory room', 'red'),
      place(3, 'Move', 'blue', 'yellow', 'red'),
    ],
    zones: {
      blue: zone('Blue', 'Water'),
      green: zone('Green', 'Draw', 'Stretch', 'Base'),
      yellow: zone('Yellow'),
      red: zone('Red', 'Talk to Mrs Featherstonehaugh', 'Wall push', 'Water', 'Talk'),
    },
    anyTimeStrategies: helps('Slow breathing'),
  })
  for (const size of fourSizes) {
    await page.setViewportSize(size)
    const layouts: string[][] = []
    for (const name of [...zones, 'I don']) {
      await tap(page, 'How am I?')
      await page.getByRole('button', { name: new RegExp(`^${name}`) }).press('Enter')
      await page.clock.fastForward(5000)
      await expect(page.locator('.just-picked')).toHaveCount(0)
      layouts.push(await layout(page))
      await tap(page, 'Today')
    }
    expect(layouts[0]?.length).toBeGreaterThan(10)
    for (const other of layouts) expect(other, `${size.width} wide`).toEqual(layouts[0])
  }
})

test('the four tiles are equal, and 30 seconds after the last touch Today returns', async ({ page }) => {
  await tap(page, 'How am I?')
  const boxes = await Promise.all(
    zones.map((zone) => page.getByRole('button', { name: new RegExp(`^${zone}`) }).boundingBox()),
  )
  const sizes = boxes.map((box) => [Math.round(box?.width ?? 0), Math.round(box?.height ?? 0)].join('×'))
  expect(new Set(sizes).size).toBe(1)
  await page.clock.fastForward(20_000)
  await page.getByRole('heading', { name: 'How am I?' }).click()
  await page.clock.fastForward(20_000)
  await expect(page.getByRole('heading', { name: 'How am I?' })).toBeVisible()
  await page.clock.fastForward(10_000)
  await expect(board(page)).toBeVisible()
})

test('"I don\'t know" offers breaks and what helps; "Not now" goes back', async ({ page }) => {
  await tap(page, 'How am I?')
  await page.getByRole('button', { name: "I don't know" }).press('Enter')
  await expect(page.getByRole('button', { name: 'Quiet corner' })).toBeVisible()
  await expect(page.getByRole('listitem').filter({ hasText: 'Slow breathing' })).toBeVisible()
  await tap(page, 'Today')
  await tap(page, 'How am I?')
  await tap(page, 'Not now')
  await expect(board(page)).toBeVisible()
})
