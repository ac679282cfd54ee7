import type { Page } from '@playwright/test'
import type { Day, Slot } from '../../src/core/timetable/day'
import { mismeasures } from './measures'
import { expect, test } from './test'
import { keepDay, ready, setWall, wakeAt } from './wall'

const date = '2027-03-03'

const sizes = [
  { width: 1280, height: 800 },
  { width: 800, height: 1280 },
  { width: 1920, height: 1080 },
  { width: 600, height: 1024 },
  { width: 1024, height: 600 },
]

/** What may stand on the board besides Now, Next, Then and Home, at one and the same minute. */
interface Board {
  change: boolean
  choices: boolean
  gettingReady: boolean
  ears: boolean
  strip: boolean
}

const yesAndNo = [false, true]

const part = (id: number, start: number, activity: string, rest: Partial<Slot>): Slot => ({
  id,
  start,
  end: start + 30,
  kind: 'lesson',
  activity,
  place: 'Class 3',
  seat: '',
  adults: ['Miss Khan'],
  symbol: '',
  choices: [],
  was: '',
  fixed: false,
  ...rest,
})

const dayOf = ({ change, choices, gettingReady }: Omit<Board, 'ears' | 'strip'>): Day => ({
  date,
  slots: [
    part(0, 555, 'Maths', { symbol: 'cubes', choices: choices ? ['Beads', 'Cubes'] : [] }),
    part(1, 585, 'Writing', {
      symbol: 'pencil',
      place: gettingReady ? 'Library' : 'Class 3',
      choices: choices ? ['Pen', 'Pencil'] : [],
      was: change ? 'PE' : '',
    }),
    part(2, 615, 'Assembly', { symbol: 'people', place: 'Hall' }),
    part(3, 645, 'Quiet time', { kind: 'quiet', symbol: 'teddy bear' }),
    part(4, 675, 'Home', { kind: 'leave', symbol: 'house', place: 'Main door' }),
  ],
})

const seated = {
  place: 'Class 3',
  seat: 'By the window',
  adults: ['Mr Okafor', 'Miss Khan'],
  choices: ['Mat', 'Chair'],
}

/** Ordinary parts of which all is said that can be said, and words as long as those of a school are. */
const muchToSay = [
  part(0, 555, 'Choose time', {
    ...seated,
    kind: 'choose',
    adults: ['Mrs Featherstonehaugh', 'Miss Khan'],
    choices: ['Reading a long book', 'Building with bricks', 'Drawing at the table', 'Comprehension cards'],
  }),
  part(1, 585, 'Assembly', { ...seated, was: 'PE' }),
  part(2, 615, 'Comprehension', { ...seated, adults: ['Mr Okafor'] }),
  part(3, 645, 'Llanfairpwllgwyngyllgogerychwyrndrobwll', { ...seated, kind: 'leave' }),
]

/** The voice that a tablet has or has not. */
const voiceOnDemand = () => {
  const speech = Object.assign(new EventTarget(), { voices: [] as object[], speak() {}, cancel() {} })
  Object.assign(speech, { getVoices: () => speech.voices })
  Object.defineProperty(window, 'speechSynthesis', { value: speech })
}
const giveEars = (page: Page, ears: boolean) =>
  page.evaluate((has) => {
    const speech = speechSynthesis as unknown as EventTarget & { voices: object[] }
    speech.voices = has ? [{ lang: 'en_GB', localService: true, voiceURI: 'anna', name: 'Anna' }] : []
    speech.dispatchEvent(new Event('voiceschanged'))
  }, ears)

const hangUp = async (page: Page, day: Day) => {
  await keepDay(page, day)
  await page.goto('./')
  await ready(page)
}

