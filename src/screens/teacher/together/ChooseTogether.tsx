import { useState } from 'preact/hooks'
import './together.css'
import type { Plan, Together } from '../../../core/plan/plan'
import { openTogether, togetherOf, withChosen } from '../../../core/plan/together'
import { raiseUnkept } from '../../../state/notices'
import { show } from '../../../state/teacher/page'
import { changePlan, planFor } from '../../../state/teacher/plans'
import { chosenTag } from '../../../state/teacher/tablets'
import { moment } from '../../../state/wall'
import { Arrow } from '../../../ui/Arrow'
import { BigButton } from '../../../ui/BigButton'
import { ChoseMark } from '../../../ui/ChoseMark'
import { Picture } from '../../../ui/Picture'
import { labels, sentences } from '../../../words/pupil.en'
import { togetherLabels, togetherSentences, togetherTitles } from '../../../words/together.en'
import { Title } from '../../Title'
import { CardFace, CardsInOrder } from './CardsInOrder'

const toPlan = () => show({ name: 'plan' })

/** Pupil and key adult side by side: one choice after another, each kept in the plan as the pupil goes on or back. */
export function ChooseTogether() {
  const plan = planFor(chosenTag.value)
  const [at, setAt] = useState(0)
  if (!plan) return null
  const kinds = openTogether(plan).map(({ kind }) => kind)
  const kind = kinds[at]
  if (!kind) return <Summary plan={plan} onBack={() => setAt(kinds.length - 1)} />
  return (
    <OneChoice
      key={kind}
      plan={plan}
      kind={kind}
      place={sentences.partOf(at + 1, kinds.length)}
      isLast={at === kinds.length - 1}
      onBack={() => (at === 0 ? toPlan() : setAt(at - 1))}
      onForward={() => setAt(at + 1)}
    />
  )
}

interface OneChoiceProps {
  plan: Plan
  kind: Together['kind']
  place: string
  isLast: boolean
  onBack: () => void
  onForward: () => void
}

function OneChoice({ plan, kind, place, isLast, onBack, onForward }: OneChoiceProps) {
  const { offered, chosen: before } = togetherOf(plan, kind)
  const [chosen, setChosen] = useState<string[]>(before ?? [])
  const keepAnd = async (go: () => void) => {
    if (chosen.join('\n') !== (before ?? []).join('\n')) {
      const kept = await changePlan(plan.id, (present) => withChosen(present, kind, chosen, moment.peek().date))
      if (!kept.ok) raiseUnkept(kept.why === 'full' ? 'full' : 'failed')
    }
    go()
  }
  return (
    <main class="pupil-screen together">
      <header>
        <Title>{togetherSentences[kind]()}</Title>
        <p>{place}</p>
      </header>
      <CardsInOrder kind={kind} offered={offered} chosen={chosen} onChange={setChosen} />
      <nav class="actions">
        <BigButton label={labels.notNow} onPress={toPlan} />
        <BigButton label={labels.back} onPress={() => void keepAnd(onBack)}>
          <Arrow to="back" />
        </BigButton>
        <BigButton
          label={isLast ? labels.finished : labels.forward}
          look="picked"
          onPress={() => void keepAnd(onForward)}
        >
          {isLast ? <Picture word="finished" /> : <Arrow to="forward" />}
        </BigButton>
      </nav>
    </main>
  )
}

/** All that the pupil chose, marked as their own. */
function Summary({ plan, onBack }: { plan: Plan; onBack: () => void }) {
  return (
    <main class="pupil-screen together summary">
      <header>
        <Title>{togetherSentences.inThePlan()}</Title>
      </header>
      <p class="how">{togetherSentences.canChange()}</p>
      <div class="summaries">
        {openTogether(plan).map(({ kind, chosen }) => (
          <section key={kind} class="card" aria-labelledby={kind}>
            <h2 id={kind}>{togetherTitles[kind]}</h2>
            {chosen ? <ChoseMark label={togetherLabels.chose} /> : <p>{togetherLabels.undecided}</p>}
            <ol>
              {chosen?.map((name, at) => (
                <li key={name}>
                  <b class="place-number" aria-hidden="true">
                    {at + 1}
                  </b>
                  <CardFace kind={kind} name={name} />
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      <nav class="actions">
        <BigButton label={labels.back} onPress={onBack}>
          <Arrow to="back" />
        </BigButton>
        <BigButton label={labels.finished} look="picked" onPress={toPlan}>
          <Picture word="finished" />
        </BigButton>
      </nav>
    </main>
  )
}
