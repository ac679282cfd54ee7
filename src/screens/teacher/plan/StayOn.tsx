import { useEffect, useRef, useState } from 'preact/hooks'
import { canStayUntil, stayingUntil } from '../../../core/plan/changePlan'
import { mostWeeks } from '../../../core/plan/checkPlan'
import type { Plan } from '../../../core/plan/plan'
import { addDays } from '../../../core/timetable/dates'
import { planWords as words } from '../../../words/plan.en'
import { fullDate } from './planSays'
import type { ChangePlan } from './WeekFields'

interface StayOnProps {
  plan: Plan
  /** From 0. */
  at: number
  onChange: ChangePlan
  onSaid: (sentence: string) => void
}

/** The pupil stays on a step until a date that was newly agreed. What comes of it is said before it is done. */
export function StayOn({ plan, at, onChange, onSaid }: StayOnProps) {
  const { first, last } = canStayUntil(plan, at, mostWeeks - plan.weeks.length)
  const [until, setUntil] = useState<string | null>(null)
  const date = useRef<HTMLInputElement>(null)
  const isAsking = until !== null
  useEffect(() => {
    if (isAsking) date.current?.focus()
  }, [isAsking])
  if (until === null)
    return (
      <button type="button" disabled={plan.weeks.length >= mostWeeks} onClick={() => setUntil(addDays(first, 4))}>
        {words.stay}
      </button>
    )
  const next = until >= first && until <= last ? stayingUntil(plan, at, until) : plan
  const more = next.weeks.length - plan.weeks.length
  const agree = async () => {
    const sentence = words.stayed(fullDate(until), fullDate(next.ends))
    if (
      await onChange(
        (before) => stayingUntil(before, at, until),
        () => sentence,
      )
    )
      setUntil(null)
    else onSaid(words.notKept)
  }
  return (
    <fieldset class="stay-on">
      <legend>{words.stay}</legend>
      <label class="line">
        {words.stayUntil}
        <input
          ref={date}
          type="date"
          value={until}
          min={first}
          max={last}
          onInput={(event) => setUntil(event.currentTarget.value)}
        />
      </label>
      {more > 0 && <p role="status">{words.stayEnds(more, fullDate(next.ends))}</p>}
      <div class="row">
        <button type="button" class="first" disabled={more === 0} onClick={() => void agree()}>
          {words.stayYes}
        </button>
        <button type="button" onClick={() => setUntil(null)}>
          {words.cancel}
        </button>
      </div>
    </fieldset>
  )
}
