import { readFileSync } from 'node:fs'
import type { Minute, Slot, SlotKind } from '../../../../src/core/timetable/day'
import { type DayRecord, newDayRecord } from '../../../../src/core/timetable/dayRecord'

/** '09:15' as minutes since midnight. */
export function at(time: string): Minute {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

const clock = (minute: Minute): string =>
  [Math.floor(minute / 60), minute % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** The slots as lines such as '09:15-10:10 Maths', to compare whole days at a glance. */
export const lines = (slots: Slot[]): string[] =>
  slots.map((slot) => `${clock(slot.start)}-${clock(slot.end)} ${slot.activity}`)

/** A day from lines such as '09:15-10:10 Maths' or '10:30-10:45 Play social': one word, and a kind if not a lesson. */
export const day = (...parts: string[]): Slot[] =>
  parts.map((part, id) => {
    const [times = '', activity = '', kind = 'lesson'] = part.split(' ')
    const [start = '', end = ''] = times.split('-')
    return slot({ id, start: at(start), end: at(end), activity, kind: kind as SlotKind })
  })

export const slot = (told: Partial<Slot>): Slot => ({
  id: 0,
  start: at('09:00'),
  end: at('10:00'),
  kind: 'lesson',
  activity: 'Maths',
  place: '',
  seat: '',
  adults: [],
  symbol: '',
  choices: [],
  was: '',
  fixed: false,
  ...told,
})

/** The day with the slot of one activity changed. */
export const having = (slots: Slot[], activity: string, told: Partial<Slot>): Slot[] =>
  slots.map((other) => (other.activity === activity ? { ...other, ...told } : other))

export function called(slots: Slot[], activity: string): Slot {
  const found = slots.find((other) => other.activity === activity)
  if (!found) throw new Error(`no ${activity} in the day`)
  return found
}

export const record = (slots: Slot[], told: Partial<DayRecord> = {}): DayRecord => ({
  ...newDayRecord({ date: '2026-11-23', slots }),
  ...told,
})

const sample = (name: string): Slot[] =>
  readFileSync(`public/samples/${name}.csv`, 'utf8')
    .trim()
    .split(/\r?\n/)
    .slice(1)
    .map((row, id) => {
      const cells = row.split(',')
      const [start = '', end = '', activity = '', kind = '', place = '', seat = '', adults, symbol = ''] = cells
      const [choices, was = '', fixed] = cells.slice(8)
      return slot({
        id,
        start: at(start),
        end: at(end),
        kind: kind.replace(/-(\w)/, (_, letter: string) => letter.toUpperCase()) as SlotKind,
        activity,
        place,
        seat,
        symbol,
        was,
        adults: options(adults),
        choices: options(choices),
        fixed: fixed === 'yes',
      })
    })

const options = (text = ''): string[] => (text === '' ? [] : text.split('|'))

/** The three sample days: two hours in the resource base, until lunch, and a whole day. */
export const irpMonday = sample('day-a-irp-week-1-monday')
export const stepUpWednesday = sample('day-b-step-up-week-5-wednesday')
export const mainstreamThursday = sample('day-c-mainstream-thursday')
