import type { Plan, Together } from '../../../core/plan/plan'
import { dateInWords } from '../../../state/loading'
import { chosenInNoDay } from '../../../state/teacher/plannedDays'
import { ChoseMark } from '../../../ui/ChoseMark'
import { offerWords as words } from '../../../words/together.en'

/** What the pupil chose, in the pupil's own order and marked as theirs. */
export function ChosenList({ plan, one }: { plan: Plan; one: Together }) {
  const { chosen, chosenOn, kind } = one
  if (!chosen) return <p class="soft">{words.undecided}</p>
  const inNoDay = chosenInNoDay(plan, one)
  return (
    <div class="chosen-list">
      <p>
        <ChoseMark label={words.chose[kind](chosen.length)} /> {chosenOn && words.choseOn(dateInWords(chosenOn))}
      </p>
      <ol>
        {chosen.map((name) => (
          <li key={name} dir="auto">
            {name}
          </li>
        ))}
      </ol>
      {inNoDay.length > 0 && <p class="problem">{words.inNoDay(inNoDay.join(', '))}</p>}
      {kind === 'lessonOrder' && <p class="soft">{words.orderSays}</p>}
      {kind === 'socialTimes' && <p class="soft">{words.socialSays}</p>}
      {kind === 'adults' && <p class="soft">{words.adultsSay}</p>}
    </div>
  )
}
