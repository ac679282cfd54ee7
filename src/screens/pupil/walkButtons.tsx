import { go } from '../../state/screen'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'

/** Opens the pre-brief: the day card by card. */
export function PlanButton() {
  return (
    <BigButton label={labels.myPlan} onPress={() => go('myPlan')}>
      <Picture word="my plan" />
    </BigButton>
  )
}

/** Opens the post-brief: the parts of the day so far. */
export function LookBackButton() {
  return (
    <BigButton label={labels.lookBack} onPress={() => go('lookBack')}>
      <Picture word="look back" />
    </BigButton>
  )
}
