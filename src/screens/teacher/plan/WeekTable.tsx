import type { ComponentChildren } from 'preact'
import { hoursOf } from '../../../core/plan/hours'
import type { PlanWeek } from '../../../core/plan/plan'
import { clockTime } from '../../../core/timetable/clockTime'
import { planWords as words } from '../../../words/plan.en'
import { tinyDate } from './planSays'

interface WeekTableProps {
  weeks: PlanWeek[]
  /** The week that is on now, from 0. */
  now?: number
  /** What stands at the end of a week's row. */
  action?: (at: number) => ComponentChildren
  /** What stands below a week's row. */
  below?: (at: number) => ComponentChildren
}

const columns = words.columns

/** The weeks of a plan as rows; on a phone each is a small sheet of its own. */
export function WeekTable({ weeks, now = -1, action, below }: WeekTableProps) {
  return (
    <table class="weeks">
      <thead>
        <tr>
          <th scope="col">{columns.week}</th>
          <th scope="col">{columns.phase}</th>
          <th scope="col">{columns.ends}</th>
          <th scope="col">{columns.hours}</th>
          <th scope="col">{columns.inClass}</th>
          <th scope="col">{columns.newStep}</th>
          <th scope="col">{columns.review}</th>
          {action && <td />}
        </tr>
      </thead>
      {weeks.map((week, at) => {
        const inside = below?.(at)
        return (
          <tbody key={at}>
            <tr class={at === now ? 'now' : ''}>
              <th scope="row">
                <strong>{at + 1}</strong> <span class="soft small">{tinyDate(week.monday)}</span>
                {at === now && <span class="near">{words.thisWeek}</span>}
              </th>
              <td>{words.phases[week.phase]}</td>
              <td data-label={columns.ends}>{clockTime(week.ends)}</td>
              <td data-label={columns.hours}>{hoursOf(week.minutes)}</td>
              <td data-label={columns.inClass}>{hoursOf(week.classMinutes)}</td>
              <td class="step" dir="auto">
                {week.newStep}
              </td>
              <td data-label={columns.review}>{week.isReview && words.yes}</td>
              {action && <td class="action">{action(at)}</td>}
            </tr>
            {inside && (
              <tr>
                <td class="below" colSpan={8}>
                  {inside}
                </td>
              </tr>
            )}
          </tbody>
        )
      })}
    </table>
  )
}
