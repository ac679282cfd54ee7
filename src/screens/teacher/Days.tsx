import { addDays } from '../../core/timetable/dates'
import { datesOpen } from '../../state/loading'
import { type DateInSight, datesFor } from '../../state/teacher/days'
import { show } from '../../state/teacher/page'
import { chosenTablet, chosenTag } from '../../state/teacher/tablets'
import { moment } from '../../state/wall'
import { teacherWords as words } from '../../words/teacher.en'
import { DayCard } from './DayCard'

/** Today and the next school days of the chosen tablet, and the way to any other date. */
export function Days() {
  const tablet = chosenTablet.value
  const dates = datesFor(chosenTag.value)
  const focus = dates.find(isStillAhead)
  const { first, last } = datesOpen()
  return (
    <section class="days" aria-label={words.days}>
      <h2 dir="auto">{tablet ? words.daysFor(tablet.tabletName) : words.days}</h2>
      <ol>
        {dates.map((one) => (
          <DayCard key={one.date} of={one} tablet={tablet} isFocus={one === focus} />
        ))}
      </ol>
      <div class="row">
        {tablet && (
          <button type="button" onClick={() => show({ name: 'chooseDays' })}>
            {words.handOverSeveral}
          </button>
        )}
        <label class="line">
          {words.anotherDate}
          <input
            type="date"
            min={first}
            max={last}
            onChange={({ currentTarget: { value, min, max } }) => {
              if (value >= min && value <= max) show({ name: 'compose', date: value })
            }}
          />
        </label>
      </div>
    </section>
  )
}

const schoolEnds = 15 * 60 + 30

/** Whether a day is still to come: today is over when its last part is. */
function isStillAhead({ date, day }: DateInSight): boolean {
  const end = day?.slots.at(-1)?.end ?? schoolEnds
  return date >= addDays(moment.value.date, 1) || moment.value.minute < end
}
