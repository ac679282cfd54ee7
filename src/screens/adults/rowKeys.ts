const keys = new WeakMap<object, number>()
let lastKey = 0

/** A key that stays with a row while what it shows is changed and moved. */
export function keyOf(item: object): number {
  const key = keys.get(item) ?? ++lastKey
  keys.set(item, key)
  return key
}

/** The item with a part of it changed, still the same row. */
export function changed<Item extends object>(item: Item, part: Partial<Item>): Item {
  const next = { ...item, ...part }
  keys.set(next, keyOf(item))
  return next
}
