import { addDays, weekdayOf } from '../../src/core/timetable/dates'
import type { Day, Slot, SlotKind } from '../../src/core/timetable/day'

/** A number from 0 up to 1, the same row of them for the same seed (mulberry32). */
export const seeded = (seed: number): (() => number) => {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

// The words of three schools' timetables, written down without a look at the dictionary of the format.
const surnames =
  'Khan|Okafor|Bell|Reid|Smith|Patel|Hughes|Adeyemi|Kowalska|Begum|Fitzgerald|Nguyen|Walker|Mac Donald|Rossi|Osei|Clarke'.split(
    '|',
  )
const titles = 'Miss|Mr|Mrs|Ms'.split('|')
const lessons: [string, string][] = [
  ['Maths', 'cubes'],
  ['Reading', 'book'],
  ['Writing', 'pencil'],
  ['Science', 'magnifying glass'],
  ['Story', 'open book'],
  ['PE', 'trainer'],
  ['Assembly', 'people'],
  ['Register', 'tick'],
  ['Phonics', 'letters'],
  ['Spelling', 'pencil'],
  ['History', 'castle'],
  ['Geography', 'globe'],
  ['RE', 'candle'],
  ['Music', 'drum'],
  ['Art', 'paint'],
  ['Computing', 'computer'],
  ['Guided reading', 'book'],
  ['Times tables', 'cubes'],
  ['Topic', 'globe'],
  ['PSHE', 'people'],
  ['Handwriting', 'pencil'],
  ['Forest school', 'tree'],
  ['Mental maths', 'cubes'],
  ['Big write', 'pencil'],
]
const freeActivities: [string, SlotKind, string][] = [
  ['Time with Mrs Bell', 'support', 'two chairs'],
  ['Visit from the fire service', 'lesson', 'fire engine'],
  ['Nativity practice', 'lesson', 'star'],
  ['Walk to the post box', 'move', 'walking'],
  ['Feed the chickens', 'job', 'chicken'],
  ['Book fair', 'lesson', 'book'],
  ['Harvest festival', 'lesson', 'people'],
  ['Speech therapy with Anna', 'support', 'speech bubble'],
  ['Bake bread', 'lesson', 'bread'],
  ['Class photo', 'lesson', 'camera'],
  ['Eye test', 'support', 'glasses'],
  ['Meet the new head', 'social', 'people'],
]
const places = 'Hall|Class 3|Library|Playground|Base|Base table|Garden|Field|ICT suite|Sunshine room|Oak class'.split(
  '|',
)
const seats = 'By the door|By the window|Early table|End of the row|Red table|Next to a friend|Back row'.split('|')
const options =
  'Lego|Draw|Book|Wall push|Trampette|Sand|Train|Ball|Digging|Stretch|Scooter|Mat|Chair|Play|Join in|Help the teacher|Quiet bench|Sit together|Walk together|Marble run|Magna tiles|Watch first|Feed the fish'.split(
    '|',
  )

interface Part {
  activity: string
  kind: SlotKind
  symbol: string
  where: 'base' | 'class' | 'other'
}

const routine: Record<string, Part> = {
  hello: { activity: 'Hello', kind: 'arrive', symbol: 'waving hand', where: 'base' },
  quiet: { activity: 'Quiet time', kind: 'quiet', symbol: 'teddy bear', where: 'base' },
  plan: { activity: 'My plan', kind: 'preBrief', symbol: 'three boxes', where: 'base' },
  move: { activity: 'Move', kind: 'move', symbol: 'jumping', where: 'other' },
  snack: { activity: 'Snack', kind: 'food', symbol: 'apple', where: 'base' },
  play: { activity: 'Play', kind: 'social', symbol: 'ball', where: 'other' },
  job: { activity: 'Job', kind: 'job', symbol: 'box', where: 'other' },
  wash: { activity: 'Wash hands', kind: 'care', symbol: 'tap', where: 'other' },
  lunch: { activity: 'Lunch', kind: 'food', symbol: 'plate', where: 'other' },
  choose: { activity: 'Choose time', kind: 'choose', symbol: 'star', where: 'base' },
  back: { activity: 'Look back', kind: 'postBrief', symbol: 'mirror', where: 'base' },
  home: { activity: 'Home', kind: 'leave', symbol: 'house', where: 'base' },
}

/**
 * A day of `count` slots as a school might make it: a routine with lessons between, two to four adults, seats in class,
 * choices in about a third of the slots, a change in about one of twelve, one or two parts with words of their own.
 */
export const sampleDay = (random: () => number, date: string, count: number): Day => {
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item
  const chance = (share: number): boolean => random() < share
  const adult = (): string => `${pick(titles)} ${pick(surnames)}`
  const [own, teacher, helper] = [adult(), adult(), adult()]
  const base = pick(['Base table', 'Base', 'Rainbow room', 'Nurture room'])
  const classroom = pick(['Class 3', 'Class 4', 'Oak class', 'Year 3'])
  const seat = pick(seats)

  const lesson = (): Part => {
    if (chance(0.13)) {
      const [activity, kind, symbol] = pick(freeActivities)
      return { activity, kind, symbol, where: pick(['base', 'other'] as const) }
    }
    const [activity, symbol] = pick(lessons)
    return { activity, kind: 'lesson', symbol, where: chance(0.7) ? 'class' : 'base' }
  }
  const fillers = ['move', 'snack', 'play', 'job', 'wash', 'lunch', 'choose', 'quiet'] as const
  const middle = Array.from({ length: count - 5 }, () => (chance(0.55) ? lesson() : (routine[pick(fillers)] as Part)))
  const parts = ['hello', 'quiet', 'plan'].map((name) => routine[name] as Part)
  const ends = ['back', 'home'].map((name) => routine[name] as Part)

  let time = pick([510, 520, 525, 525, 525, 530, 540])
  const slots = [...parts, ...middle, ...ends].map((part, id): Slot => {
    if (chance(0.04)) time += pick([5, 10, 3])
    const start = time
    time += chance(0.03) ? pick([7, 12, 18]) : pick([5, 5, 10, 10, 10, 15, 15, 20, 30, 30, 45, 55, 60])
    const inClass = part.where === 'class'
    const wherever = pick(places)
    const place = inClass ? classroom : part.where === 'base' ? (chance(0.8) ? base : wherever) : wherever
    const adults = chance(0.05)
      ? [adult()]
      : inClass
        ? chance(0.4)
          ? [teacher, own]
          : [teacher]
        : [chance(0.8) ? own : helper]
    const choices = chance(0.33)
      ? [...new Set([pick(options), pick(options), ...(chance(0.15) ? [pick(options)] : [])])]
      : []
    return {
      id,
      start,
      end: time,
      kind: part.kind,
      activity: part.activity,
      place,
      seat: inClass ? seat : chance(0.04) ? pick(seats) : '',
      adults,
      symbol: part.symbol,
      choices: choices.length > 1 ? choices : [],
      was: chance(0.08) ? pick(lessons)[0] : '',
      fixed: part.kind === 'leave' || part.kind === 'food' ? chance(0.9) : chance(0.05),
    }
  })
  return { date, slots }
}

/** `count` school days from 1 September 2026 on, one a date, of `slots` slots each. */
export const sampleDays = (seed: number, count: number, slots: number): Day[] => {
  const random = seeded(seed)
  const days: Day[] = []
  for (let date = '2026-09-01'; days.length < count; date = addDays(date, 1)) {
    if (weekdayOf(date) <= 5) days.push(sampleDay(random, date, slots))
  }
  return days
}
