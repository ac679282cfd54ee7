import type { ComponentChildren } from 'preact'
import type { IsoDate } from '../../core/timetable/day'
import { datesOpen } from '../../state/loading'
import { adultWords as words } from '../../words/adults.en'

interface DateChoiceProps {
  date: IsoDate
  onChange: (date: IsoDate) => void
  /** What can be done with the date as it is. */
  children?: ComponentChildren
}

/** Today first, tomorrow, or another date up to 14 days ahead. */
export function DateChoice({ date, onChange, children }: DateChoiceProps) {
  const { first, second, last } = datesOpen()
  return (
    <fieldset>
      <legend>{words.forWhichDate}</legend>
      <div class="row">
        <button type="button" aria-pressed={date === first} onClick={() => onChange(first)}>
          {words.isToday}
        </button>
        <button type="button" aria-pressed={date === second} onClick={() => onChange(second)}>
          {words.isTomorrow}
        </button>
        <label class="line">
          {words.anotherDate}
          <input
            type="date"
            value={date}
            min={first}
            max={last}
            onInput={(event) => event.currentTarget.value && onChange(event.currentTarget.value)}
          />
        </label>
        {children}
      </div>
      {(date < first || date > last) && (
        <p class="problem" role="alert">
          {words.dateOutside}
        </p>
      )}
    </fieldset>
  )
}
