import { type Code, flag, uint, varuint } from './codes'
import { dictionary, type WordList } from './dictionary'
import { spelled } from './spelling'

const wordNumber = varuint(6)

/** How many bits tell `count` things apart. */
const widthFor = (count: number): number => (count <= 1 ? 0 : Math.ceil(Math.log2(count)))

/**
 * A text of one word list: seen before in this message, or a word of the dictionary, or spelled.
 * A number past the end of the dictionary is a word of a later version.
 */
export const text = (list: WordList): Code<string> => ({
  write: (to, value) => {
    to.seen[list] ??= []
    const seen = to.seen[list]
    const repeat = seen.indexOf(value)
    if (seen.length > 0) flag.write(to, repeat >= 0)
    if (repeat >= 0) return uint(widthFor(seen.length)).write(to, repeat)
    seen.push(value)
    const number = dictionary[list].indexOf(value)
    flag.write(to, number >= 0)
    if (number >= 0) wordNumber.write(to, number)
    else spelled.write(to, value)
  },
  read: (from) => {
    from.seen[list] ??= []
    const seen = from.seen[list]
    if (seen.length > 0 && flag.read(from)) {
      const value = seen[uint(widthFor(seen.length)).read(from)]
      if (value === undefined) from.broken = true
      return value ?? ''
    }
    const value = flag.read(from) ? takeWord(list, wordNumber.read(from)) : spelled.read(from)
    if (value === undefined) from.newer = true
    seen.push(value ?? '')
    return value ?? ''
  },
})

const takeWord = (list: WordList, number: number): string | undefined => dictionary[list][number]
