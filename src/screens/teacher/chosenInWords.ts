import { sentences } from '../../words/pupil.en'

/** Names of what was chosen in one phrase, whose line may end between any words: a mark stands in narrow places. */
export const chosenInWords = (names: string[]): string => sentences.and(names).replaceAll('\u00a0', ' ')
