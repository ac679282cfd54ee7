import { cleanText } from './cleanText'

const yesWords = ['yes', 'y', 'true', 'x', '1', '✓']
const noWords = ['', 'no', 'n', 'false', '0']

/** Reads a cell as yes or no; an empty one is no. Null when it is neither. */
export const readYesNo = (cell: string): boolean | null => {
  // A tick is taken out of a clean text as an emoji.
  const answer = cleanText(cell).text.toLowerCase() || cell.trim()
  if (yesWords.includes(answer)) return true
  return noWords.includes(answer) ? false : null
}
