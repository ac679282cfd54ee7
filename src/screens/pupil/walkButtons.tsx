import { go } from '../../state/screen'
import { shownSettings } from '../../state/shown'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'

/** Opens the pre-brief: the day card by card. */
export function PlanButton() {
  return (
    <BigButton label={shownSettings.value.wholeClass ? labels.ourPlan : labels.myPlan} onPress={() => go('myPlan')}>
      <Picture word="my plan" />
    </BigButton>
  )
}

/** Opens the post-brief: the parts of the day so far. How they were is for each pupil to say, so a class has none. */
export function LookBackButton() {
  if (shownSettings.value.wholeClass) return null
  return (
    <BigButton label={labels.lookBack} onPress={() => go('lookBack')}>
      <Picture word="look back" />
    </BigButton>
  )
}
