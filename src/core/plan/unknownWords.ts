import { textLength } from '../timetable/cleanText'
import { longestStep } from './checkPlan'
import { isKnownWord, withoutPossessive, wordsIn } from './knownWords'
import type { PlanStep } from './plan'

/** What stands in the place of a word that may be a name. */
export interface Neutral {
  someone: string
  something: string
}

/** A word that none of the app's tables has, as it is written first. */
export interface UnknownWord {
  /** What it is known by, however it is written. */
  key: string
  word: string
  /** Where it is written: weeks from 0, and null for the template's own name. */
  places: (number | null)[]
}

/** A plan's steps with the name they are kept under. */
interface Texts {
  name: string
  weeks: PlanStep[]
}

/** What a word is known by: in lower case and without "'s". */
export const keyOf = (word: string): string =>
  withoutPossessive(word).normalize('NFC').toLowerCase().replaceAll('’', "'")

/** The words of a template that may be names, as nothing tells that they are none: each once, in the order they come in. */
export function unknownWords({ name, weeks }: Texts): UnknownWord[] {
  const found = new Map<string, UnknownWord>()
  const texts = [name, ...weeks.map(({ newStep }) => newStep)]
  texts.forEach((text, at) => {
    const place = at === 0 ? null : at - 1
    for (const { word } of unknownIn(text, [])) {
      const key = keyOf(word)
      const one = found.get(key)
      if (!one) found.set(key, { key, word: withoutPossessive(word), places: [place] })
      else if (!one.places.includes(place)) one.places.push(place)
    }
  })
  return [...found.values()]
}

/** A template without the words that may be names, but for those whose keys an adult has kept. */
export const withoutUnknown = <Template extends Texts>(
  template: Template,
  kept: string[],
  neutral: Neutral,
): Template => ({
  ...template,
  name: textWithout(template.name, kept, neutral),
  weeks: template.weeks.map((week) => ({ ...week, newStep: textWithout(week.newStep, kept, neutral) })),
})

interface Found {
  word: string
  at: number
  isPerson: boolean
}

const towardsPerson =
  /^(?:with|by|from|to|for|and|or|see|sees|meet|meets|visit|visits|join|joins|ask|asks|help|helps)$/i

function unknownIn(text: string, kept: string[]): Found[] {
  const words = wordsIn(text)
  return words.flatMap(({ word, at }, row) => {
    const before = words[row - 1]?.word ?? ''
    if (isKnownWord(word, before) || kept.includes(keyOf(word))) return []
    const isCapital = word !== word.toLowerCase()
    return [{ word, at, isPerson: isCapital || word !== withoutPossessive(word) || towardsPerson.test(before) }]
  })
}

/** Empty where what is left would still say more than the tables do. */
function textWithout(text: string, kept: string[], neutral: Neutral): string {
  const once = withNeutral(text, kept, neutral)
  const result = shortened(withNeutral(once, kept, neutral))
  return unknownIn(result, kept).length === 0 ? result : ''
}

/** Words beside each other become one: "Ada King's job" is "someone's job". */
function withNeutral(text: string, kept: string[], { someone, something }: Neutral): string {
  let result = ''
  let from = 0
  let isRightAfter = false
  for (const { word, at, isPerson } of unknownIn(text, kept)) {
    const between = text.slice(from, at)
    if (!isRightAfter || /[^\s.\-–]/u.test(between)) {
      const neutral = isPerson ? someone : something
      result += between + (result + between === '' ? capitalised(neutral) : neutral)
    }
    const possessive = word.slice(withoutPossessive(word).length)
    if (possessive) result += possessive
    from = at + word.length
    isRightAfter = possessive === ''
  }
  return result + text.slice(from)
}

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whole words as far as a step has room. */
function shortened(text: string): string {
  const words = text.split(' ')
  while (words.length > 1 && textLength(words.join(' ')) > longestStep) words.pop()
  return words.join(' ')
}
