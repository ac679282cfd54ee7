import { isShape, isText } from '../guards'
import { keyOf, plainWords } from './words'

/** A picture that a school added on this device. It is drawn wherever its name is the word for a picture. */
export interface OwnImage {
  name: string
  /** A small PNG or WebP image as a data URL: it can be drawn without a wait, and read in an exported file. */
  picture: string
}

/** So many fit on a device: beside the board all of them are held in memory. */
export const mostImages = 60

/**
 * What the spellings of an image's name share; '' for a name without a letter. Unlike the words of the symbol table, a
 * name of an adult counts: "Mrs Bell" and "Mrs Khan" are two images. Joined by hyphens, no title has a name after it.
 */
export const imageKey = (name: string): string => keyOf(plainWords(name.replaceAll(' ', '-')))

/** The words of the app's own pictures on the pupil's screens. An image of such a name takes that picture's place. */
export const appWords =
  'adult,break please,camera,clock,finished,hear,home,look back,my day,my plan,pause,picture,place,quiet time,scan,sun,today'

/** Which of these keys a board may ask for: those of the texts anywhere in what it holds, and of the app's own words. */
export function imagesAskedFor(held: unknown, keys: string[]): string[] {
  const asked = new Set([...appWords.split(','), ...textsIn(held)].map(imageKey))
  return keys.filter((key) => asked.has(key))
}

const textsIn = (held: unknown): string[] =>
  typeof held === 'object' && held !== null ? Object.values(held).flatMap(textsIn) : isText(held) ? [held] : []

const isPicture = (stored: unknown): stored is string => isText(stored) && /^data:image\/(png|webp);/.test(stored)

export const isOwnImage = isShape<OwnImage>({ name: isText, picture: isPicture })
