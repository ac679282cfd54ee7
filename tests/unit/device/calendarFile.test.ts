import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readCalendar } from '../../../src/device/calendarFile'

const deviceZone = process.env.TZ
beforeEach(() => {
  process.env.TZ = 'Europe/London'
})
afterEach(() => {
  if (deviceZone === undefined) delete process.env.TZ
  else process.env.TZ = deviceZone
})

const wednesday = '2027-03-03'

let uid = 0
const event = (...lines: string[]): string[] => ['BEGIN:VEVENT', `UID:${++uid}@school`, ...lines, 'END:VEVENT']
const calendar = (...lines: (string | string[])[]): string =>
  ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//School//EN', ...lines.flat(), 'END:VCALENDAR', ''].join('\r\n')

const maths = (...more: string[]) =>
  event('DTSTART:20270303T091500', 'DTEND:20270303T101000', 'SUMMARY:Maths', 'LOCATION:Class 3', ...more)

const read = (text: string, date = wednesday) => {
  const result = readCalendar(text, date)
  if (!result.ok) throw new Error(result.why)
  return result.value
}

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`
const times = (text: string, date = wednesday) =>
  read(text, date).events.map(({ start, end, name }) => `${clock(start)}-${clock(end)} ${name}`)

const paris = [
  'BEGIN:VTIMEZONE',
  'TZID:Our school',
  'BEGIN:STANDARD',
  'DTSTART:19701025T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'END:STANDARD',
  'BEGIN:DAYLIGHT',
  'DTSTART:19700329T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'END:DAYLIGHT',
  'END:VTIMEZONE',
]

describe('one event', () => {
  test('has its times, its name and its place', () => {
    expect(read(calendar(maths())).events).toEqual([{ start: 555, end: 610, name: 'Maths', place: 'Class 3' }])
  })

  test('is of its date only', () => {
    expect(times(calendar(maths()), '2027-03-02')).toEqual([])
    expect(times(calendar(maths()), '2027-03-04')).toEqual([])
  })

  test('may give its length instead of its end', () => {
    expect(times(calendar(event('DTSTART:20270303T091500', 'DURATION:PT45M', 'SUMMARY:Maths')))).toEqual([
      '09:15-10:00 Maths',
    ])
  })

  test('over midnight is cut off there', () => {
    const camp = calendar(event('DTSTART:20270302T180000', 'DTEND:20270303T093000', 'SUMMARY:Camp'))
    expect(times(camp)).toEqual(['00:00-09:30 Camp'])
    expect(times(camp, '2027-03-02')).toEqual(['18:00-24:00 Camp'])
    expect(times(camp, '2027-03-04')).toEqual([])
  })

  test('that takes the whole day, or no time, is named aside', () => {
    const { events, aside } = read(
      calendar(
        event('DTSTART;VALUE=DATE:20270303', 'SUMMARY:World Book Day'),
        event('DTSTART;VALUE=DATE:20270301', 'DTEND;VALUE=DATE:20270306', 'SUMMARY:Science week'),
        event('DTSTART;VALUE=DATE:20270302', 'DTEND;VALUE=DATE:20270303', 'SUMMARY:The day before'),
        event('DTSTART:20270303T120000', 'SUMMARY:Ring the bell'),
      ),
    )
    expect(events).toEqual([])
    expect(aside).toEqual(['World Book Day', 'Science week', 'Ring the bell'])
  })

  test('that was cancelled is left out and counted', () => {
    expect(read(calendar(maths('STATUS:CANCELLED')))).toMatchObject({ events: [], cancelled: 1 })
    expect(read(calendar('METHOD:CANCEL', maths()))).toMatchObject({ events: [], cancelled: 1 })
    expect(read(calendar(maths('STATUS:CANCELLED')), '2027-03-04').cancelled).toBe(0)
  })

  test('overlaps another one and both are kept, in order of time', () => {
    const late = event('DTSTART:20270303T100000', 'DTEND:20270303T103000', 'SUMMARY:Choir')
    expect(times(calendar(late, maths()))).toEqual(['09:15-10:10 Maths', '10:00-10:30 Choir'])
  })
})

describe('an event that repeats', () => {
  const daily = (...more: string[]) =>
    event('DTSTART:20270301T091500', 'DTEND:20270301T101000', 'SUMMARY:Maths', ...more)

  test.each([
    ['FREQ=DAILY', true],
    ['FREQ=WEEKLY;BYDAY=MO,WE', true],
    ['FREQ=WEEKLY;BYDAY=MO,TH', false],
    ['FREQ=WEEKLY;INTERVAL=2;BYDAY=WE', true],
    ['FREQ=DAILY;COUNT=2', false],
    ['FREQ=DAILY;UNTIL=20270302T235959', false],
  ])('by %s: %s', (rule, isThere) => {
    expect(times(calendar(daily(`RRULE:${rule}`)))).toEqual(isThere ? ['09:15-10:10 Maths'] : [])
  })

  test('every other week is not there a week later', () => {
    expect(times(calendar(daily('RRULE:FREQ=WEEKLY;INTERVAL=2;BYDAY=WE')), '2027-03-10')).toEqual([])
  })

  test('leaves out its EXDATE and has its RDATE', () => {
    const text = calendar(daily('RRULE:FREQ=DAILY;COUNT=5', 'EXDATE:20270303T091500', 'RDATE:20270310T130000'))
    expect(times(text)).toEqual([])
    expect(times(text, '2027-03-04')).toEqual(['09:15-10:10 Maths'])
    expect(times(text, '2027-03-10')).toEqual(['13:00-13:55 Maths'])
  })

  const withException = (...lines: string[]) =>
    calendar(daily('RRULE:FREQ=DAILY'), [
      'BEGIN:VEVENT',
      `UID:${uid}@school`,
      'RECURRENCE-ID:20270303T091500',
      ...lines,
      'END:VEVENT',
    ])

  test('has another time and name once', () => {
    const text = withException('DTSTART:20270303T130000', 'DTEND:20270303T134500', 'SUMMARY:Maths in the hall')
    expect(times(text)).toEqual(['13:00-13:45 Maths in the hall'])
    expect(times(text, '2027-03-04')).toEqual(['09:15-10:10 Maths'])
  })

  test('is moved to another day once', () => {
    const text = withException('DTSTART:20270420T130000', 'DTEND:20270420T134500', 'SUMMARY:Maths test')
    expect(times(text)).toEqual([])
    expect(times(text, '2027-04-20')).toEqual(['09:15-10:10 Maths', '13:00-13:45 Maths test'])
  })

  test('is cancelled once', () => {
    const text = withException('DTSTART:20270303T091500', 'DTEND:20270303T101000', 'STATUS:CANCELLED', 'SUMMARY:Maths')
    expect(read(text)).toMatchObject({ events: [], cancelled: 1 })
    expect(times(text, '2027-03-04')).toEqual(['09:15-10:10 Maths'])
  })

  test('is different from one date on', () => {
    const text = calendar(daily('RRULE:FREQ=DAILY'), [
      'BEGIN:VEVENT',
      `UID:${uid}@school`,
      'RECURRENCE-ID;RANGE=THISANDFUTURE:20270303T091500',
      'DTSTART:20270303T100000',
      'DTEND:20270303T103000',
      'SUMMARY:Maths later',
      'END:VEVENT',
    ])
    expect(times(text, '2027-03-02')).toEqual(['09:15-10:10 Maths'])
    expect(times(text, '2027-03-03')).toEqual(['10:00-10:30 Maths later'])
    expect(times(text, '2027-03-05')).toEqual(['10:00-10:30 Maths later'])
  })

  test('begins long ago and has no end', () => {
    const text = calendar(
      event('DTSTART:19800101T091500', 'DTEND:19800101T101000', 'SUMMARY:Maths', 'RRULE:FREQ=DAILY'),
    )
    expect(times(text)).toEqual(['09:15-10:10 Maths'])
  })

  test('every second for years is named as unclear, beside what is clear', () => {
    const text = calendar(
      event('DTSTART:20200101T000000', 'DURATION:PT1S', 'RRULE:FREQ=SECONDLY', 'SUMMARY:Tick'),
      maths(),
    )
    expect(read(text)).toMatchObject({ events: [{ name: 'Maths' }], unclear: ['Tick'] })
  })
})

describe('time zones', () => {
  const inZone = (zone: string, ...before: string[]) =>
    calendar(
      before,
      event(`DTSTART;TZID=${zone}:20270303T101500`, `DTEND;TZID=${zone}:20270303T111000`, 'SUMMARY:Maths'),
    )

  test('of a file are told in this device’s time', () => {
    expect(times(inZone('Our school', ...paris))).toEqual(['09:15-10:10 Maths'])
    expect(read(inZone('Our school', ...paris)).otherZones).toEqual(['Our school'])
  })

  test.each(['Europe/Paris', '"Europe/Paris"', 'Romance Standard Time'])(
    'that are only named, %s, are known',
    (zone) => {
      expect(times(inZone(zone))).toEqual(['09:15-10:10 Maths'])
      expect(read(inZone(zone)).unknownZones).toEqual([])
    },
  )

  test('that nobody knows are said, and the times taken as written', () => {
    expect(times(inZone('Narnia/Cair Paravel'))).toEqual(['10:15-11:10 Maths'])
    expect(read(inZone('Narnia/Cair Paravel')).unknownZones).toEqual(['Narnia/Cair Paravel'])
  })

  test('of this device need no word', () => {
    expect(read(inZone('Europe/London'))).toMatchObject({ otherZones: [], unknownZones: [] })
  })

  test('in UTC are told in summer time', () => {
    const text = calendar(event('DTSTART:20270602T081500Z', 'DTEND:20270602T091000Z', 'SUMMARY:Maths'))
    expect(times(text, '2027-06-02')).toEqual(['09:15-10:10 Maths'])
  })

  test('keep a weekly time on its own clocks when they change', () => {
    const text = calendar(
      event(
        'DTSTART;TZID=Europe/London:20270303T091500',
        'DTEND;TZID=Europe/London:20270303T101000',
        'RRULE:FREQ=WEEKLY',
        'SUMMARY:Maths',
      ),
    )
    expect(times(text, '2027-03-31')).toEqual(['09:15-10:10 Maths'])
    expect(times(text, '2027-11-03')).toEqual(['09:15-10:10 Maths'])
  })

  test('change the date', () => {
    process.env.TZ = 'Pacific/Auckland'
    const text = calendar(event('DTSTART:20270302T201500Z', 'DTEND:20270302T211000Z', 'SUMMARY:Maths'))
    expect(times(text)).toEqual(['09:15-10:10 Maths'])
    expect(times(text, '2027-03-02')).toEqual([])
  })
})

describe('what is no day', () => {
  test.each([
    ['empty', '  \n'],
    ['notCalendar', 'start,end,activity\n09:00,09:30,Maths'],
    ['notCalendar', 'BEGIN:VCARD\r\nFN:Miss Khan\r\nEND:VCARD\r\n'],
    ['damaged', calendar(maths()).slice(0, -40)],
    ['damaged', 'BEGIN:VCALENDAR\r\nthis is no line\r\nEND:VCALENDAR\r\n'],
    ['noEvents', calendar('BEGIN:VTODO', 'UID:1', 'SUMMARY:Mark books', 'END:VTODO')],
    ['tooMany', calendar(...Array.from({ length: 61 }, () => maths()))],
  ])('%s', (why, text) => {
    expect(readCalendar(text, wednesday)).toEqual({ ok: false, why })
  })

  test('an event without a start, or with a rule that makes no sense, is unclear; the rest is read', () => {
    const text = calendar(
      event('SUMMARY:Some time'),
      event('DTSTART:20270303T090000', 'RRULE:FREQ=WEEKLY;BYMONTHDAY=30', 'SUMMARY:Odd'),
      event('RRULE:FREQ=DAILY', 'SUMMARY:From no date on'),
      ['BEGIN:VEVENT', 'UID:twice', 'DTSTART:20270303T090000', 'SUMMARY:Twice', 'END:VEVENT'],
      ['BEGIN:VEVENT', 'UID:twice', 'RECURRENCE-ID:once', 'END:VEVENT'],
      maths(),
    )
    const unclear = ['Some time', 'Odd', 'From no date on', 'Twice']
    expect(read(text)).toMatchObject({ events: [{ name: 'Maths' }], unclear })
  })

  test('of 5,000 events those of the date are found', () => {
    const dates = Array.from({ length: 4999 }, (_, index) => `2026${String((index % 12) + 1).padStart(2, '0')}15`)
    const others = dates.map((date) => event(`DTSTART:${date}T090000`, `DTEND:${date}T100000`, 'SUMMARY:Other'))
    expect(times(calendar(...others, maths()))).toEqual(['09:15-10:10 Maths'])
  })
})
