import type { SeenWords } from './bits'
import { always, by, type Code, flag, oneOf, ranked, record, uint } from './codes'
import { dictionary, titles, type WordList } from './dictionary'
import { spelled } from './spelling'

/** How many bits tell `count` things apart. */
const widthFor = (count: number): number => (count <= 1 ? 0 : Math.ceil(Math.log2(count)))

const seenIn = (seen: SeenWords, column: string): string[] => {
  seen[column] ??= []
  return seen[column]
}

/** A text that may have been in the message before, in the same column: then its number there is enough. */
const orSeen = (column: string, code: Code<string>): Code<string> => ({
  write: (to, value) => {
    const seen = seenIn(to.seen, column)
    const number = seen.indexOf(value)
    if (seen.length > 0) flag.write(to, number >= 0)
    if (number >= 0) return uint(widthFor(seen.length)).write(to, number)
    seen.push(value)
    code.write(to, value)
  },
  read: (from) => {
    const seen = seenIn(from.seen, column)
    if (seen.length > 0 && flag.read(from)) {
      const value = seen[uint(widthFor(seen.length)).read(from)]
      if (value === undefined) from.broken = true
      return value ?? ''
    }
    const value = code.read(from)
    seen.push(value)
    return value
  },
})

/** A word of the dictionary, or one that is not. A number past the end of the dictionary is a word of a later version. */
const word = (list: WordList, other: Code<string>): Code<string> => {
  const { words, number } = dictionary[list]
  return {
    write: (to, value) => {
      const index = words.indexOf(value)
      flag.write(to, index >= 0)
      if (index >= 0) number.write(to, index)
      else other.write(to, value)
    },
    read: (from) => {
      if (!flag.read(from)) return other.read(from)
      const value = words[number.read(from)]
      if (value === undefined) from.newer = true
      return value ?? ''
    },
  }
}

/** A text of a column whose few words come again and again. */
export const repeated = (list: WordList): Code<string> => orSeen(list, word(list, spelled))

/** A text of a column that has a new word in most rows. */
export const varied = (list: WordList): Code<string> => word(list, orSeen(list, spelled))

const titled = by<string, { title: string; name: string }>(
  record(always({ title: () => oneOf(titles, ranked(2, 3)), name: () => word('names', spelled) })),
  (adult) => {
    const title = titles.find((one) => one !== '' && adult.startsWith(one)) ?? ''
    return { title, name: adult.slice(title.length) }
  },
  ({ title, name }) => title + name,
)

/** An adult as shown: a title and a name, or a name or role alone. */
export const adult: Code<string> = orSeen('adults', titled)
