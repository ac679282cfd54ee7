import { useEffect, useState } from 'preact/hooks'
import './plan.css'
import { planFor } from '../../../state/teacher/plans'
import { chosenTag } from '../../../state/teacher/tablets'
import { planWords as words } from '../../../words/plan.en'
import { Sections } from '../Sections'
import { TabletChoice } from '../TabletChoice'
import { PlanPaper } from './PlanPaper'
import { PlanView } from './PlanView'
import { StartPlan } from './StartPlan'

/** The plan for the pupil of the chosen tablet, or the ways to start one. */
export function Plan() {
  const tag = chosenTag.value
  const [said, setSaid] = useState('')
  const [isPrinting, setIsPrinting] = useState(false)
  const [isStarting, setIsStarting] = useState(false)
  useEffect(() => scrollTo(0, 0), [isStarting])
  const plan = planFor(tag)
  if (plan && isPrinting) return <PlanPaper plan={plan} onBack={() => setIsPrinting(false)} />
  return (
    <main class="adults teacher">
      <Sections />
      <TabletChoice />
      <div class="plan-said" role="status">
        {said && <p class="said">{said}</p>}
      </div>
      {plan && !isStarting ? (
        <PlanView
          key={plan.id}
          plan={plan}
          onSaid={setSaid}
          onPrint={() => setIsPrinting(true)}
          onStartAnother={() => setIsStarting(true)}
        />
      ) : (
        <StartPlan
          key={tag}
          tabletTag={tag}
          onSaid={setSaid}
          onStarted={(sentence) => {
            setIsStarting(false)
            setSaid(sentence)
            scrollTo(0, 0)
          }}
        >
          {plan && (
            <button type="button" onClick={() => setIsStarting(false)}>
              {words.back}
            </button>
          )}
        </StartPlan>
      )}
    </main>
  )
}
