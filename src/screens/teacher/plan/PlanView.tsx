import { useId, useState } from 'preact/hooks'
import { withDaysOff, withStart } from '../../../core/plan/changePlan'
import { stepsBack } from '../../../core/plan/checkPlan'
import type { Plan } from '../../../core/plan/plan'
import { asTemplate } from '../../../core/plan/planTemplate'
import { mondayOf } from '../../../core/timetable/dates'
import type { IsoDate } from '../../../core/timetable/day'
import { show } from '../../../state/teacher/page'
import { changePlan, plans, removePlan } from '../../../state/teacher/plans'
import { knownNames } from '../../../state/teacher/planTemplates'
import { moment } from '../../../state/wall'
import { collectWords } from '../../../words/collect.en'
import { planWords as words } from '../../../words/plan.en'
import { ConfirmButton } from '../../adults/ConfirmButton'
import { TextField } from '../../adults/TextField'
import { TogetherPart } from '../together/TogetherPart'
import { ComingDays } from './ComingDays'
import { DaysOff } from './DaysOff'
import { KeepTemplate } from './KeepTemplate'
import { Phases } from './Phases'
import { PlanPicture } from './PlanPicture'
import { fullDate, sayFirstFault, sayPlan, sayRefusal } from './planSays'
import { WeekFields } from './WeekFields'
import { WeekTable } from './WeekTable'

interface PlanViewProps {
  plan: Plan
  onSaid: (sentence: string) => void
  onPrint: () => void
  onStartAnother: () => void
}

const longestName = 40

/** A plan: its dates, its picture, its weeks, and what is done with it. */
export function PlanView({ plan, onSaid, onPrint, onStartAnother }: PlanViewProps) {
  const [open, setOpen] = useState<number | null>(null)
  const [isKeeping, setIsKeeping] = useState(false)
  const change = async (next: (before: Plan) => Plan, sentence: (after: Plan) => string) => {
    const changed = await changePlan(plan.id, next)
    onSaid(changed.ok ? sentence(changed.value) : sayRefusal(changed.why))
    return changed.ok
  }
  const remove = async () => {
    const removed = await removePlan(plan.id)
    onSaid(removed.ok ? words.planRemoved : sayRefusal(removed.why))
  }
  const present = () => plans.value.find(({ id }) => id === plan.id) ?? plan
  const back = stepsBack(plan.weeks)
  const now = plan.weeks.findIndex(({ monday }) => monday === mondayOf(moment.value.date))
  return (
    <>
      <section>
        <div class="bar">
          <h2 dir="auto">{plan.name}</h2>
          <button type="button" onClick={onPrint}>
            {words.print}
          </button>
        </div>
        <p>{sayPlan(plan)}</p>
        <Phases plan={plan} />
        {back.length > 0 && (
          <div class="problem">
            {back.map(({ code, week }) => (
              <p key={`${code} ${week}`}>{words.stepBacks[code](week + 1)}</p>
            ))}
            <p>{words.checkBack}</p>
          </div>
        )}
        <PlanPicture weeks={plan.weeks} />
      </section>
      <ComingDays plan={plan} onSaid={onSaid} />
      <section>
        <h2>{words.weekBy}</h2>
        <WeekTable
          weeks={plan.weeks}
          now={now}
          action={(at) => (
            <button
              type="button"
              aria-expanded={open === at}
              onClick={() => {
                setOpen(open === at ? null : at)
                onSaid('')
              }}
            >
              {open === at ? words.closeWeek : words.changeWeek}
              <span class="sr-only"> {words.week(at + 1)}</span>
            </button>
          )}
          below={(at) =>
            open === at && (
              <WeekFields plan={plan} at={at} onChange={change} onSaid={onSaid} onClose={() => setOpen(null)} />
            )
          }
        />
      </section>
      <TogetherPart plan={plan} onChange={(next) => void change(next, () => '')} />
      <DaysOff
        daysOff={plan.daysOff}
        onChange={(daysOff) =>
          change(
            (before) => withDaysOff(before, daysOff),
            ({ ends }) => words.offAdded(fullDate(ends), fullDate(plan.ends)),
          )
        }
      />
      <PlanDates plan={plan} onChange={change} />
      <section>
        <div class="row">
          <button type="button" onClick={() => setIsKeeping(!isKeeping)}>
            {words.saveTemplate}
          </button>
          <button type="button" onClick={() => show({ name: 'givePlan', id: plan.id })}>
            {collectWords.givePlan}
          </button>
          <button type="button" onClick={onStartAnother}>
            {words.makeAnother}
          </button>
          <ConfirmButton
            label={words.removePlan}
            asks={words.removePlanAsks(plan.name)}
            yes={words.yesRemove}
            onYes={() => void remove()}
          />
        </div>
        {isKeeping && (
          <KeepTemplate
            // What was written for one week never stands in another.
            key={plan.weeks.length}
            steps={() => asTemplate(present(), '', knownNames(), words.nobody).weeks}
            onClose={(sentence) => {
              setIsKeeping(false)
              if (sentence) onSaid(sentence)
            }}
          />
        )}
      </section>
    </>
  )
}

interface PlanDatesProps {
  plan: Plan
  onChange: (next: (before: Plan) => Plan, sentence: (after: Plan) => string) => Promise<boolean>
}

/** What the plan is called, when it starts and when it is agreed to end. */
function PlanDates({ plan, onChange }: PlanDatesProps) {
  const rename = (name: string) =>
    void onChange(
      (before) => ({ ...before, name }),
      () => '',
    )
  return (
    <section class="plan-dates">
      <TextField
        label={words.planName}
        value={plan.name}
        longest={longestName}
        problemWith={(name) => sayFirstFault({ ...plan, name })}
        onWrite={rename}
      />
      <DateLine
        label={words.starts}
        value={plan.starts}
        next={(starts) => withStart(plan, starts)}
        onPick={(starts) => void onChange((before) => withStart(before, starts), sayDates)}
      />
      <DateLine
        label={words.ends}
        value={plan.ends}
        next={(ends) => ({ ...plan, ends })}
        onPick={(ends) => void onChange((before) => ({ ...before, ends }), sayDates)}
      />
    </section>
  )
}

const sayDates = ({ starts, ends }: Plan): string => words.datesSet(fullDate(starts), fullDate(ends))

interface DateLineProps {
  label: string
  value: IsoDate
  /** The plan with another date. */
  next: (date: IsoDate) => Plan
  onPick: (date: IsoDate) => void
}

/** A date of the plan; one that cannot be is said and not kept. */
function DateLine({ label, value, next, onPick }: DateLineProps) {
  const [typed, setTyped] = useState<IsoDate | null>(null)
  const id = useId()
  const problem = typed === '' ? words.needDate : typed ? sayFirstFault(next(typed)) : ''
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={typed ?? value}
        aria-invalid={problem !== ''}
        aria-describedby={problem ? `${id}-problem` : undefined}
        onInput={({ currentTarget: { value: date } }) => {
          setTyped(date)
          if (date === '' || sayFirstFault(next(date)) !== '') return
          setTyped(null)
          onPick(date)
        }}
      />
      {problem && (
        <p id={`${id}-problem`} class="field-problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  )
}
