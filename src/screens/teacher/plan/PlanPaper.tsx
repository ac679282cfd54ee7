import { partTimeWeeks } from '../../../core/plan/hours'
import type { Plan } from '../../../core/plan/plan'
import { dateInWords } from '../../../state/loading'
import { print } from '../../../state/printing'
import { ChoseMark } from '../../../ui/ChoseMark'
import { HoursPicture } from '../../../ui/HoursPicture'
import { Sheet } from '../../../ui/Sheet'
import { planWords as words } from '../../../words/plan.en'
import { offerWords } from '../../../words/together.en'
import { Title } from '../../Title'
import { Phases } from './Phases'
import { barsOf, sayPlan } from './planSays'
import { WeekTable } from './WeekTable'

interface PlanPaperProps {
  plan: Plan
  onBack: () => void
}

/** The plan on A4, to be agreed and signed. */
export function PlanPaper({ plan, onBack }: PlanPaperProps) {
  const partTime = partTimeWeeks(plan.weeks)
  return (
    <main class="adults teacher">
      <div class="head">
        <Title>{words.print}</Title>
        <div class="row">
          <button type="button" class="first" onClick={() => print(plan.name)}>
            {words.printThis}
          </button>
          <button type="button" onClick={onBack}>
            {words.back}
          </button>
        </div>
      </div>
      <Sheet class="plan-paper">
        <h1 dir="auto">{plan.name}</h1>
        <p>{sayPlan(plan)}</p>
        <Phases plan={plan} />
        {partTime !== null && <p>{words.partTime(partTime)}</p>}
        <h2>{words.hours}</h2>
        <HoursPicture weeks={barsOf(plan)} />
        <WeekTable weeks={plan.weeks} />
        <PupilChose plan={plan} />
        {plan.daysOff.length > 0 && (
          <p>
            {words.daysOff}:{' '}
            {plan.daysOff
              .map(({ name, from, to }) => `${name} ${words.span(dateInWords(from), dateInWords(to))}`.trim())
              .join('; ')}
          </p>
        )}
        <div class="signers">
          {words.signers.map((who) => (
            <p key={who}>{words.signature(who)}</p>
          ))}
        </div>
      </Sheet>
    </main>
  )
}

/** What the pupil chose together with an adult, marked as the pupil's own. */
function PupilChose({ plan }: { plan: Plan }) {
  return plan.together.map(
    ({ kind, chosen }) =>
      chosen && (
        <p key={kind} dir="auto">
          <ChoseMark label={`${offerWords.chose[kind](chosen.length)}:`} /> {chosen.join(', ')}
        </p>
      ),
  )
}
