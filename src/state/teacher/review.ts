import { adultsAsOne, type Told } from '../../core/review/adultsAsOne'
import { reviewWords as words } from '../../words/review.en'
import { planFor } from './plans'
import { knownNames } from './planTemplates'

/** How a review of a tablet's pupil tells of adults: of all those this device knows as of one. */
export function toldInReview(tabletTag: number): Told {
  const offered = planFor(tabletTag)?.together.flatMap((one) => (one.kind === 'adults' ? one.offered : [])) ?? []
  return adultsAsOne([...knownNames().adults, ...offered], [...words.roles], words.familiarAdult)
}
