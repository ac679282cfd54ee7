import { useState } from 'preact/hooks'
import { lastEnd } from '../../../core/timetable/lastEnd'
import '../../adults/settings.css'
import type { Plan } from '../../../core/plan/plan'
import type { PlannedDay } from '../../../core/plan/plannedDay'
import { clockTime } from '../../../core/timetable/clockTime'
import type { IsoDate } from '../../../core/timetable/day'
import { dateInWords } from '../../../state/loading'
import { dateFor } from '../../../state/teacher/days'
import { show } from '../../../state/teacher/page'
import {
  type ComingWeek,
  canUseTemplates,
  comingWeeks,
  inReach,
  inReachFrom,
  makePlanned,
  notMadeYet,
  plannedFor,
  takeTemplates,
} from '../../../state/teacher/plannedDays'
import { chosenTablet } from '../../../state/teacher/tablets'
import { planWords as words } from '../../../words/plan.en'
import { teacherWords } from '../../../words/teacher.en'
import { Choice } from '../../adults/Choice'
import { weekday } from '../dateWords'
import { StateMark } from '../StateMark'
import { NotAsPlan } from './NotAsPlan'
import { sayOtherEnd, sayRefusal, tinyDate } from './planSays'

interface ComingDaysProps {
  plan: Plan
  onSaid: (sentence: string) => void
}

/** The days of a week to come, the next one first: made from the plan in one tap, and handed over as one code. */
export function ComingDays({ plan, onSaid }: ComingDaysProps) {
  const [picked, setPicked] = useState<IsoDate | null>(null)
  const weeks = comingWeeks(plan)
  const coming = weeks.find(({ week }) => week.monday === picked) ?? weeks[0]
  if (!coming) return null
  const { at, dates, weekdays } = coming
  const { tabletTag } = plan
  const open = notMadeYet(tabletTag, dates)
  const { ready, tooEarly } = inReach(tabletTag, dates)
  const make = async () => {
    const made = await makePlanned(tabletTag, open)
    onSaid(made.ok ? words.daysMade(open.length) : sayRefusal(made.why))
  }
  const canUse = canUseTemplates(plan, dates)
  const take = async () => {
    const taken = await takeTemplates(plan)
    onSaid(taken.ok ? words.templatesUsed : sayRefusal(taken.why))
  }
  return (
    <section>
      <h2>{words.daysOf(at + 1, dateInWords(dates[0] ?? plan.starts))}</h2>
      <NotAsPlan plan={plan} onMade={() => onSaid('')} />
      {weeks.length > 1 && (
        <div class="settings">
          <Choice
            label={words.whichWeek}
            values={weeks.map(({ week }) => week.monday)}
            names={Object.fromEntries(weeks.map((one) => [one.week.monday, nameOf(one)]))}
            chosen={coming.week.monday}
            onPick={setPicked}
          />
        </div>
      )}
      <ul class="coming-days">
        {weekdays.map((date) => (
          <ComingDay key={date} tabletTag={tabletTag} date={date} />
        ))}
      </ul>
      {tooEarly.map((date) => (
        <p key={date} class="soft">
          {words.handOverFrom(dateInWords(date), dateInWords(inReachFrom(date)))}
        </p>
      ))}
      {canUse && <p class="soft">{words.useTemplatesSay}</p>}
      <div class="row">
        {canUse && (
          <button type="button" class={open.length > 0 ? '' : 'first'} onClick={() => void take()}>
            {words.useTemplates}
          </button>
        )}
        {open.length > 0 && (
          <button type="button" class="first" onClick={() => void make()}>
            {words.makeDays(open.length)}
          </button>
        )}
        {ready.length > 0 && chosenTablet.value && (
          <button
            type="button"
            class={open.length > 0 ? '' : 'first'}
            onClick={() => show({ name: 'handOver', dates: ready })}
          >
            {words.handOverWeek(ready.length)}
          </button>
        )}
      </div>
    </section>
  )
}

const nameOf = ({ at, dates: [first], week }: ComingWeek): string =>
  words.weekFrom(at + 1, tinyDate(first ?? week.monday))

function ComingDay({ tabletTag, date }: { tabletTag: number; date: IsoDate }) {
  const { state } = dateFor(tabletTag, date)
  const planned = state === 'notMade' ? plannedFor(tabletTag, date) : null
  const otherEnd = sayOtherEnd(tabletTag, date, weekday(date))
  return (
    <li>
      <button type="button" class="plain-link" onClick={() => show({ name: 'compose', date })}>
        {dateInWords(date)}
      </button>
      <span class="state">
        <StateMark state={state} />
        <span>
          {planned?.is === 'off' ? words.noSchool(planned.off.name) : teacherWords.states[state]}
          {planned && planned.is !== 'off' && <span class="soft">. {sayPlanned(planned)}</span>}
        </span>
      </span>
      {otherEnd && <p class="other-end">{otherEnd}</p>}
    </li>
  )
}

function sayPlanned(planned: PlannedDay): string {
  if (planned.is === 'day') return words.plannedFrom(planned.template.name, clockTime(lastEnd(planned.slots)))
  if (planned.is === 'tooShort') return words.tooShort(planned.template.name, clockTime(planned.week.ends))
  return words.notPlanned
}
