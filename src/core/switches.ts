/** `one` moves on by itself and the switch picks; with `two` one switch moves on and the other picks. */
export const switchUses = ['off', 'one', 'two'] as const
export type SwitchUse = (typeof switchUses)[number]

/** How many seconds each thing stays marked with one switch. */
export const dwells = [1, 1.5, 2, 3, 4, 6, 8]

/** How often everything on a screen is gone through with one switch, before it rests until the next press. */
export const rounds = 2

/** How this pupil uses switches. Keys are named as the browser names them: " " and "Enter". */
export interface Switches {
  use: SwitchUse
  seconds: number
  pick: string
  moveOn: string
}

/** What a key does. With one switch Space and Enter always pick, as most switches send one of them. */
export function pressOf(key: string, { use, pick, moveOn }: Switches): 'pick' | 'moveOn' | null {
  if (use === 'off') return null
  if (use === 'one') return [pick, ' ', 'Enter'].includes(key) ? 'pick' : null
  if (key === pick) return 'pick'
  return key === moveOn ? 'moveOn' : null
}

/** The one after the present in a list, and the first after the last or where the present is gone. */
export const nextOf = <Item>(list: readonly Item[], present: Item | null): Item | undefined =>
  list[present === null ? 0 : (list.indexOf(present) + 1) % list.length]
