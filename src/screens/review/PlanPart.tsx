import { hoursOf } from '../../core/plan/hours'
import type { Plan } from '../../core/plan/plan'
import { clockTime } from '../../core/timetable/clockTime'
import { reviewWords as words } from '../../words/review.en'
import { shortDate } from '../teacher/dateWords'

/** How the planned hours grow. */
export function HoursPart({ plan }: { plan: Plan | null }) {
  const [first, last] = [plan?.weeks[0], plan?.weeks.at(-1)]
  return (
    <section>
      <h2>{words.plan}</h2>
      {first && last ? (
        <p>
          {words.hoursGrow(
            hoursOf(first.minutes),
            hoursOf(last.minutes),
            hoursOf(first.classMinutes),
            hoursOf(last.classMinutes),
          )}
        </p>
      ) : (
        <p class="soft">{words.noPlan}</p>
      )}
    </section>
  )
}

/** The weeks of a plan as a table for paper. */
export function PlanTable({ plan }: { plan: Plan }) {
  const { planTable: heads } = words
  return (
    <table class="plan-table">
      <thead>
        <tr>
          {Object.entries(heads).map(([name, head]) => (
            <th key={name} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {plan.weeks.map((week, at) => (
          <tr key={week.monday}>
            <td>{at + 1}</td>
            <td>{shortDate(week.monday)}</td>
            <td>{words.phases[week.phase]}</td>
            <td>{clockTime(week.ends)}</td>
            <td>{hoursOf(week.minutes)}</td>
            <td>{hoursOf(week.classMinutes)}</td>
            <td dir="auto">{week.newStep}</td>
            <td>{week.isReview ? words.isReview : ''}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
