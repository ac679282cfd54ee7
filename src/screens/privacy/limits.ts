import { dataMap, type KeptName, type Limit } from '../../core/dataMap'
import { privacyWords as words } from '../../words/privacy.en'

/** How long something of the data map is kept, in words. */
export const howLong = (name: KeptName): string => inWords(dataMap[name].limit)

function inWords(limit: Limit): string {
  if ('days' in limit) return words.days(limit.days)
  if ('weeks' in limit) return words.weeks(limit.weeks)
  if ('minutes' in limit) return words.minutes(limit.minutes)
  if ('daysAfterPlan' in limit) return words.afterPlan(limit.daysAfterPlan)
  return words.until[limit.until]
}
