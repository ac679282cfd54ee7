import type { Day, Minute, Slot } from '../../src/core/timetable/day'
import { zoneAhead } from '../tools/zone.mjs'
import { slot } from '../unit/core/timetable/slots'

// Not every engine can be told another time, but each another time zone: there it is about noon now, and a school day.
const hoursAhead = 12 - new Date().getUTCHours()
const there = new Date(Date.now() + hoursAhead * 3_600_000)

/** The time zone of the stories. */
export const zone = zoneAhead(hoursAhead)

/** The minute at which the stories began, there. */
export const minuteHere: Minute = there.getUTCHours() * 60 + there.getUTCMinutes()

const started = minuteHere - (minuteHere % 5)

const part = (id: number, from: Minute, to: Minute, told: Partial<Slot>): Slot =>
  slot({ id, start: started + from, end: started + to, adults: ['Miss Khan'], place: 'Class 3', ...told })

/** Today there, with an activity that has been on for twenty minutes, and quiet time two parts after it. */
export const dayWith = (activity: string, symbol: string): Day => ({
  date: there.toISOString().slice(0, 10),
  slots: [
    part(0, -20, 40, { activity, symbol, seat: 'By the door' }),
    part(1, 40, 60, { activity: 'Move', symbol: 'move', kind: 'move', place: 'Hall' }),
    part(2, 60, 90, { activity: 'Writing', symbol: 'pencil' }),
    part(3, 90, 110, { activity: 'Quiet time', symbol: 'quiet time', kind: 'quiet', place: 'Base' }),
    part(4, 110, 115, { activity: 'Home', symbol: 'home', kind: 'leave', place: 'Gate' }),
  ],
})
