import { partTimeWeeks } from '../../../core/plan/hours'
import type { PlanWeek } from '../../../core/plan/plan'
import { HoursPicture } from '../../../ui/HoursPicture'
import { planWords as words } from '../../../words/plan.en'
import { barsOf } from './planSays'

/** The hours of a plan's weeks as a picture, and the notice where many of them are part-time. */
export function PlanPicture({ weeks }: { weeks: PlanWeek[] }) {
  const partTime = partTimeWeeks(weeks)
  return (
    <>
      {partTime !== null && <p class="problem">{words.partTime(partTime)}</p>}
      <h3>{words.hours}</h3>
      <HoursPicture weeks={barsOf({ weeks })} />
    </>
  )
}
