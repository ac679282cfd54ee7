import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { fromCalendar } from '../../../src/core/compose/fromCalendar'
import { codesOf } from '../../../src/core/handover/codesOf'
import { toDigits } from '../../../src/core/handover/digits'
import { issuedAt } from '../../../src/core/handover/header'
import { isOfDays, pairingMessage, readMessage, sealedMessage, writeHeader } from '../../../src/core/handover/message'
import { contentOf, packDays } from '../../../src/core/handover/packDays'
import { newPaired } from '../../../src/core/handover/paired'
import { type Pairing, readTypedPairing, typedPairing } from '../../../src/core/handover/pairing'
import { packCollected, packPlan, unpackCollected, unpackPlan } from '../../../src/core/handover/parcel'
import { type Frame, gather, wholeOf } from '../../../src/core/handover/sequence'
import { readPlan } from '../../../src/core/plan/readPlan'
import { findSymbol } from '../../../src/core/symbols/findSymbol'
import { checkDay } from '../../../src/core/timetable/checkDay'
import { hasHiddenCharacter } from '../../../src/core/timetable/cleanText'
import { addDays } from '../../../src/core/timetable/dates'
import type { Day, HandedDay } from '../../../src/core/timetable/day'
import { readDay } from '../../../src/core/timetable/readDay'
import { dayColumns } from '../../../src/core/timetable/readRow'
import { readCalendar } from '../../../src/device/calendarFile'
import { seal } from '../../../src/device/sealing'
import { readTableFile, readTableText } from '../../../src/device/tableFile'
import { openCode } from '../../../src/state/openCode'
import { arbitraryCollected } from '../core/handover/arbitraryCollected'
import { arbitraryDay, arbitraryDays } from '../core/handover/arbitraryDay'
import { examplePlan } from '../core/plan/examplePlan'
import { runs } from '../runs'
import { nastyText, spoiled, spoiledBytes } from './nasty'

const seed = 2027
const date = '2027-03-03'
const longestMs = 50

/** Expects that it ends soon. A machine that is busy is asked up to three times. */
function soon<Value>(read: () => Value): Value {
  let value: Value | undefined
  for (let asked = 0; asked < 3; asked += 1) {
    const began = performance.now()
    value = read()
    if (performance.now() - began < longestMs) return value
  }
  throw new Error(`it takes longer than ${longestMs} ms`)
}

/** Every text in a value, however deep. */
const textsIn = (value: unknown): string[] => {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : []
}

/** Expects that what came in can stand on a wall. */
const expectFit = (day: Day): void => {
  expect(checkDay(day)).toEqual([])
  expect(day.slots.some(({ activity, place }) => hasHiddenCharacter(activity + place))).toBe(false)
}

const pairing: Pairing = {
  keyId: 0x1234,
  tabletTag: 0x4321,
  secret: Uint8Array.from({ length: 16 }, (_, at) => at + 1),
  tabletName: 'Fox',
  adultName: 'Miss Khan',
}

const codeFor = (days: HandedDay[], counter: number): string => {
  const first = days[0]?.date ?? date
  const header = writeHeader({ ...pairing, date: first, issued: issuedAt(first, 480), counter }, contentOf(days))
  return toDigits(sealedMessage(header, seal(pairing, 'toTablet', header, packDays(days))))
}

const prototypes = [Object.prototype, Array.prototype, String.prototype, Function.prototype]
const before = prototypes.map(Reflect.ownKeys)

afterAll(() => {
  expect(prototypes.map(Reflect.ownKeys)).toEqual(before)
})

describe('what is scanned or pasted as a code', () => {
  const days = fc.sample(arbitraryDays(1, 6), { seed, numRuns: 8 }).flat()
  const codes = days.map((day, at) => codeFor([{ ...day, date: addDays(date, at) }], at + 1))
  const frames = codesOf(new Uint8Array(700).fill(0xa1))
  const known = [newPaired(pairing, date)]

  test('gets a reason, unless it is as it was sealed', () => {
    fc.assert(
      fc.property(spoiled(fc.constantFrom(...codes, ...frames, '')), (text) => {
        const message = soon(() => readMessage(text))
        if (!message.ok) expect(['notOurs', 'newerVersion']).toContain(message.why.reason)
        if (!message.ok || !isOfDays(message.value)) return
        const { value } = message
        const opened = soon(() => openCode(value, known, { date, minute: 500, ms: 0 }))
        expect(opened.ok).toBe(codes.includes(text.replace(/\s/g, '')))
        if (opened.ok) opened.value.days.forEach(expectFit)
      }),
      { seed, numRuns: runs(300) },
    )
  })

  test('as a pairing that is typed, has its keys or a reason', () => {
    const typed = spoiled(fc.constantFrom(typedPairing(pairing), typedPairing(pairing).toLowerCase(), ''))
    fc.assert(
      fc.property(typed, (text) => {
        const read = soon(() => readTypedPairing(text))
        if (read.ok) expect(read.value).toMatchObject({ keyId: pairing.keyId, tabletTag: pairing.tabletTag })
        else expect(['wrongLength', 'mistyped']).toContain(read.why)
      }),
      { seed, numRuns: runs(300) },
    )
  })

  test('as a pairing code that was changed, pairs nothing', () => {
    const whole = toDigits(pairingMessage(pairing))
    fc.assert(
      fc.property(spoiled(fc.constant(whole)), (text) => {
        if (text.replace(/\s/g, '') === whole) return
        const message = soon(() => readMessage(text))
        if (message.ok) expect(message.value.content).not.toBe('pairing')
      }),
      { seed, numRuns: runs(300) },
    )
  })
})

