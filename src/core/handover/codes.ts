import type { BitReader, BitWriter } from './bits'

/** How one value is written and read. The two sides of a code are one thing, so they cannot drift apart. */
export interface Code<Value> {
  write(to: BitWriter, value: Value): void
  read(from: BitReader): Value
}

/** A whole number from 0, in this many bits. */
export const uint = (width: number): Code<number> => ({
  write: (to, value) => to.put(value, width),
  read: (from) => from.take(width),
})

/**
 * A whole number from 0, the small ones in few bits: the first 2^a numbers in 1 + a bits, the next 2^b in 2 + b bits, and
 * so on. In front of each is its group: 0, 10, 110, ... and only ones for the last.
 */
export const ranked = (...widths: number[]): Code<number> => ({
  write: (to, value) => {
    let rest = value
    for (const [group, width] of widths.entries()) {
      const isLast = group === widths.length - 1
      if (rest < 2 ** width || isLast) {
        if (!isLast) to.put(0, 1)
        return to.put(rest, width)
      }
      to.put(1, 1)
      rest -= 2 ** width
    }
  },
  read: (from) => {
    let first = 0
    for (const [group, width] of widths.entries()) {
      if (group === widths.length - 1 || from.take(1) === 0) return first + from.take(width)
      first += 2 ** width
    }
    return first
  },
})

export const flag: Code<boolean> = {
  write: (to, value) => to.put(value ? 1 : 0, 1),
  read: (from) => from.take(1) === 1,
}

/** So many bytes, as they are. */
export const bytes = (length: number): Code<Uint8Array> => ({
  write: (to, value) => {
    if (value.length !== length) throw new RangeError(`${value.length} bytes are not ${length}`)
    for (const byte of value) to.put(byte, 8)
  },
  read: (from) => Uint8Array.from({ length }, () => from.take(8)),
})

/** Nothing is written: both sides know the value. */
export const known = <Value>(value: Value): Code<Value> => ({ write: () => {}, read: () => value })

/** A code for one thing by way of a code for another, such as a date by its number. */
export const by = <Value, Raw>(
  code: Code<Raw>,
  toRaw: (value: Value) => Raw,
  fromRaw: (raw: Raw) => Value,
): Code<Value> => ({
  write: (to, value) => code.write(to, toRaw(value)),
  read: (from) => fromRaw(code.read(from)),
})

/** One of a list that only ever grows at its end, by its index. An index past the end comes from a later version. */
export const oneOf = <Value>(values: readonly [Value, ...Value[]], index: Code<number>): Code<Value> => ({
  write: (to, value) => index.write(to, values.indexOf(value)),
  read: (from) => {
    const value = values[index.read(from)]
    if (value === undefined) from.newer = true
    return value ?? values[0]
  },
})

/** A code for a value that is mostly the implied one. */
export interface Unless<Value> extends Code<Value> {
  implied: Value
  isImplied(value: Value): boolean
}

/** One bit where the value is the implied one; else a bit and the value. */
export const unless = <Value>(implied: Value, code: Code<Value>): Unless<Value> => {
  const isImplied = (value: Value): boolean => JSON.stringify(value) === JSON.stringify(implied)
  return {
    implied,
    isImplied,
    write: (to, value) => {
      to.put(isImplied(value) ? 0 : 1, 1)
      if (!isImplied(value)) code.write(to, value)
    },
    read: (from) => (from.take(1) === 0 ? implied : code.read(from)),
  }
}

/** A bit that says whether there is one, then the value. */
export const maybe = <Value>(code: Code<Value>): Code<Value | undefined> => ({
  write: (to, value) => {
    flag.write(to, value !== undefined)
    if (value !== undefined) code.write(to, value)
  },
  read: (from) => (flag.read(from) ? code.read(from) : undefined),
})

/**
 * How many, then each one. The code of an item may depend on the items before it. Reading stops where it is of no
 * use, so that a great count in few bytes costs nothing.
 */
export const list = <Item>(count: Code<number>, item: (before: Item[]) => Code<Item>): Code<Item[]> => ({
  write: (to, items) => {
    count.write(to, items.length)
    items.forEach((value, index) => {
      item(items.slice(0, index)).write(to, value)
    })
  },
  read: (from) => {
    const items: Item[] = []
    const length = count.read(from)
    while (items.length < length && !from.isOver) items.push(item(items.slice()).read(from))
    return items
  },
})

/** Some fields of a whole. `soFar` holds the fields of the parts and fields above, and takes those of this one. */
export interface Part<Whole> {
  write(to: BitWriter, whole: Whole, soFar: Whole): void
  read(from: BitReader, soFar: Whole): void
}

type Fields<Whole, Kind extends 'always' | 'seldom'> = {
  [Name in keyof Whole]?: (soFar: Whole) => Kind extends 'seldom' ? Unless<Whole[Name]> : Code<Whole[Name]>
}

const entriesOf = <Whole, Kind extends 'always' | 'seldom'>(fields: Fields<Whole, Kind>) =>
  Object.entries(fields) as [keyof Whole, (soFar: Whole) => Kind extends 'seldom' ? Unless<unknown> : Code<unknown>][]

/** Fields one after the other. The code of each may depend on those above it. */
export const always = <Whole>(fields: Fields<Whole, 'always'>): Part<Whole> => ({
  write: (to, whole, soFar) => {
    for (const [name, codeOf] of entriesOf(fields)) {
      codeOf(soFar).write(to, whole[name])
      soFar[name] = whole[name]
    }
  },
  read: (from, soFar) => {
    for (const [name, codeOf] of entriesOf(fields)) soFar[name] = codeOf(soFar).read(from) as never
  },
})

/** Fields that are mostly as implied: one bit while all of them are. The codes may depend on the parts above. */
export const seldom = <Whole>(fields: Fields<Whole, 'seldom'>): Part<Whole> => ({
  write: (to, whole, soFar) => {
    const codes = entriesOf(fields).map(([name, codeOf]) => [name, codeOf(soFar)] as const)
    const isSaid = codes.some(([name, code]) => !code.isImplied(whole[name]))
    flag.write(to, isSaid)
    for (const [name, code] of codes) {
      if (isSaid) code.write(to, whole[name])
      soFar[name] = whole[name]
    }
  },
  read: (from, soFar) => {
    const codes = entriesOf(fields).map(([name, codeOf]) => [name, codeOf(soFar)] as const)
    const isSaid = flag.read(from)
    for (const [name, code] of codes) soFar[name] = (isSaid ? code.read(from) : code.implied) as never
  },
})

/** All parts of a whole, in the order they are written. */
export const record = <Whole extends object>(...parts: Part<Whole>[]): Code<Whole> => ({
  write: (to, whole) => {
    const soFar = {} as Whole
    for (const part of parts) part.write(to, whole, soFar)
  },
  read: (from) => {
    const soFar = {} as Whole
    for (const part of parts) part.read(from, soFar)
    return soFar
  },
})
