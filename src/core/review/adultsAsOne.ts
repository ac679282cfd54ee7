import { namesIn, titledName } from '../names'

/** How a review says a name that the pupil or a day gave. */
export type Told = (name: string) => string

/** In the pupil's own words, as on the sheet for home. */
export const asSaid: Told = (name) => name

/**
 * Every adult as one and the same, so that nothing in a review tells one adult from another: "Talk to Miss Khan" is
 * "Talk to a familiar adult". Whoever has a title is known by it, and others by the list of their names.
 *
 * @param roles what an adult may be called instead of by name, such as "TA"
 * @param instead what stands for an adult, such as "a familiar adult"
 */
export function adultsAsOne(adults: string[], roles: string[], instead: string): Told {
  // In a text a name without a title may be a word too, such as "will" or "Mark making".
  const known = new RegExp(namesIn(adults).source, 'gu')
  const isAdult = new RegExp(`^(?:(?:the )?${namesIn(roles).source}|${namesIn(adults).source})$`, 'iu')
  const several = new RegExp(`${instead}(?:(?:, | and | or | & )${instead})+`, 'g')
  const told = (name: string): string => {
    const one = isAdult.test(name.trim())
      ? instead
      : name.replaceAll(titledName, instead).replaceAll(known, instead).replaceAll(several, instead)
    return one.startsWith(instead) ? one.charAt(0).toUpperCase() + one.slice(1) : one
  }
  const before = new Map<string, string>()
  return (name) => {
    const as = before.get(name) ?? told(name)
    before.set(name, as)
    return as
  }
}
