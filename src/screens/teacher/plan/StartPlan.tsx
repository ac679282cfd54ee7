import type { ComponentChildren } from 'preact'
import { useState } from 'preact/hooks'
import { planOf, withTemplates } from '../../../core/plan/changePlan'
import type { PlanStep } from '../../../core/plan/plan'
import { isSchoolDay } from '../../../core/plan/schoolWeeks'
import { shippedNames, shippedTemplates } from '../../../core/plan/shippedTemplates'
import { addDays, mondayOf } from '../../../core/timetable/dates'
import { teacher } from '../../../state/teacher/device'
import { saveSteps } from '../../../state/teacher/planFile'
import { addPlan } from '../../../state/teacher/plans'
import { planTemplates, removePlanTemplate } from '../../../state/teacher/planTemplates'
import { templates } from '../../../state/teacher/templates'
import { moment } from '../../../state/wall'
import { planWords as words } from '../../../words/plan.en'
import { ConfirmButton } from '../../adults/ConfirmButton'
import { PartTitle } from '../../Title'
import { PlanFile } from './PlanFile'
import { fullDate, sayRefusal, saySteps } from './planSays'

interface StartPlanProps {
  tabletTag: number
  onSaid: (sentence: string) => void
  /** `sentence` says what was started. */
  onStarted: (sentence: string) => void
  /** What leads out of here. */
  children?: ComponentChildren
}

const firstWeek: PlanStep = {
  phase: 'irp',
  ends: 11 * 60 + 15,
  minutes: 12.5 * 60,
  classMinutes: 0,
  newStep: '',
  isReview: true,
}

/** The ways to start a plan: from a template, a file or a first week. Each needs the date it starts on. */
export function StartPlan({ tabletTag, onSaid, onStarted, children }: StartPlanProps) {
  const [starts, setStarts] = useState(addDays(mondayOf(moment.value.date), 7))
  const isDate = starts !== '' && isSchoolDay(starts, [])
  const start = async (steps: PlanStep[]) => {
    if (!isDate) return onSaid(words.needStart)
    const plan = withTemplates(
      planOf(steps, { tabletTag, name: words.newName(fullDate(starts)), starts, daysOff: [] }),
      templates.value,
      teacher.value?.weekA ?? null,
    )
    const added = await addPlan(plan)
    if (added.ok) onStarted(words.started)
    else onSaid(sayRefusal(added.why))
  }
  return (
    <>
      <section>
        <div class="bar">
          {children ? <PartTitle level="h2">{words.startPlan}</PartTitle> : <h2>{words.startPlan}</h2>}
          {children}
        </div>
        <p class="soft">{words.startSays}</p>
        <div class="field">
          <label for="plan-starts">{words.startDate}</label>
          <input
            id="plan-starts"
            type="date"
            required
            value={starts}
            aria-invalid={!isDate}
            onInput={(event) => setStarts(event.currentTarget.value)}
          />
          {!isDate && (
            <p class="field-problem" role="alert">
              {words.needStart}
            </p>
          )}
        </div>
        <h3>{words.fromTemplate}</h3>
        <ul class="plan-starts">
          {shippedNames.map((name) => (
            <li key={name}>
              <Start name={words.shipped[name]} steps={shippedTemplates[name]} disabled={!isDate} onStart={start} />
            </li>
          ))}
          {planTemplates.value.map(({ id, name, weeks }) => (
            <li key={id}>
              <Start name={name} steps={weeks} disabled={!isDate} onStart={start} />
              <span class="row">
                <button type="button" onClick={() => saveSteps(words.fileName(name), weeks)}>
                  {words.saveTemplateFile}
                  <span class="sr-only"> {name}</span>
                </button>
                <ConfirmButton
                  label={words.removeTemplate}
                  of={name}
                  asks={words.removeTemplateAsks(name)}
                  yes={words.yesRemove}
                  onYes={() => void removePlanTemplate(id)}
                />
              </span>
            </li>
          ))}
          <li>
            <Start name={words.byHand} says={words.byHandSays} steps={[firstWeek]} disabled={!isDate} onStart={start} />
          </li>
        </ul>
      </section>
      <PlanFile starts={isDate ? starts : null} onUse={(steps) => void start(steps)} onSaid={onSaid} />
    </>
  )
}

interface StartProps {
  name: string
  says?: string
  steps: PlanStep[]
  disabled: boolean
  onStart: (steps: PlanStep[]) => Promise<void>
}

/** One way to begin, with its hours as a small picture. */
function Start({ name, says, steps, disabled, onStart }: StartProps) {
  const most = Math.max(...steps.map(({ minutes }) => minutes), 1)
  return (
    <button type="button" class="plan-start" disabled={disabled} onClick={() => void onStart(steps)}>
      <span>
        <b dir="auto">{name}</b>
        <span class="soft small">{says ?? saySteps(steps)}</span>
      </span>
      <svg viewBox={`0 0 ${steps.length * 10} 40`} aria-hidden="true">
        {steps.map(({ minutes }, at) => (
          <rect key={at} x={at * 10 + 1} y={40 - (minutes / most) * 40} width="8" height={(minutes / most) * 40} />
        ))}
      </svg>
    </button>
  )
}
