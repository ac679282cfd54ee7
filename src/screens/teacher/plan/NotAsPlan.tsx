import type { Plan } from '../../../core/plan/plan'
import type { IsoDate } from '../../../core/timetable/day'
import { makeAsChosen, makeAsPlanned, notAsChosen, notAsPlanned } from '../../../state/teacher/plannedDays'
import { planWords as words } from '../../../words/plan.en'
import { MakeAgain } from './MakeAgain'

interface NotAsPlanProps {
  plan: Plan
  /** Whether a day is one of those that are told here. */
  isHere?: (date: IsoDate) => boolean
  onMade?: () => void
}

/** The days that do not come as the pupil chose yet, and those that end at another time than the plan says. */
export function NotAsPlan({ plan, isHere = () => true, onMade }: NotAsPlanProps) {
  return (
    <>
      <MakeAgain
        days={notAsChosen(plan).filter(({ date }) => isHere(date))}
        says={{ not: words.notAsChosen, why: words.notAsChosenSays, now: words.madeAgain }}
        make={(dates) => makeAsChosen(plan, dates)}
        onMade={onMade}
      />
      <MakeAgain
        days={notAsPlanned(plan).filter(({ date }) => isHere(date))}
        says={{ not: words.notAsPlanned, why: words.notAsPlannedSays, now: words.madeToEnd }}
        make={(dates) => makeAsPlanned(plan, dates)}
        onMade={onMade}
      />
    </>
  )
}
