import type { WeekSays } from '../../../core/plan/changePlan'
import type { Plan, PlanWeek } from '../../../core/plan/plan'
import { templates } from '../../../state/teacher/templates'
import { planWords as words } from '../../../words/plan.en'
import type { ChangePlan } from './WeekFields'

interface PatternProps {
  plan: Plan
  /** From 0. */
  at: number
  pattern: PlanWeek['pattern']
  onChange: ChangePlan
  onWrite: (part: WeekSays) => void
}

/** The template that each weekday of a week is made from. */
export function Pattern({ plan, at, pattern, onChange, onWrite }: PatternProps) {
  const after = plan.weeks.length - at - 1
  const goOn = () =>
    void onChange(
      (before) => ({
        ...before,
        weeks: before.weeks.map((week, index) => (index > at ? { ...week, pattern } : week)),
      }),
      () => words.patternSet(after),
    )
  return (
    <fieldset>
      <legend>{words.pattern}</legend>
      {templates.value.length === 0 ? (
        <p class="soft">{words.noTemplates}</p>
      ) : (
        <div class="pattern">
          {words.weekdays.map((weekday, day) => (
            <label key={weekday}>
              {weekday}
              <select
                value={pattern[day] ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  onWrite({ pattern: pattern.with(day, value === '' ? null : Number(value)) })
                }
              >
                <option value="">{words.noTemplate}</option>
                {templates.value.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name}
                  </option>
                ))}
              </select>
            </label>
          ))}
        </div>
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
