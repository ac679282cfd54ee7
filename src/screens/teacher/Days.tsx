import { lastEnd } from '../../core/timetable/lastEnd'
import { datesOpen } from '../../state/loading'
import { type DateInSight, datesFor, isReady } from '../../state/teacher/days'
import { show } from '../../state/teacher/page'
import { chosenTablet, chosenTag } from '../../state/teacher/tablets'
import { moment } from '../../state/wall'
import { teacherWords as words } from '../../words/teacher.en'
import { DateCard } from './DateCard'

/** Today and the next school days of the chosen tablet, and the way to any other date. */
export function Days() {
  const tablet = chosenTablet.value
  const dates = datesFor(chosenTag.value)
  const next = dates.find(isStillToCome)
  const { first, last } = datesOpen()
  return (
    <section class="days">
      <div class="bar">
        <h2 dir="auto">{tablet ? words.daysFor(tablet.tabletName) : words.days}</h2>
        {tablet && dates.filter(isReady).length > 1 && (
          <button type="button" onClick={() => show({ name: 'chooseDays' })}>
            {words.handOverSeveral}
          </button>
        )}
      </div>
      <ol>
        {dates.map((one) => (
          <DateCard key={one.date} of={one} canHandOver={tablet !== null} isNext={one === next} />
        ))}
      </ol>
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
    </section>
  )
}

const schoolEnds = 15 * 60 + 30

/** Whether a day is still to come: today is over with its last part. */
function isStillToCome({ date, day }: DateInSight): boolean {
  const end = lastEnd(day?.slots ?? []) || schoolEnds
  return date > moment.value.date || moment.value.minute < end
}