describe('a parcel of a device that is paired', () => {
  const { id: _id, tabletTag: _tag, ...plan } = examplePlan
  const planBytes = fc.sample(arbitraryDay(), { seed, numRuns: 6 }).map(({ slots }, at) =>
    packPlan({
      tabletName: 'Fox',
      templates: [{ name: 'Monday', weekdays: [1], weeks: at % 2 ? 'a' : 'every', slots }],
      plan: { ...plan, weeks: plan.weeks.map((week) => ({ ...week, pattern: [0, null, 0, null, null] })) },
    }),
  )
  const collectedBytes = fc
    .sample(arbitraryCollected(3), { seed, numRuns: 12 })
    .map((days) => packCollected(days).bytes)

  test.each([
    ['collected days', collectedBytes, unpackCollected],
    ['a plan', planBytes, unpackPlan],
  ])('with other bytes in it is sound or tells its reason: %s', (_, whole, unpack) => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), spoiledBytes(fc.constantFrom(...whole))), (bytes) => {
        const unpacked = soon(() => unpack(bytes))
        if (!unpacked.ok) expect(['newerVersion', 'unreadable']).toContain(unpacked.why)
        else expect(textsIn(unpacked.value).filter(hasHiddenCharacter)).toEqual([])
      }),
      { seed, numRuns: runs(200) },
    )
  })
})

describe('the frames of a sequence', () => {
  const wanted = new Uint8Array(1300).map((_, at) => (at === 0 ? 0xa1 : at * at))
  const framesIn = (codes: string[]): Frame[] =>
    codes.flatMap((code) => {
      const message = readMessage(code)
      return message.ok && message.value.content === 'frame' ? [message.value.frame] : []
    })
  const ours = framesIn(codesOf(wanted))
  const others = framesIn(codesOf(wanted.map((byte) => byte ^ 1)))
  const stray = fc.record({
    message: fc.oneof(fc.nat(0xffffffff), fc.constant(ours[0]?.message ?? 0)),
    count: fc.nat(255),
    number: fc.nat(255),
    part: fc.uint8Array({ maxLength: 138 }),
  })
  const seen = fc.array(
    fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...ours) }, fc.constantFrom(...others), stray),
    {
      maxLength: 60,
    },
  )

  test('in any order, some lost and others in between, make what was cut up or nothing', () => {
    fc.assert(
      fc.property(seen, (frames) => {
        const [first] = ours
        if (!first) throw new Error('no frames')
        const start = gather(null, first)
        let gathered = start.ok ? start.value : null
        for (const frame of frames) {
          const next = soon(() => gather(gathered, frame))
          if (next.ok) gathered = next.value
        }
        const whole = gathered && wholeOf(gathered)
        const areAllSeen = ours.every((frame) => frame === first || frames.includes(frame))
        if (whole?.ok) expect(whole.value).toEqual(wanted)
        else expect(whole?.why).toBe(areAllSeen ? 'altered' : whole?.why)
      }),
      { seed, numRuns: runs(200) },
    )
  })
})

