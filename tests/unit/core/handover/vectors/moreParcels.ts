import type { CollectedDays } from '../../../../../src/core/handover/collectedFormat'
import type { PlanParcel } from '../../../../../src/core/handover/planFormat'
import type { PlanWeek } from '../../../../../src/core/plan/plan'
import type { RecordedEvent } from '../../../../../src/core/review/privateRecord'
import { addDays } from '../../../../../src/core/timetable/dates'
import { nothingSaid } from '../../../../../src/core/timetable/nothingSaid'

// What the vectors of `more-parcels.json` hold: so many things of each that every width of a number is written, and
// each field once as it is implied and once as it is not. Made by hand, as in a file they would be thousands of lines.

const monday = '2027-03-01'

const when = { activity: 'Writing', next: 'Lunch', during: 'Class 3' }
const zone = (minute: number): RecordedEvent => ({ what: 'zone', zone: 'yellow', minute, ...when })
const asked = (minute: number, place: string): RecordedEvent => ({ what: 'breakAsked', place, minute, ...when })
const day = (later: number, ...events: RecordedEvent[]): CollectedDays['days'][number] => ({
  date: addDays(monday, later),
  voice: null,
  events,
})

const said = (choices: number, marks: number): CollectedDays['days'][number] => ({
  date: monday,
  voice: {
    date: monday,
    choices: Array.from({ length: choices }, (_, at) => ({ activity: `Art ${at % 3}`, chosen: `Paint ${at % 2}` })),
    marks: Array.from({ length: marks }, (_, at) => ({
      activity: 'Maths',
      start: 540 + 7 * at,
      mark: 'okay' as const,
    })),
    helped: null,
  },
  events: [],
})

/** Collected days by what they show. */
export const moreCollected: Record<string, CollectedDays> = {
  'nothing agreed, and nothing said': { recordUntil: null, days: [day(0)] },
  'no choice and no mark': { recordUntil: null, days: [said(0, 0)] },
  'as many choices and marks as fit into few bits': { recordUntil: null, days: [said(3, 3)] },
  'more choices and marks': { recordUntil: null, days: [said(4, 20)] },
  'as many days as fit into few bits, the next day and a later one': {
    recordUntil: '2027-05-01',
    days: [0, 1, 2, 10, 11, 18, 19, 60].map((later) => day(later)),
  },
  'more days': { recordUntil: null, days: Array.from({ length: 9 }, (_, at) => day(at)) },
  'a school year of days': { recordUntil: null, days: Array.from({ length: 140 }, (_, at) => day(at * 2)) },
  'events close to each other, further and far': {
    recordUntil: '2027-05-01',
    days: [day(0, ...[5, 6, 13, 21, 28, 92, 163, 235, 307, 700, 1440].map(zone))],
  },
  'as many events as nobody records': {
    recordUntil: '2027-05-01',
    days: [day(0, ...Array.from({ length: 150 }, (_, at) => zone(540 + at)))],
  },
  'breaks in the place of the break before, of a zone check between, and of days before': {
    recordUntil: '2027-05-01',
    days: [
      day(0, asked(600, 'Base'), zone(601), asked(620, 'Base'), asked(640, 'Quiet corner')),
      day(1, asked(600, 'Quiet corner')),
      day(2, zone(600)),
      day(3, zone(600)),
      day(4, zone(600)),
      day(5, zone(600)),
      day(6, asked(600, 'Quiet corner')),
      ...[7, 8, 9, 10, 11].map((later) => day(later, zone(600))),
      day(12, asked(600, 'Quiet corner')),
    ],
  },
  'a break and a zone check of which nothing is said': {
    recordUntil: null,
    days: [
      day(0, { what: 'breakAsked', place: '', minute: 600, activity: '', next: '', during: '' }),
      day(1, { what: 'zone', zone: 'unknown', minute: 600, activity: '', next: '', during: '' }),
    ],
  },
  'an activity between others, with what came next and where then, and elsewhere later': {
    recordUntil: '2027-05-01',
    days: [
      day(
        0,
        { ...zone(600), activity: 'PE', next: 'Story', during: 'Hall' },
        { ...zone(610), activity: 'PE', next: 'Story', during: 'Field' },
        { ...zone(620), activity: 'Maths', next: 'PE', during: 'Class 3' },
        { ...zone(630), activity: 'PE', next: '', during: 'Field' },
        { ...zone(640), activity: '', next: 'Home', during: '' },
      ),
      day(1, { ...zone(600), activity: 'PE', next: '', during: 'Field' }),
      day(2, { ...zone(600), activity: 'Maths', next: 'Story', during: 'Class 3' }),
    ],
  },
}

