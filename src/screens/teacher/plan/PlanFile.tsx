import { useEffect, useRef, useState } from 'preact/hooks'
import { planOf } from '../../../core/plan/changePlan'
import type { PlanStep } from '../../../core/plan/plan'
import { withoutTold } from '../../../core/plan/planTemplate'
import type { PlanReading } from '../../../core/plan/readPlan'
import { unknownWords } from '../../../core/plan/unknownWords'
import type { IsoDate } from '../../../core/timetable/day'
import { countProblems } from '../../../core/timetable/dayFindings'
import { readPlanTable } from '../../../state/teacher/planFile'
import { knownNames } from '../../../state/teacher/planTemplates'
import { adultWords } from '../../../words/adults.en'
import { planWords as words } from '../../../words/plan.en'
import { sayPlanNote, sayPlanProblem, sayPlanRefusal } from '../../../words/planProblems.en'
import { Findings } from '../../adults/Findings'
import { TableSource } from '../../adults/TableSource'
import { KeepTemplate } from './KeepTemplate'
import { PlanPicture } from './PlanPicture'
import { sayPlan } from './planSays'
import { WeekTable } from './WeekTable'

interface PlanFileProps {
  /** Null while no date is chosen. */
  starts: IsoDate | null
  onUse: (steps: PlanStep[]) => void
  onSaid: (sentence: string) => void
}

/**
 * Reads a plan from a CSV file or a paste, in its own words: as one pupil's plan it may name their adults, and what may be
 * a name is told. Nothing is kept before an adult uses it.
 */
export function PlanFile({ starts, onUse, onSaid }: PlanFileProps) {
  const [pasted, setPasted] = useState('')
  const [problem, setProblem] = useState('')
  const [reading, setReading] = useState<PlanReading | null>(null)
  const [isKeeping, setIsKeeping] = useState(false)
  const found = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (reading) found.current?.scrollIntoView({ block: 'nearest' })
  }, [reading])
  const read = async (source: ArrayBuffer | string | null) => {
    setReading(null)
    setIsKeeping(false)
    const table = source === null ? null : await readPlanTable(source)
    setProblem(table === null ? adultWords.fileUnreadable : table.ok ? '' : sayPlanRefusal(table.why))
    if (table?.ok) setReading(table.value)
  }
  const steps = reading?.steps
  const maybeNames = steps ? unknownWords({ name: '', weeks: steps }).map(({ word }) => word) : []
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
            count={countProblems(reading.problems)}
            notes={reading.notes.map(sayPlanNote)}
            above={words.problems}
          />
          {steps && plan && (
            <section>
              <h3>{words.planReads(steps.length)}</h3>
              <p>{sayPlan(plan)}</p>
              <PlanPicture weeks={plan.weeks} />
              <WeekTable weeks={plan.weeks} />
              {maybeNames.length > 0 && <p class="soft">{words.fileNames(maybeNames.join(', '))}</p>}
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
                  steps={() => withoutTold(steps, knownNames(), words.nobody)}
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
