import { useState } from 'preact/hooks'
import { type WeekSays, withEnd, withoutWeek, withWeek, withWeekAfter } from '../../../core/plan/changePlan'
import { longestStep, mostTargets } from '../../../core/plan/checkPlan'
import { hoursOf, readHours } from '../../../core/plan/hours'
import { type Phase, type Plan, phases } from '../../../core/plan/plan'
import { withTarget } from '../../../core/review/weekSheet'
import { cleanText } from '../../../core/timetable/cleanText'
import type { Minute } from '../../../core/timetable/day'
import { notAsPlanned } from '../../../state/teacher/plannedDays'
import { planWords as words } from '../../../words/plan.en'
import { sayPlanFault } from '../../../words/planProblems.en'
import { ConfirmButton } from '../../adults/ConfirmButton'
import { TextField } from '../../adults/TextField'
import { TimeField } from '../compose/TimeField'
import { Pattern } from './Pattern'
import { fullDate, sayFirstFault } from './planSays'
import { StayOn } from './StayOn'

/** Changes the plan and says so; false when it stays as it was. */
export type ChangePlan = (next: (before: Plan) => Plan, sentence: (after: Plan) => string) => Promise<boolean>

interface WeekFieldsProps {
  plan: Plan
  /** From 0. */
  at: number
  onChange: ChangePlan
  onSaid: (sentence: string) => void
  onClose: () => void
}

const longestHours = 5

/** What one week is like, kept as it is written; what cannot be is said and not kept. */
export function WeekFields({ plan, at, onChange, onSaid, onClose }: WeekFieldsProps) {
  const week = plan.weeks[at]
  const [problem, setProblem] = useState('')
  if (!week) return null
  const faultWith = (part: WeekSays): string => sayFirstFault(withWeek(plan, at, part))
  const write = (part: WeekSays) => {
    setProblem(faultWith(part))
    if (faultWith(part) === '')
      void onChange(
        (before) => withWeek(before, at, part),
        () => '',
      )
  }
  const writeEnd = (ends: Minute) => {
    const next = withEnd(plan, at, ends)
    const found = next ? sayFirstFault(next) : sayPlanFault({ code: 'endsBeforeStart', week: at })
    setProblem(found)
    if (found === '') void onChange((before) => withEnd(before, at, ends) ?? before, sayHours)
  }
  const sayHours = (after: Plan): string => {
    const hours = words.hoursFollow(at + 1, hoursOf(after.weeks[at]?.minutes ?? 0))
    const days = notAsPlanned(after).length
    return days > 0 ? `${hours} ${words.daysStay(days)}` : hours
  }
  const minutes = (text: string): number => readHours(text) ?? Number.NaN
  const writeTarget = (position: number, text: string) =>
    void onChange(
      (before) => withTarget(before, week.monday, position, text),
      () => '',
    )
  return (
    <div class="week-fields">
      <div class="week-grid">
        <label>
          {words.phase}
          <select value={week.phase} onChange={(event) => write({ phase: event.currentTarget.value as Phase })}>
            {phases.map((phase) => (
              <option key={phase} value={phase}>
                {words.phases[phase]}
              </option>
            ))}
          </select>
        </label>
        <TimeField label={words.dayEnds} value={week.ends} onWrite={writeEnd} />
        <TextField
          label={words.hoursInAll}
          value={hoursOf(week.minutes)}
          longest={longestHours}
          problemWith={(text) => faultWith({ minutes: minutes(text) })}
          onWrite={(text) => write({ minutes: minutes(text) })}
        />
        <TextField
          label={words.hoursInClass}
          value={hoursOf(week.classMinutes)}
          longest={longestHours}
          problemWith={(text) => faultWith({ classMinutes: minutes(text) })}
          onWrite={(text) => write({ classMinutes: minutes(text) })}
        />
      </div>
      <TextField
        label={words.newStep}
        value={week.newStep}
        longest={longestStep}
        onWrite={(text) => write({ newStep: cleanText(text).text })}
      />
      <label class="option">
        <input
          type="checkbox"
          checked={week.isReview}
          onClick={(event) => {
            // It is shown as it is kept.
            event.preventDefault()
            write({ isReview: !week.isReview })
          }}
        />
        {words.hasReview}
      </label>
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
      <div class="week-grid">
        {Array.from({ length: mostTargets }, (_, position) => (
          <TextField
            key={position}
            label={words.target(position + 1)}
            value={week.targets[position] ?? ''}
            longest={longestStep}
            onWrite={(text) => writeTarget(position, cleanText(text).text)}
          />
        ))}
      </div>
      <Pattern plan={plan} at={at} pattern={week.pattern} onChange={onChange} />
      <div class="row">
        <StayOn plan={plan} at={at} onChange={onChange} onSaid={onSaid} />
        <button
          type="button"
          onClick={() =>
            void onChange(
              (before) => withWeekAfter(before, at),
              ({ ends }) => words.weekAdded(fullDate(ends)),
            )
          }
        >
          {words.addWeek}
        </button>
        {plan.weeks.length > 1 && (
          <ConfirmButton
            label={words.removeWeek}
            asks={words.removeWeekAsks(at + 1)}
            yes={words.yesRemove}
            onYes={() =>
              void onChange(
                (before) => withoutWeek(before, at),
                ({ ends }) => words.weekRemoved(at + 1, fullDate(ends)),
              ).then((done) => done && onClose())
            }
          />
        )}
      </div>
    </div>
  )
}
