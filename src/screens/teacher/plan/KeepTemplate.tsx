import { useState } from 'preact/hooks'
import { longestStep } from '../../../core/plan/checkPlan'
import type { Plan, PlanStep } from '../../../core/plan/plan'
import { asTemplate, isForAnyone, type KnownNames, tellingIn } from '../../../core/plan/planTemplate'
import { longestText } from '../../../core/timetable/day'
import { teacher } from '../../../state/teacher/device'
import { used } from '../../../state/teacher/peopleAndPlaces'
import { addPlanTemplate } from '../../../state/teacher/planTemplates'
import { tablets } from '../../../state/teacher/tablets'
import { planWords as words } from '../../../words/plan.en'
import { sayRefusal } from './planSays'

interface KeepTemplateProps {
  steps: PlanStep[]
  /** `said` is what was kept, in a sentence. */
  onClose: (said?: string) => void
}

const knownNames = (): KnownNames => ({
  adults: [...used.value.adults, teacher.value?.name ?? ''],
  boards: tablets.value.map(({ tabletName }) => tabletName),
})

/** Keeps steps as a template for the next child, once nothing in their words says who or when. */
export function KeepTemplate({ steps, onClose }: KeepTemplateProps) {
  const known = knownNames()
  const [template, setTemplate] = useState(() => asTemplate({ weeks: steps as Plan['weeks'] }, '', known, words.nobody))
  const [problem, setProblem] = useState('')
  const telling = tellingIn(template, known)
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
      <label>
        {words.templateName}
        <input
          value={template.name}
          maxLength={longestText}
          autocomplete="off"
          dir="auto"
          onInput={(event) => setTemplate({ ...template, name: event.currentTarget.value })}
        />
      </label>
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
      {telling.length > 0 && (
        <ul class="findings problem" role="status">
          {telling.map(({ code, week, value }) => (
            <li key={`${week} ${value}`}>
              {words.telling[code](week === null ? words.tellingName : words.week(week + 1), value)}
            </li>
          ))}
        </ul>
      )}
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