const week = (at: number, told: Partial<PlanWeek> = {}): PlanWeek => ({
  monday: addDays(monday, 7 * at),
  phase: 'stepUp',
  ends: 900,
  minutes: 1500,
  classMinutes: 600,
  newStep: '',
  isReview: true,
  pattern: [0, 0, 0, 0, 0],
  targets: [],
  ...told,
})

const template = (
  name: string,
  told: Partial<PlanParcel['templates'][number]> = {},
): PlanParcel['templates'][number] => ({
  name,
  weekdays: [],
  weeks: 'every',
  slots: [{ ...nothingSaid, id: 0, start: 540, end: 600, activity: 'Maths' }],
  ...told,
})

const plan = (weeks: PlanWeek[], told: Partial<PlanParcel['plan']> = {}): PlanParcel['plan'] => ({
  name: 'Way back',
  starts: monday,
  ends: weeks.at(-1)?.monday ?? monday,
  weeks,
  daysOff: [],
  together: [],
  ...told,
})

const many = <Thing>(count: number, make: (at: number) => Thing): Thing[] =>
  Array.from({ length: count }, (_, at) => make(at))

/** Plans by what they show. */
export const morePlans: Record<string, PlanParcel> = {
  'one week from no template': {
    tabletName: '',
    templates: [],
    plan: plan([week(0, { pattern: [] })]),
  },
  'every phase, from stepping out': {
    tabletName: 'Fox',
    templates: [template('Day')],
    plan: plan([
      week(0, { phase: 'stepOut', ends: 667, minutes: 0, classMinutes: 0 }),
      week(1, { phase: 'irp', minutes: 2047, classMinutes: 2047, newStep: 'Lunch in the Base' }),
      week(2, { phase: 'stepUp', ends: 960, minutes: 2048, classMinutes: 2048, isReview: false }),
      week(3, { phase: 'mainstream', ends: 960, minutes: 2900, classMinutes: 2100 }),
      week(4, { phase: 'mainstream' }),
    ]),
  },
  'targets that come, stay and go': {
    tabletName: 'Fox',
    templates: [template('Day')],
    plan: plan([
      week(0),
      week(1, { targets: ['Use my break card', 'Ask an adult'] }),
      week(2, { targets: ['Use my break card', 'Ask an adult'], pattern: [0, 0, 0, 0, null] }),
      week(3, { targets: [], pattern: [0, 0, 0, 0, null] }),
    ]),
  },
  'a school year of weeks': { tabletName: 'Fox', templates: [template('Day')], plan: plan(many(39, (at) => week(at))) },
  'more templates than few bits count': {
    tabletName: 'Fox',
    templates: many(21, (at) => template(`Day ${at}`, { weekdays: many(at % 8, (day) => day + 1) })),
    plan: plan([week(0, { pattern: [2, 3, 18, 19, 20] })]),
  },
  'templates that begin as the first one, and at another time': {
    tabletName: 'Fox',
    templates: [
      template('One', { weeks: 'b' }),
      template('Two', { weeks: 'a', slots: [{ ...nothingSaid, id: 0, start: 545, end: 600, activity: 'Art' }] }),
      template('Three', {
        slots: [
          { ...nothingSaid, id: 0, start: 540, end: 590, activity: 'Art', place: 'Hall' },
          { ...nothingSaid, id: 1, start: 590, end: 600, activity: 'Maths', adults: ['Mr Reid'] },
        ],
      }),
    ],
    plan: plan([week(0)]),
  },
  'days off: one, a fortnight and a summer': {
    tabletName: 'Fox',
    templates: [template('Day')],
    plan: plan([week(0)], {
      ends: '2027-03-05',
      daysOff: [
        { from: '2027-06-01', to: '2027-06-01', name: 'INSET' },
        { from: '2027-06-07', to: '2027-06-08', name: 'INSET days' },
        { from: '2027-07-01', to: '2027-07-17', name: 'Half-term' },
        { from: '2027-07-19', to: '2027-09-01', name: 'Summer' },
      ],
    }),
  },
  'chosen together: nothing yet, none of it, and much': {
    tabletName: 'Fox',
    templates: [template('Day')],
    plan: plan([week(0)], {
      together: [
        { kind: 'adults', offered: [], chosen: null, chosenOn: null },
        { kind: 'socialTimes', offered: ['Lego'], chosen: [], chosenOn: '2027-03-01' },
        {
          kind: 'lessonOrder',
          offered: many(20, (at) => `Art ${at}`),
          chosen: many(4, (at) => `Art ${at}`),
          chosenOn: null,
        },
        { kind: 'adults', offered: many(3, (at) => `Mr ${at}`), chosen: ['Mr 2'], chosenOn: '2027-12-24' },
      ],
    }),
  },
}
