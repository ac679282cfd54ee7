import { datedPhases } from '../../../core/plan/datedPhases'
import type { Plan } from '../../../core/plan/plan'
import { dateInWords } from '../../../state/loading'
import { planWords as words } from '../../../words/plan.en'

/** The phases of a plan with their dates. */
export function Phases({ plan }: { plan: Plan }) {
  return (
    <ol class="phases">
      {datedPhases(plan).map(({ phase, from, to }) => (
        <li key={from}>
          <b>{words.phases[phase]}</b> {words.span(dateInWords(from), dateInWords(to))}
        </li>
      ))}
    </ol>
  )
}
