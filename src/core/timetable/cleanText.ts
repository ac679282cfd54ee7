/** A text fit for a card, and what had to be done to make it so. */
export interface CleanText {
  text: string
  /** Invisible characters, and marks stacked out of the line, were taken out. */
  hidden: boolean
  /** Emoji were taken out. */
  emoji: boolean
  /** Holds letters written from right to left. */
  rightToLeft: boolean
}

// Control and format characters, direction overrides, zero-width and other invisible characters.
const hiddenCharacter = /[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Default_Ignorable_Code_Point}]/u
const hiddenCharacters = new RegExp(hiddenCharacter, 'gu')

const emojiPart = '(?![©®™])\\p{Extended_Pictographic}|\\p{Regional_Indicator}|\\p{Emoji_Modifier}'
const emojiJoiner = '\\u200D|\\uFE0E|\\uFE0F|\\u20E3|[\\u{E0020}-\\u{E007F}]'
const emoji = new RegExp(`[0-9#*]\\uFE0F?\\u20E3|(?:${emojiPart})(?:${emojiPart}|${emojiJoiner})*`, 'gu')

/** No writing puts more than four marks on one letter; more of them cover the lines around. */
const stackedMarks = /(\p{M}{4})\p{M}+/gu

const rightToLeftLetter = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/

/** Whether a text holds a character that cannot be seen but can break or disguise it. */
export const hasHiddenCharacter = (text: string): boolean => hiddenCharacter.test(text)

/** How many characters a reader counts: an accented letter is one. */
export const textLength = (text: string): number => [...text].length

/** Takes out emoji, invisible characters and stacks of marks, and folds white space to single spaces. */
export const cleanText = (raw: string): CleanText => {
  const composed = raw.normalize('NFC').replace(/[\t\n\v\f\r]/g, ' ')
  const plain = composed.replace(emoji, ' ')
  const visible = plain.replace(hiddenCharacters, '').replace(stackedMarks, '$1')
  return {
    text: visible.replace(/\s+/g, ' ').trim(),
    hidden: visible !== plain,
    emoji: plain !== composed,
    rightToLeft: rightToLeftLetter.test(visible),
  }
}

/** A name as it is kept, whoever typed it or sent it. */
export const tidy = (raw: string): string => cleanText(raw).text
