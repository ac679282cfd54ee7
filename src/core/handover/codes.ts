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

const mostGroups = 4

/** A whole number from 0: groups of this many bits, lowest group first, each after a bit that says "one more group". */
export const varuint = (width: number): Code<number> => ({
  write: (to, value) => {
    let rest = value
    while (rest >= 2 ** width) {
      to.put(1, 1)
      to.put(rest % 2 ** width, width)
      rest = Math.floor(rest / 2 ** width)
    }
    to.put(0, 1)
    to.put(rest, width)
  },
  read: (from) => {
    let value = 0
    for (let group = 0; group < mostGroups; group += 1) {
      const more = from.take(1) === 1
      value += from.take(width) * 2 ** (width * group)
      if (!more) return value
    }
    from.broken = true
    return 0
  },
})

export const flag: Code<boolean> = {
  write: (to, value) => to.put(value ? 1 : 0, 1),
  read: (from) => from.take(1) === 1,
}

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
export const oneOf = <Value>(values: readonly [Value, ...Value[]], width: number): Code<Value> => ({
  write: (to, value) => to.put(values.indexOf(value), width),
  read: (from) => {
    const value = values[from.take(width)]
    if (value === undefined) from.newer = true
    return value ?? values[0]
  },
})

/** One bit where the value is the implied one; else a bit and the value. */
export const unless = <Value>(implied: Value, code: Code<Value>): Code<Value> => ({
  write: (to, value) => {
    const same = JSON.stringify(value) === JSON.stringify(implied)
    to.put(same ? 0 : 1, 1)
    if (!same) code.write(to, value)
  },
  read: (from) => (from.take(1) === 0 ? implied : code.read(from)),
})

/** How many, then each one. The code of an item may depend on the items before it. */
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
    while (items.length < length) items.push(item(items.slice()).read(from))
    return items
  },
})

/**
 * The fields of a whole in the order they are written. The code of a field may depend on the fields above it: `soFar`
 * holds those and no others.
 */
export const record = <Whole extends object>(
  fields: {
    [Name in keyof Whole]: (soFar: Whole) => Code<Whole[Name]>
  },
): Code<Whole> => {
  const names = Object.keys(fields) as (keyof Whole)[]
  return {
    write: (to, whole) => {
      const soFar = {} as Whole
      for (const name of names) {
        fields[name](soFar).write(to, whole[name])
        soFar[name] = whole[name]
      }
    },
    read: (from) => {
      const soFar = {} as Whole
      for (const name of names) soFar[name] = fields[name](soFar).read(from)
      return soFar
    },
  }
}
