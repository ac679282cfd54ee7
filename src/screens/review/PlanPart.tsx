import { hoursOf } from '../../core/plan/hours'
import type { Plan } from '../../core/plan/plan'
import { HoursPicture } from '../../ui/HoursPicture'
import { reviewWords as words } from '../../words/review.en'
import { barsOf } from '../teacher/plan/planSays'

/** How the planned hours grow, as a picture and in words. */
export function HoursPart({ plan }: { plan: Plan | null }) {
  const [first, last] = [plan?.weeks[0], plan?.weeks.at(-1)]
  return (
    <section>
      <h2>{words.plan}</h2>
      {plan && first && last ? (
        <>
          <p>
            {words.hoursGrow(
              hoursOf(first.minutes),
              hoursOf(last.minutes),
              hoursOf(first.classMinutes),
              hoursOf(last.classMinutes),
            )}
          </p>
          <HoursPicture weeks={barsOf(plan)} />
        </>
      ) : (
        <p class="soft">{words.noPlan}</p>
      )}
    </section>
  )
}
