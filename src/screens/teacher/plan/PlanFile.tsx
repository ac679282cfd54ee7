import { useEffect, useRef, useState } from 'preact/hooks'
import { planOf } from '../../../core/plan/changePlan'
import type { PlanStep } from '../../../core/plan/plan'
import { withoutTold } from '../../../core/plan/planTemplate'
import type { PlanReading } from '../../../core/plan/readPlan'
import { withoutUnknown } from '../../../core/plan/unknownWords'
import type { IsoDate } from '../../../core/timetable/day'
import { readPlanTable } from '../../../state/teacher/planFile'
import { knownNames } from '../../../state/teacher/planTemplates'
import { adultWords } from '../../../words/adults.en'
import { planWords as words } from '../../../words/plan.en'
import { sayPlanNote, sayPlanProblem, sayPlanRefusal } from '../../../words/planProblems.en'
import { Findings } from '../../adults/Findings'
import { TableSource } from '../../adults/TableSource'
import { KeepTemplate } from './KeepTemplate'
import { KeptWords } from './KeptWords'
import { PlanPicture } from './PlanPicture'
import { sayPlan } from './planSays'
import { WeekTable } from './WeekTable'

interface PlanFileProps {
  /** Null while no date is chosen. */
  starts: IsoDate | null
  onUse: (steps: PlanStep[]) => void
  onSaid: (sentence: string) => void
}

/** Reads a plan from a CSV file or a paste, without the words that may be names. Nothing is kept before an adult uses it. */
export function PlanFile({ starts, onUse, onSaid }: PlanFileProps) {
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState('')
  const [reading, setReading] = useState<PlanReading | null>(null)
  const [isKeeping, setIsKeeping] = useState(false)
  const [kept, setKept] = useState<string[]>([])
  const found = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (reading) found.current?.scrollIntoView({ block: 'nearest' })
  }, [reading])
  const read = async (source: ArrayBuffer | string | null) => {
    setReading(null)
    setIsKeeping(false)
    setKept([])
    const table = source === null ? null : await readPlanTable(source)
    setProblem(table === null ? adultWords.fileUnreadable : table.ok ? '' : sayPlanRefusal(table.why))
    if (table?.ok) setReading(table.value)
  }
  const told = reading?.steps && withoutTold(reading.steps, knownNames(), words.nobody)
  const steps = told && withoutUnknown({ name: '', weeks: told }, kept, words.nobody).weeks
  const toldWho = told?.some(({ newStep }, week) => newStep !== reading?.steps?.[week]?.newStep)
  const plan = steps && starts && planOf(steps, { tabletTag: 0, name: '', starts, daysOff: [] })
  return (
    <section>
      <h2>{words.fromFile}</h2>
      <p class="soft">{words.fileColumns}</p>
      <TableSource
        pasted={pasted}
        onPaste={setPasted}
        onSource={(source) => void read(source)}
        example="plan-step-up-8-weeks.csv"
      />
      <div aria-live="polite">{problem && <p class="problem">{problem}</p>}</div>
      {reading && (
        <div class="found" ref={found}>
          <Findings
            problems={reading.problems.map(sayPlanProblem)}
            notes={reading.notes.map(sayPlanNote)}
            above={words.problems}
          />
          {told && steps && plan && (
            <section>
              <h3>{words.planReads(steps.length)}</h3>
              <p>{sayPlan(plan)}</p>
              <PlanPicture weeks={plan.weeks} />
              <WeekTable weeks={plan.weeks} />
              {toldWho && <p class="soft">{words.fileToldWho}</p>}
              {!isKeeping && <KeptWords name="" weeks={told} kept={kept} onKept={setKept} />}
              <div class="row">
                <button type="button" class="first" onClick={() => onUse(steps)}>
                  {words.usePlan}
                </button>
                <button type="button" onClick={() => setIsKeeping(true)}>
                  {words.keepAsTemplate}
                </button>
              </div>
              {isKeeping && (
                <KeepTemplate
                  steps={() => steps}
                  noNames={kept}
                  onClose={(sentence) => {
                    setIsKeeping(false)
                    if (sentence) onSaid(sentence)
                  }}
                />
              )}
            </section>
          )}
        </div>
      )}
    </section>
  )
}
