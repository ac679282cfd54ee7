import { describe, expect, test } from 'vitest'

/** A kind of record: its name, its guard, and one as it is stored. */
export type Guarded = [name: string, isSound: (stored: unknown) => boolean, record: object]

/** What holds for the guard of every record. */
export function guardsHold(guarded: Guarded[]): void {
  describe.each(guarded)('%s', (_name, isSound, record) => {
    test('is sound as it was stored, and with things in it that this release does not know', () => {
      expect(isSound(structuredClone(record))).toBe(true)
      expect(isSound({ ...record, later: 1 })).toBe(true)
    })

    test.each(Object.keys(record))('is damaged without %s, or with nonsense there', (field) => {
      expect(isSound({ ...record, [field]: undefined })).toBe(false)
      expect(isSound({ ...record, [field]: { nonsense: 1.5 } })).toBe(false)
    })

    test('is not sound as nothing', () => {
      expect([undefined, null, 'text', 7, []].filter(isSound)).toEqual([])
    })
  })
}