/** Gives the day on the wall the way to quiet time and the ears, and waits for all that is to stand on the board. */
const show = async (page: Page, board: Board) => {
  await setWall(page, { quietStyle: board.strip ? 'steps' : 'off' })
  await giveEars(page, board.ears)
  await expect(page.locator('.next-card .ear')).toHaveCount(board.ears ? 1 : 0)
  await expect(page.locator('.next-card .choose-button')).toHaveCount(board.choices ? 1 : 0)
  await expect(page.locator('.next-card.getting-ready')).toHaveCount(board.gettingReady ? 1 : 0)
  await expect(page.locator('.change-banner')).toHaveCount(board.change ? 1 : 0)
  await expect(page.locator('.quiet-strip')).toHaveCount(board.strip ? 1 : 0)
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** Runs in the page: where each thing stands that a pupil looks for. */
function places(): Record<string, Box> {
  const things = {
    Now: '.now-card',
    "Now's label": '.now-card .card-label',
    "Now's picture": '.now-body > .picture',
    "Now's words": '.now-text',
    Next: '.next-card',
    "Next's label": '.next-card .card-label',
    "Next's picture": '.next-body > .picture',
    "Next's words": '.next-text',
    Then: '.then:not(.home)',
    Home: '.then.home',
  }
  const boxes = Object.entries(things).map(([name, selector]) => {
    const { left, right, top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect()
    return [name, { left, right, top, bottom }]
  })
  return Object.fromEntries(boxes)
}

/** Words keep to the side of their picture, which may become smaller, and them nearer. */
const keepTheirEdge = ['Now', "Now's picture", 'Next', "Next's picture", 'Then', 'Home']

const beside = [
  ['Now', 'Next'],
  ["Now's picture", "Now's words"],
  ["Next's picture", "Next's words"],
  ["Next's words", 'Then'],
  ["Next's picture", 'Then'],
  ['Then', 'Home'],
] as const

/**
 * What stands elsewhere than on the plain board. A thing has jumped when its left edge is another, or when it stands on
 * another side of its neighbour than before: above it and no longer before it, or after it and no longer below it. It
 * may become smaller or larger, and move up or down with the room that the others leave it.
 */
function jumps(plain: Record<string, Box>, shown: Record<string, Box>): string[] {
  const moved = keepTheirEdge.filter((name) => Math.abs((plain[name]?.left ?? 0) - (shown[name]?.left ?? 0)) > 2)
  const swapped = beside.flatMap(([one, other]) => {
    const [before, after] = [sideOf(plain[one], plain[other]), sideOf(shown[one], shown[other])]
    return before === after ? [] : `${one} is ${after} ${other}, no longer ${before} it`
  })
  return [...moved.map((name) => `${name} has another left edge`), ...swapped, ...unlevel(shown)]
}

/** Now and Next begin at one height where they stand beside each other. */
function unlevel({ Now, Next, ...shown }: Record<string, Box>): string[] {
  const apart = (shown["Next's label"]?.top ?? 0) - (shown["Now's label"]?.top ?? 0)
  return sideOf(Now, Next) === 'before' && Math.abs(apart) > 2 ? [`Next's label is ${apart}px below Now's`] : []
}

function sideOf(one?: Box, other?: Box): string {
  if (!one || !other) throw new Error('It is not on the board')
  if (one.bottom <= other.top) return 'above'
  if (one.top >= other.bottom) return 'below'
  if (one.right <= other.left) return 'before'
  return one.left >= other.right ? 'after' : 'over'
}

test('Now, Next, Then and Home and their pictures keep their places, whatever else is on the board', async ({
  page,
}) => {
  test.slow()
  await page.addInitScript(voiceOnDemand)
  await page.clock.install({ time: `${date}T09:41:00Z` })
  const plain = new Map<number, Record<string, Box>>()
  for (const change of yesAndNo)
    for (const choices of yesAndNo)
      for (const gettingReady of yesAndNo) {
        await hangUp(page, dayOf({ change, choices, gettingReady }))
        for (const ears of yesAndNo)
          for (const strip of yesAndNo) {
            const board = { change, choices, gettingReady, ears, strip }
            await show(page, board)
            for (const size of sizes) {
              await page.setViewportSize(size)
              const shown = await page.evaluate(places)
              const first = plain.get(size.width) ?? shown
              plain.set(size.width, first)
              expect.soft(jumps(first, shown), `${size.width} wide, ${JSON.stringify(board)}`).toEqual([])
              const beyond = await page.evaluate(() => document.documentElement.scrollHeight - innerHeight)
              expect.soft(beyond, `${size.width} wide, ${JSON.stringify(board)}`).toBeLessThanOrEqual(0)
            }
          }
      }
})

test('a change to another activity in another place with another adult says all of it, and leaves the others room', async ({
  page,
}) => {
  await page.addInitScript(voiceOnDemand)
  await page.clock.install({ time: `${date}T09:41:00Z` })
  const { slots } = dayOf({ change: false, choices: true, gettingReady: true })
  const was = slots.map((slot) =>
    slot.activity === 'Assembly' ? { ...slot, activity: 'PE', place: 'Field', adults: ['Mr Reid'] } : slot,
  )
  const handed = { date, slots, was }
  await hangUp(page, handed)
  await expect(page.locator('.change-banner .side')).toHaveText([
    /^Not today ?PE, Field, Mr\sReid$/,
    /^Today ?Assembly, Hall, Miss\sKhan$/,
  ])
  for (const ears of [false, true]) {
    await giveEars(page, ears)
    await expect(page.locator('.change-banner .ear')).toHaveCount(ears ? 1 : 0)
    expect(await mismeasures(page, sizes)).toEqual([])
  }
  await giveEars(page, false)
  await hangUp(page, { date, slots: muchToSay })
  for (const settings of [{}, { clockTimes: true }, { view: 'half', clockTimes: true }]) {
    await setWall(page, settings)
    for (const time of ['09:20', '09:50', '10:20']) {
      await wakeAt(page, `${date}T${time}:00Z`)
      expect(await mismeasures(page), `${time}, ${JSON.stringify(settings)}`).toEqual([])
    }
  }
  await wakeAt(page, `${date}T09:20:00Z`)
  await page.getByRole('button', { name: /^Choose/ }).click()
  expect(await mismeasures(page), 'options').toEqual([])
  await page.getByRole('button', { name: 'Break please' }).click()
  await page.getByRole('button', { name: 'Base' }).click()
  await expect(page.getByText('Show Mrs Featherstonehaugh')).toBeVisible()
  expect(await mismeasures(page), 'whom to show').toEqual([])
})
