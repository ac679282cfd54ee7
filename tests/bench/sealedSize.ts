import { deflateRawSync } from 'node:zlib'
import { encode } from 'cborg'
import { correction, generate, mode } from 'lean-qr'
import { withChange } from '../../src/core/compose/commonChanges'
import { toDigits } from '../../src/core/handover/digits'
import { issuedAt } from '../../src/core/handover/header'
import { sealedMessage, writeHeader } from '../../src/core/handover/message'
import { contentOf, packDays } from '../../src/core/handover/packDays'
import type { Day, HandedDay } from '../../src/core/timetable/day'
import { seal } from '../../src/device/sealing'
import { fixtureDay, fixtureNames } from './fixtureDays'
import { sampleDays } from './sampleDays'

/** How big a code is: in bytes, sealed and with its header, and in modules of a side at level M; null if none holds it. */
export interface Size {
  bytes: number
  modules: number | null
}

const pairing = { keyId: 40_000, tabletTag: 50_000, secret: new Uint8Array(16) }

/** A message as the app makes it at half past seven on the first day's morning, with the days written by `write`. */
const messageOf = (days: HandedDay[], write: (days: HandedDay[]) => Uint8Array): Uint8Array => {
  const date = days[0]?.date ?? ''
  const header = writeHeader({ ...pairing, date, issued: issuedAt(date, 7 * 60 + 30), counter: 1 }, contentOf(days))
  return sealedMessage(header, seal(pairing, 'toTablet', header, write(days)))
}

const inDigits = (message: Uint8Array) => mode.numeric(toDigits(message))
const inBytes = (message: Uint8Array) => mode.bytes(message)

/** The ways to write days that are compared: ours as digits, all others as the bytes they are. */
const ways = {
  packed: { write: packDays, inCode: inDigits },
  json: { write: (days: Day[]) => Buffer.from(JSON.stringify(days)), inCode: inBytes },
  jsonDeflate: { write: (days: Day[]) => deflateRawSync(JSON.stringify(days), { level: 9 }), inCode: inBytes },
  cborDeflate: { write: (days: Day[]) => deflateRawSync(encode(days), { level: 9 }), inCode: inBytes },
}
type Way = keyof typeof ways

/** What version 40 holds at level M in byte mode (ISO/IEC 18004, table 7). */
const mostBytes = 2331

const modulesOf = (message: Uint8Array, way: Way): number | null =>
  message.length > mostBytes
    ? null
    : generate(ways[way].inCode(message), { minCorrectionLevel: correction.M, maxCorrectionLevel: correction.M }).size

const sizeOf = (days: Day[], way: Way): Size => {
  const message = messageOf(days, ways[way].write)
  return { bytes: message.length, modules: modulesOf(message, way) }
}

/** The size that this share of the samples does not exceed. */
const quantile = (samples: HandedDay[][], way: Way, share: number): Size => {
  const messages = samples
    .map((days) => messageOf(days, ways[way].write))
    .sort((one, other) => one.length - other.length)
  const message = messages[Math.ceil(messages.length * share) - 1] ?? new Uint8Array(1)
  return { bytes: message.length, modules: modulesOf(message, way) }
}

/** The day with a supply teacher for the adult of most parts, and as it was before. */
const withSupply = ({ date, slots }: Day): HandedDay => {
  const names = slots.flatMap(({ adults }) => adults)
  const partsOf = (name: string) => names.filter((other) => other === name).length
  const [adult = ''] = names.sort((one, other) => partsOf(other) - partsOf(one))
  return { date, slots: withChange(slots, { kind: 'supplyTeacher', adult, instead: 'Mr Jones' }), was: slots }
}

const weeksOf = (days: Day[]): Day[][] =>
  Array.from({ length: Math.floor(days.length / 5) }, (_, week) => days.slice(week * 5, week * 5 + 5))

/**
 * Sizes of sealed codes: over a seeded sample of 300 days of 12 slots beside other ways to write them, of the weeks in it,
 * and of the three sample days that come with the app.
 */
export const sealedSize = () => {
  const days = sampleDays(20_260_901, 300, 12)
  const ofDays = days.map((day) => [day])
  const compare = (way: Way) => ({ median: quantile(ofDays, way, 0.5), p95: quantile(ofDays, way, 0.95) })
  return {
    days: {
      packed: compare('packed'),
      json: compare('json'),
      jsonDeflate: compare('jsonDeflate'),
      cborDeflate: compare('cborDeflate'),
    },
    supplyP95: quantile(
      days.map((day) => [withSupply(day)]),
      'packed',
      0.95,
    ),
    weekP95: quantile(weeksOf(days), 'packed', 0.95),
    fixtures: fixtureNames.map((name) => ({ name, ...sizeOf([fixtureDay(name, '2027-03-01')], 'packed') })),
  }
}

const say = ({ bytes, modules }: Size): string =>
  modules === null ? `${bytes} bytes, in no code` : `${bytes} bytes, ${modules} modules`

/** For the table of figures: what was measured, the reading, its limit, and whether it is kept. */
export const rowsOf = ({
  days,
  supplyP95,
  weekP95,
  fixtures,
}: ReturnType<typeof sealedSize>): [string, string, string, boolean][] => {
  const { packed, ...others } = days
  const names = { json: 'JSON', jsonDeflate: 'JSON deflated', cborDeflate: 'CBOR deflated' }
  const isKept = packed.p95.bytes <= 121 && (packed.p95.modules ?? 999) <= 45
  return [
    ['Sealed day of 12 slots, median', say(packed.median), 'none', true],
    ['Sealed day of 12 slots, 95 of 100', say(packed.p95), '121 bytes, 45 modules', isKept],
    ['The same with a supply teacher and who was there before, 95 of 100', say(supplyP95), 'none', true],
    ...Object.entries(others).map(([way, { p95 }]): [string, string, string, boolean] => [
      `The same as ${names[way as keyof typeof names]}`,
      say(p95),
      'none',
      true,
    ]),
    ['Sealed week of 5 such days, 95 of 100', say(weekP95), '77 modules', (weekP95.modules ?? 999) <= 77],
    ...fixtures.map((size): [string, string, string, boolean] => [`Sealed ${size.name}`, say(size), 'none', true]),
  ]
}
