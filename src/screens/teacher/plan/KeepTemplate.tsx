import { useState } from 'preact/hooks'
import { longestStep } from '../../../core/plan/checkPlan'
import type { PlanStep } from '../../../core/plan/plan'
import { tellingIn, withoutTold } from '../../../core/plan/planTemplate'
import { changesKept } from '../../../state/teacher/plans'
import { addPlanTemplate, knownNames } from '../../../state/teacher/planTemplates'
import { planWords as words } from '../../../words/plan.en'
import { PartTitle } from '../../Title'
import { TextLine } from '../compose/TextLine'
import { KeptWords } from './KeptWords'
import { sayRefusal } from './planSays'

interface KeepTemplateProps {
  /** The steps as they are kept at present; an adult can change their words first. */
  steps: () => PlanStep[]
  /** `said` is what was kept, in a sentence. */
  onClose: (said?: string) => void
}

/** Keeps a template for the next child, once nothing in its words says who or when. Words that may be names are shown. */
export function KeepTemplate({ steps, onClose }: KeepTemplateProps) {
  const [name, setName] = useState('')
  // By week, from 0; where nothing is written the step stands as it is kept.
  const [written, setWritten] = useState<Record<number, string>>({})
  const [kept, setKept] = useState<string[]>([])
  const [problem, setProblem] = useState('')
  const present = () => ({
    name: name.trim(),
    weeks: steps().map((week, at) => ({ ...week, newStep: written[at] ?? week.newStep })),
  })
  const { weeks } = present()
  const telling = tellingIn({ name, weeks }, knownNames())
  const save = async () => {
    if (name.trim() === '') return setProblem(words.needName)
    // A week that was changed a moment ago is in it, and what it says now counts.
    await changesKept()
    const added = await addPlanTemplate(present(), kept)
    if (added.ok) onClose(words.templateSaved(added.value.name))
    else setProblem(added.why === 'tells' ? words.tells : sayRefusal(added.why))
  }
  return (
    <section class="keep-template">
      <PartTitle level="h3">{words.saveTemplate}</PartTitle>
      <p class="soft">{words.templateLeavesOut}</p>
      <TextLine label={words.templateName} value={name} onWrite={setName} />
      <fieldset class="week-grid">
        <legend>{words.readSteps}</legend>
        {weeks.map((week, at) => (
          <label key={at}>
            {words.week(at + 1)}
            <input
              value={week.newStep}
              maxLength={longestStep}
              autocomplete="off"
              dir="auto"
              onInput={(event) => setWritten({ ...written, [at]: event.currentTarget.value })}
            />
          </label>
        ))}
      </fieldset>
      <div role="status">
        {telling.length > 0 && (
          <ul class="findings problem">
            {telling.map(({ code, week, value }) => (
              <li key={`${week} ${value}`}>
                {words.telling[code](week === null ? words.tellingName : words.week(week + 1), value)}
              </li>
            ))}
          </ul>
        )}
      </div>
      <KeptWords name={name} weeks={withoutTold(weeks, knownNames(), words.nobody)} kept={kept} onKept={setKept} />
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="button" class="first" disabled={telling.length > 0} onClick={() => void save()}>
          {words.save}
        </button>
        <button type="button" onClick={() => onClose()}>
          {words.cancel}
        </button>
      </div>
    </section>
  )
}
