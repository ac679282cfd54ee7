import { type SlotKind, slotKinds } from './day'

/** Names that say what kind of slot they are, folded, without a closing "time". */
const tellingNames: Record<string, SlotKind> = {
  quiet: 'quiet',
  home: 'leave',
  gohome: 'leave',
  goinghome: 'leave',
  lunch: 'food',
  snack: 'food',
  dinner: 'food',
  breakfast: 'food',
}

const fold = (text: string): string => text.toLowerCase().replace(/[^a-z]/g, '')

/** The kind a word names, in any case, with spaces or hyphens: "pre-brief", "Pre brief", "preBrief"; else null. */
export const readKind = (word: string): SlotKind | null =>
  slotKinds.find((kind) => kind.toLowerCase() === fold(word)) ?? null

/** The kind that a name leaves no doubt about, such as "Quiet time", "Home" or "Lunch"; else null. */
export const kindByName = (name: string): SlotKind | null => tellingNames[fold(name).replace(/time$/, '')] ?? null
