import { useState } from 'preact/hooks'
import type { Paired } from '../../core/handover/paired'
import { adults, otherAdult } from '../../state/teacher/adults'
import { type PlanShown, savePlanFile, sealPlan } from '../../state/teacher/givePlan'
import { show } from '../../state/teacher/page'
import { plans } from '../../state/teacher/plans'
import { moment } from '../../state/wall'
import { collectWords as words } from '../../words/collect.en'
import { CodeScreen } from '../CodeScreen'
import { Title } from '../Title'

/** Gives a plan to another adult's device: as codes, or as a sealed file. */
export function GivePlan({ id }: { id: number }) {
  const [shown, setShown] = useState<{ to: string; parcel: PlanShown } | null>(null)
  const [problem, setProblem] = useState('')
  const plan = plans.value.find((one) => one.id === id)
  const close = () => show({ name: 'plan' })
  const give = (other: Paired) => {
    const sealed = plan && sealPlan(plan, other)
    if (sealed?.ok) setShown({ to: otherAdult(other), parcel: sealed.value })
    else if (sealed?.why === 'clockWrong') setProblem(words.clockWrong(moment.peek().date.slice(0, 4)))
    else setProblem(words.unfinishedPlan)
  }
  if (shown)
    return (
      <CodeScreen title={words.forDevice(shown.to)} texts={shown.parcel.texts} name={words.codeOf(shown.to)}>
        <p>{words.planScanHow(shown.to)}</p>
        <p class="soft">{words.saveFileSays(shown.to)}</p>
        <div class="row">
          <button type="button" onClick={() => savePlanFile(shown.parcel)}>
            {words.saveFile}
          </button>
          <button type="button" class="first" onClick={close}>
            {words.done}
          </button>
        </div>
      </CodeScreen>
    )
  return (
    <main class="adults">
      <Title>{words.givePlan}</Title>
      <p dir="auto">{plan?.name}</p>
      <p>{adults.value.length > 0 ? words.giveSays : words.pairAdultFirst}</p>
      <div class="row">
        {adults.value.map((other) => (
          <button key={`${other.keyId} ${other.tabletTag}`} type="button" class="first" onClick={() => give(other)}>
            {words.forDevice(otherAdult(other))}
          </button>
        ))}
        {adults.value.length === 0 && (
          <button type="button" onClick={() => show({ name: 'device' })}>
            {words.toThisDevice}
          </button>
        )}
        <button type="button" onClick={close}>
          {words.back}
        </button>
      </div>
      <div role="alert">{problem && <p class="problem">{problem}</p>}</div>
    </main>
  )
}
