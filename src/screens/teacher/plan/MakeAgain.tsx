import { useState } from 'preact/hooks'
import type { Result } from '../../../core/result'
import type { IsoDate } from '../../../core/timetable/day'
import type { DateInSight } from '../../../state/teacher/days'
import type { PlanRefusal } from '../../../state/teacher/plans'
import { planWords as words } from '../../../words/plan.en'
import { datesInWords } from '../dateWords'
import { sayRefusal } from './planSays'

interface MakeAgainProps {
  days: DateInSight[]
  /** That they are not as the plan has it, why, and that they are now. */
  says: { not: (days: string) => string; why: string; now: (days: string) => string }
  make: (dates: IsoDate[]) => Promise<Result<void, PlanRefusal>>
  /** What was said before is over then. */
  onMade?: (() => void) | undefined
}

/** Tells which days are not as the plan has it now, with one way to make them so. */
export function MakeAgain({ days, says, make, onMade }: MakeAgainProps) {
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const dates = days.map(({ date }) => date)
  const handedOver = days.filter(({ last }) => last !== null).map(({ date }) => date)
  const makeAgain = async () => {
    const made = await make(dates)
    setProblem(made.ok ? '' : sayRefusal(made.why))
    if (!made.ok) return
    onMade?.()
    const code = handedOver.length === dates.length ? words.newCode : sayCode(handedOver)
    setSaid([says.now(datesInWords(dates)), code].filter(Boolean).join(' '))
  }
  return (
    <div class="make-again">
      <div role="status">{dates.length === 0 && said && <p class="said">{said}</p>}</div>
      {dates.length > 0 && (
        <div class="problem">
          <p>{says.not(datesInWords(dates))}</p>
          <p>{says.why}</p>
          {handedOver.length > 0 && <p>{sayCode(handedOver)}</p>}
          <div class="row">
            <button type="button" onClick={() => void makeAgain()}>
              {words.makeAgain(dates.length)}
            </button>
          </div>
        </div>
      )}
      {problem && (
        <p class="problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}

const sayCode = (dates: IsoDate[]): string => (dates.length > 0 ? words.needsCode(datesInWords(dates)) : '')
