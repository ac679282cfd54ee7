import type { Minute } from '../../src/core/timetable/day'

/** A part of a day as its teacher thinks of it. */
export interface Part {
  start: Minute
  end: Minute
  activity: string
  place: string
  kind: 'lesson' | 'quiet'
}

/** What has to be on the board: the biggest words, and what they say of what comes and of the way to quiet time. */
export interface OnBoard {
  now: string
  says?: string
  next?: string | undefined
  afterNext?: string | undefined
  way?: string | undefined
}

export const quietTime = 'Quiet time'

const words = ['Maths', 'Reading', 'Writing', 'Science', 'Art', 'Music', 'PE', 'Story', 'Assembly', 'Snack', 'Play']
const places = ['Class 3', 'Base', 'Hall']
const hour = 60

export const wakes = 8 * hour + 30
export const sleeps = 15 * hour

const below = (random: () => number, limit: number) => Math.floor(random() * limit)
const oneOf = (random: () => number, choices: string[]) => choices[below(random, choices.length)] ?? ''

/**
 * A day of seven parts of many lengths from nine o'clock, two of them quiet time and some with a gap after them, the same
 * for the same numbers.
 */
export function newDay(random: () => number): Part[] {
  let start = 9 * hour
  return Array.from({ length: 7 }, (_, number) => {
    const end = start + 25 + 5 * below(random, 5)
    const word = oneOf(random, words)
    const isQuiet = number === 2 || number === 5
    const part: Part = {
      start,
      end,
      activity: isQuiet ? quietTime : word,
      place: oneOf(random, places),
      kind: isQuiet ? 'quiet' : 'lesson',
    }
    start = end + (random() < 0.2 ? 10 : 0)
    return part
  })
}

/** What has to be on the board, found by looking at each minute of the day in turn: nothing of the product is asked. */
export function oracle(parts: Part[], minute: Minute): OnBoard {
  let now: Part | undefined
  const coming: Part[] = []
  for (let each = 0; each < 24 * hour; each++)
    for (const part of parts) {
      if (each === minute && part.start <= each && each < part.end) now = part
      if (each === part.start && each > minute) coming.push(part)
    }
  const [next, afterNext] = coming
  if (!now && !next) return { now: 'Finished', says: 'The school day is finished' }
  const after = { next: next?.activity, afterNext: afterNext?.activity, way: wayIn(now, coming) }
  if (now) return { now: now.activity, ...after }
  return coming.length === parts.length
    ? { now: 'Before school', says: `First is ${next?.activity}`, ...after }
    : { now: 'Nothing planned', says: `Next is ${next?.activity}`, ...after }
}

/** What the strip says, found by counting what comes before the first quiet time. */
function wayIn(now: Part | undefined, coming: Part[]): string | undefined {
  if (now?.kind === 'quiet') return 'Quiet time is ready'
  let before = 0
  for (const { kind } of coming) {
    if (kind === 'quiet') {
      if (before === 0) return 'Quiet time is next'
      return before === 1 ? '1 more thing, then Quiet time' : `${before} more things, then Quiet time`
    }
    before++
  }
  return undefined
}

/** What has to be on the board of a date that nothing was handed over for. */
export const emptyBoard = (weekday: string): OnBoard =>
  weekday.startsWith('S')
    ? { now: 'No school today', says: `It is ${weekday}` }
    : { now: 'No timetable yet', says: 'An adult can add your day' }

/** What happens to the wall at a minute; `long` is in minutes, and a wrong clock is ahead by it, or behind. */
export type Happens = { minute: Minute } & (
  | { what: 'look' }
  | { what: 'zone' }
  | { what: 'break' }
  | { what: 'asleep'; long: Minute }
  | { what: 'wrongClock'; long: Minute }
)

const naps = [1, 2, 3, 5, 8, 13, 21, 34, 55, 89, 144]
const wrongBy = [7, -7, 26 * hour, -26 * hour, 50, -50, 50 * hour, -50 * hour]

/** A school day of the wall from the minute it wakes: no two things within a minute, and nothing while it sleeps. */
export function planDay(random: () => number, day: number, from: Minute): Happens[] {
  const long = Math.min(naps[day % naps.length] ?? 1, Math.floor((sleeps - from) / 3))
  const asleepAt = from + 2 + 2 * below(random, (sleeps - from - long) / 2 - 2)
  const awake = Array.from({ length: (sleeps - from) / 2 - 2 }, (_, at) => from + 2 + 2 * at).filter(
    (minute) => minute < asleepAt || minute > asleepAt + long,
  )
  const take = (): Minute => awake.splice(below(random, awake.length), 1)[0] ?? sleeps
  const times = (count: number, what: 'look' | 'zone' | 'break'): Happens[] =>
    Array.from({ length: count }, () => ({ what, minute: take() }))
  const all: Happens[] = [
    { what: 'asleep', minute: asleepAt, long },
    { what: 'wrongClock', minute: take(), long: wrongBy[day % wrongBy.length] ?? 7 },
    ...times(15, 'look'),
    ...times(7, 'zone'),
    ...times(2, 'break'),
  ]
  return all.sort((one, other) => one.minute - other.minute)
}
