import { useState } from 'preact/hooks'
import type { Plan } from '../../../core/plan/plan'
import type { IsoDate } from '../../../core/timetable/day'
import { makeAsChosen, notAsChosen } from '../../../state/teacher/plannedDays'
import { planWords as words } from '../../../words/plan.en'
import { datesInWords } from '../dateWords'
import { sayRefusal } from './planSays'

interface NotAsChosenProps {
  plan: Plan
  /** Whether a day is one of those that are told here. */
  isHere?: (date: IsoDate) => boolean
}

/** Tells which days do not come as the pupil chose yet, with one way to make them so. */
export function NotAsChosen({ plan, isHere = () => true }: NotAsChosenProps) {
  const [said, setSaid] = useState('')
  const [problem, setProblem] = useState('')
  const days = notAsChosen(plan).filter(({ date }) => isHere(date))
  const dates = days.map(({ date }) => date)
  const handedOver = days.filter(({ last }) => last !== null).map(({ date }) => date)
  const make = async () => {
    const made = await makeAsChosen(plan, dates)
    setProblem(made.ok ? '' : sayRefusal(made.why))
    if (made.ok) setSaid([words.madeAgain(datesInWords(dates)), sayCode(handedOver)].filter(Boolean).join(' '))
  }
  return (
    <div class="not-as-chosen">
      <div role="status">{dates.length === 0 && said && <p class="said">{said}</p>}</div>
      {dates.length > 0 && (
        <div class="problem">
          <p>{words.notAsChosen(datesInWords(dates))}</p>
          <p>{words.notAsChosenSays}</p>
          {handedOver.length > 0 && <p>{sayCode(handedOver)}</p>}
          <div class="row">
            <button type="button" onClick={() => void make()}>
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