describe('a table', () => {
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('9:00', '0915', '10:00', '10:30', 'Maths', 'Hall', 'yes', 'lesson', '') },
    { weight: 1, arbitrary: nastyText },
  )
  const header = fc.oneof(
    { weight: 4, arbitrary: fc.shuffledSubarray([...dayColumns], { minLength: 3 }) },
    { weight: 1, arbitrary: fc.array(fc.oneof(fc.constantFrom<string>(...dayColumns), nastyText), { maxLength: 8 }) },
  )
  const table = fc
    .tuple(header, fc.array(fc.array(cell, { maxLength: 12 }), { maxLength: 8 }), fc.constantFrom(',', ';', '\t'))
    .map(([names, rows, between]) => [names, ...rows].map((cells) => cells.join(between)).join('\n'))

  const expectDayOrReasons = (rows: string[][]): void => {
    const { day, problems } = soon(() => readDay(rows, date, (word) => findSymbol(word) !== null))
    if (day === null) expect(problems.length).toBeGreaterThan(0)
    else expectFit(day)
  }

  test('that is pasted is a day or tells its problems', () => {
    fc.assert(
      fc.property(spoiled(table), (text) => {
        const read = soon(() => readTableText(text))
        if (read.ok) expectDayOrReasons(read.value)
      }),
      { seed, numRuns: runs(300) },
    )
  })

  test('in a file of any bytes is a day or tells its problems', () => {
    const text = table.map((written) => new TextEncoder().encode(written))
    const start = fc.constantFrom([], [0xff, 0xfe], [0xfe, 0xff], [0xef, 0xbb, 0xbf], [0x50, 0x4b, 3, 4])
    fc.assert(
      fc.property(start, fc.oneof(text, fc.uint8Array({ maxLength: 200 })), (first, rest) => {
        const read = soon(() => readTableFile(Uint8Array.of(...first, ...rest).buffer))
        if (read.ok) expectDayOrReasons(read.value)
      }),
      { seed, numRuns: runs(300) },
    )
  })
})

test('a table of a plan has its weeks or tells its problems', () => {
  const example = readFileSync('public/samples/plan-step-up-8-weeks.csv', 'utf8')
  fc.assert(
    fc.property(spoiled(fc.constant(example)), (text) => {
      const read = soon(() => readTableText(text))
      if (!read.ok) return
      const { steps, problems } = soon(() => readPlan(read.value))
      expect(problems.length > 0).toBe(steps === null)
      expect(steps?.filter(({ newStep }) => hasHiddenCharacter(newStep)) ?? []).toEqual([])
    }),
    { seed, numRuns: runs(200) },
  )
})

describe('a calendar', () => {
  // Rules that can be met: one that cannot be keeps its worker busy until it is ended, which a browser test tries.
  const rules = ['FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=MO,WE', 'FREQ=MONTHLY;COUNT=3', 'FREQ=YEARLY;INTERVAL=2', 'FREQ=X']
  const time = fc.constantFrom('20270303T090000', '20270301T101500Z', '20270303', 'TZID', '00000000T999999')
  const property = fc.oneof(
    time.map((at) => `DTSTART:${at}`),
    time.map((at) => `DTSTART;TZID=America/New_York:${at}`),
    time.map((at) => `DTEND:${at}`),
    time.map((at) => `RECURRENCE-ID:${at}`),
    time.map((at) => `EXDATE:${at}`),
    fc.constantFrom('DURATION:PT45M', 'DURATION:-P1D', 'STATUS:CANCELLED', 'UID:1', 'UID:__proto__'),
    nastyText.map((text) => `SUMMARY:${text}`),
    nastyText.map((text) => `LOCATION;${text}:${text}`),
    nastyText.map((text) => `${text}:${text}`),
  )
  const event = fc
    .tuple(fc.array(property, { maxLength: 7 }), fc.option(fc.constantFrom(...rules), { nil: null }))
    .map(([lines, rule]) => ['BEGIN:VEVENT', ...lines, ...(rule ? [`RRULE:${rule}`] : []), 'END:VEVENT'].join('\r\n'))
  const calendar = fc
    .array(event, { maxLength: 3 })
    .map((events) => ['BEGIN:VCALENDAR', 'VERSION:2.0', ...events, 'END:VCALENDAR', ''].join('\r\n'))

  test('has parts of a day or a reason', () => {
    fc.assert(
      fc.property(calendar, (text) => {
        const read = soon(() => readCalendar(text, date))
        if (!read.ok) return
        for (const slot of fromCalendar(read.value.events)) {
          expect(hasHiddenCharacter(slot.activity + slot.place)).toBe(false)
          expect([...slot.activity].length).toBeLessThanOrEqual(40)
        }
      }),
      { seed, numRuns: runs(150) },
    )
  })

  test('that is cut off, or is none, gets a reason or its parts', () => {
    fc.assert(
      fc.property(calendar, fc.nat(), nastyText, (text, place, nasty) => {
        soon(() => readCalendar(text.slice(0, place % text.length), date))
        soon(() => readCalendar(`BEGIN:VCALENDAR\n${nasty}\n${text}`, date))
      }),
      { seed, numRuns: runs(100) },
    )
  })
})
