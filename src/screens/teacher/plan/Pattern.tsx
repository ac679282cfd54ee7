import { useState } from 'preact/hooks'
import { usualDay } from '../../../core/compose/usualDay'
import { withWeek } from '../../../core/plan/changePlan'
import type { Plan, PlanWeek } from '../../../core/plan/plan'
import { teacher } from '../../../state/teacher/device'
import { addTemplate, templates } from '../../../state/teacher/templates'
import { usualDays } from '../../../words/compose.en'
import { planWords as words } from '../../../words/plan.en'
import type { ChangePlan } from './WeekFields'

interface PatternProps {
  plan: Plan
  /** From 0. */
  at: number
  pattern: PlanWeek['pattern']
  onChange: ChangePlan
}

/** The template that each weekday of a week is made from. An example that is picked becomes a template of this device. */
export function Pattern({ plan, at, pattern, onChange }: PatternProps) {
  const [problem, setProblem] = useState('')
  const after = plan.weeks.length - at - 1
  // Another pick may be on its way there.
  const patternIn = (before: Plan) => before.weeks[at]?.pattern ?? pattern
  const set = (day: number, id: number | null) =>
    void onChange(
      (before) => withWeek(before, at, { pattern: patternIn(before).with(day, id) }),
      () => '',
    )
  const goOn = () =>
    void onChange(
      (before) => ({
        ...before,
        weeks: before.weeks.map((week, index) => (index > at ? { ...week, pattern: patternIn(before) } : week)),
      }),
      () => words.patternSet(after),
    )
  const examples = usualDays.filter(({ name }) => templates.value.every((template) => template.name !== name))
  const pick = async (day: number, value: string) => {
    const example = examples.find(({ name }) => name === value)
    if (!example) return set(day, value === '' ? null : Number(value))
    const slots = usualDay(example, teacher.peek()?.name ?? '')
    const added = await addTemplate({ name: example.name, weekdays: [], weeks: 'every', slots })
    setProblem(added.ok ? '' : words.notKept)
    if (added.ok) set(day, added.value.id)
  }
  return (
    <fieldset>
      <legend>{words.pattern}</legend>
      {templates.value.length === 0 && <p class="soft">{words.noTemplates}</p>}
      <div class="pattern">
        {words.weekdays.map((weekday, day) => (
          <label key={weekday}>
            {weekday}
            <select value={pattern[day] ?? ''} onChange={(event) => void pick(day, event.currentTarget.value)}>
              <option value="">{words.noTemplate}</option>
              {templates.value.map(({ id, name }) => (
                <option key={id} value={id}>
                  {name}
                </option>
              ))}
              {examples.map(({ name }) => (
                <option key={name} value={name}>
                  {words.example(name)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      {templates.value.length > 0 && after > 0 && (
        <div class="row">
          <button type="button" onClick={goOn}>
            {words.patternOn}
          </button>
        </div>
      )}
    </fieldset>
  )
}
