import type { ChangeCard } from './changes'
import type { Slot } from './day'

/**
 * What tells cards apart that read alike, such as two plays that are wet play: of each card the activity that comes
 * after its part. Empty where a card reads like no other, or nothing comes after.
 */
export const comesBefore = (cards: ChangeCard[], slots: Slot[]): string[] =>
  cards.map((card) => {
    const isAlike = cards.some((other) => other !== card && reading(other) === reading(card))
    const part = isAlike && card.start !== null ? slots.findIndex(({ id }) => id === card.slot) : -1
    return part < 0 ? '' : (slots[part + 1]?.activity ?? '')
  })

const reading = ({ sides }: ChangeCard): string => JSON.stringify(sides)
