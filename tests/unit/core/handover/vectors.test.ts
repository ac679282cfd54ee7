import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CollectedDays } from '../../../../src/core/handover/collectedFormat'
import { toDigits } from '../../../../src/core/handover/digits'
import type { Header } from '../../../../src/core/handover/header'
import {
  type DaysMessage,
  frameMessage,
  pairingMessage,
  readMessage,
  sealedMessage,
  writeHeader,
  writeParcelHeader,
} from '../../../../src/core/handover/message'
import { contentOf, packDays, unpackDays } from '../../../../src/core/handover/packDays'
import { readTypedPairing, typedPairing } from '../../../../src/core/handover/pairing'
import { packCollected, packPlan, unpackCollected, unpackPlan } from '../../../../src/core/handover/parcel'
import type { PlanParcel } from '../../../../src/core/handover/planFormat'
import { framesOf, type Gathered, gather, wholeOf } from '../../../../src/core/handover/sequence'
import type { HandedDay } from '../../../../src/core/timetable/day'
import { open, seal, takenDigits } from '../../../../src/device/sealing'
import codes from './vectors/codes.json'
import frames from './vectors/frames.json'
import more from './vectors/more-parcels.json'
import { moreCollected, morePlans } from './vectors/moreParcels'
import pairings from './vectors/pairing.json'
import parcels from './vectors/parcels.json'

// What version 1 wrote, bit by bit. Vectors are added, and none is ever changed: codes like these hang on walls, and
// tablets that are never updated read them. A change of the format that turns one red needs a new version number.

const folder = 'tests/unit/core/handover/vectors'
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')
const bytesOf = (hex: string): Uint8Array => Uint8Array.from(Buffer.from(hex, 'hex'))

interface DaysVector {
  about: string
  packed: string
  days: HandedDay[]
}
const daysVectors = readdirSync(folder)
  .filter((file) => file.startsWith('days-'))
  .map((file): DaysVector => JSON.parse(readFileSync(`${folder}/${file}`, 'utf8')))

describe('days', () => {
  test.each(daysVectors)('$about', ({ days, packed }) => {
    expect(unpackDays(bytesOf(packed), days[0]?.date ?? '', contentOf(days))).toEqual({ ok: true, value: days })
    expect(hexOf(packDays(days))).toBe(packed)
  })
})

interface CodeVector {
  made: string
  content?: DaysMessage['content']
  packed?: string
  header: Header
  headerBytes: string
  digits: string
}

describe('sealed codes', () => {
  const pairing = { ...codes.pairing, secret: bytesOf(codes.pairing.secret) }

  test.each<CodeVector>(codes.codes as CodeVector[])(
    'made $made',
    ({ header, headerBytes, digits, content = 'days', packed = codes.packed }) => {
      const message = readMessage(digits)
      if (!message.ok || message.value.content !== content) throw new Error('no days')
      expect(message.value.header).toEqual(header)
      expect(hexOf(message.value.headerBytes)).toBe(headerBytes)
      const opened = open(pairing, 'toTablet', message.value.headerBytes, message.value.sealed)
      expect(opened && hexOf(opened)).toBe(packed)

      const sealed = seal(pairing, 'toTablet', writeHeader(header, content), bytesOf(packed))
      expect(toDigits(sealedMessage(writeHeader(header, content), sealed))).toBe(digits)
    },
  )
})

test('a pairing', () => {
  const pairing = { ...pairings.pairing, secret: bytesOf(pairings.pairing.secret) }
  const { keyId, tabletTag, secret } = pairing
  expect(readMessage(pairings.digits)).toEqual({ ok: true, value: { content: 'pairing', pairing } })
  expect(readTypedPairing(pairings.typed)).toEqual({ ok: true, value: { keyId, tabletTag, secret } })
  expect(toDigits(pairingMessage(pairing))).toBe(pairings.digits)
  expect(typedPairing(pairing)).toBe(pairings.typed)
})

test('a sequence of codes', () => {
  let gathered: Gathered | null = null
  for (const digits of frames.digits) {
    const message = readMessage(digits)
    if (!message.ok || message.value.content !== 'frame') throw new Error('no frame')
    const after = gather(gathered, message.value.frame)
    gathered = after.ok ? after.value : null
  }
  expect(gathered && wholeOf(gathered)).toEqual({ ok: true, value: bytesOf(frames.message) })
  expect(framesOf(bytesOf(frames.message)).map((frame) => toDigits(frameMessage(frame)))).toEqual(frames.digits)
})

describe('parcels', () => {
  const pairing = { ...codes.pairing, secret: bytesOf(codes.pairing.secret) }
  const plan = parcels.plan.value as PlanParcel
  const collected = parcels.collected.value as CollectedDays

  test.each(['collected', 'plan'] as const)('%s, sealed', (content) => {
    const { digits, packed, direction, taken } = parcels[content]
    const to = direction === 'toTeacher' ? 'toTeacher' : 'toTablet'
    const message = readMessage(digits)
    if (!message.ok || message.value.content !== content) throw new Error('no parcel')
    const { header, headerBytes, sealed } = message.value
    expect(header).toEqual(parcels.header)
    expect(hexOf(open(pairing, to, headerBytes, sealed) ?? new Uint8Array())).toBe(packed)
    expect(takenDigits(pairing, sealed)).toBe(taken)
    const again = writeParcelHeader(content, parcels.header)
    expect(toDigits(sealedMessage(again, seal(pairing, to, again, bytesOf(packed))))).toBe(digits)
  })

  test('what is in them', () => {
    expect(unpackCollected(bytesOf(parcels.collected.packed))).toEqual({ ok: true, value: collected })
    expect(hexOf(packCollected(collected).bytes)).toBe(parcels.collected.packed)
    expect(unpackPlan(bytesOf(parcels.plan.packed))).toEqual({ ok: true, value: plan })
    expect(hexOf(packPlan(plan))).toBe(parcels.plan.packed)
  })

  test.each(Object.entries(more.collected))('collected: %s', (about, packed) => {
    const value = moreCollected[about] as CollectedDays
    expect(unpackCollected(bytesOf(packed))).toEqual({ ok: true, value })
    expect(hexOf(packCollected(value).bytes)).toBe(packed)
  })

  test.each(Object.entries(more.plans))('a plan: %s', (about, packed) => {
    const value = morePlans[about] as PlanParcel
    expect(unpackPlan(bytesOf(packed))).toEqual({ ok: true, value })
    expect(hexOf(packPlan(value))).toBe(packed)
  })

  test('each that is made has its vector', () => {
    expect(Object.keys(more.collected)).toEqual(Object.keys(moreCollected))
    expect(Object.keys(more.plans)).toEqual(Object.keys(morePlans))
  })
})
