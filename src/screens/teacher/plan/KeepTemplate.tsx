import { useState } from 'preact/hooks'
import { longestStep } from '../../../core/plan/checkPlan'
import type { PlanTemplate } from '../../../core/plan/plan'
import { isForAnyone, tellingIn } from '../../../core/plan/planTemplate'
import { addPlanTemplate, knownNames } from '../../../state/teacher/planTemplates'
import { planWords as words } from '../../../words/plan.en'
import { TextLine } from '../compose/TextLine'
import { sayRefusal } from './planSays'

interface KeepTemplateProps {
  /** As it would be kept; an adult can change its words first. */
  template: Omit<PlanTemplate, 'id'>
  /** `said` is what was kept, in a sentence. */
  onClose: (said?: string) => void
}

/** Keeps a template for the next child, once nothing in its words says who or when. */
export function KeepTemplate({ template: proposed, onClose }: KeepTemplateProps) {
  const [template, setTemplate] = useState(proposed)
  const [problem, setProblem] = useState('')
  const telling = tellingIn(template, knownNames())
  const save = async () => {
    const name = template.name.trim()
    if (name === '') return setProblem(words.needName)
    const added = await addPlanTemplate({ ...template, name })
    if (added.ok) onClose(words.templateSaved(name))
    else setProblem(sayRefusal(added.why))
  }
  const writeStep = (at: number, newStep: string) =>
    setTemplate({
      ...template,
      weeks: template.weeks.map((week, index) => (index === at ? { ...week, newStep } : week)),
    })
  return (
    <section class="keep-template">
      <h3>{words.saveTemplate}</h3>
      <p class="soft">{words.templateLeavesOut}</p>
      <TextLine
        label={words.templateName}
        value={template.name}
        onWrite={(name) => setTemplate({ ...template, name })}
      />
      <fieldset class="week-grid">
        <legend>{words.readSteps}</legend>
        {template.weeks.map((week, at) => (
          <label key={at}>
            {words.week(at + 1)}
            <input
              value={week.newStep}
              maxLength={longestStep}
              autocomplete="off"
              dir="auto"
              onInput={(event) => writeStep(at, event.currentTarget.value)}
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
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="row">
        <button type="button" class="first" disabled={!isForAnyone(telling)} onClick={() => void save()}>
          {words.save}
        </button>
        <button type="button" onClick={() => onClose()}>
          {words.cancel}
        </button>
      </div>
    </section>
  )
}
