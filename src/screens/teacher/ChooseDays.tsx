import { useState } from 'preact/hooks'
import type { IsoDate } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { type DateInSight, datesFor } from '../../state/teacher/days'
import { goHome, show } from '../../state/teacher/page'
import { chosenTablet, chosenTag } from '../../state/teacher/tablets'
import { teacherWords as words } from '../../words/teacher.en'
import { StateMark } from './StateMark'
import { TabletChoice } from './TabletChoice'

const isReady = ({ state }: DateInSight) => state !== 'notMade' && state !== 'unfinished'

/** Picks the days that go into one code. Those that the tablet does not have yet are picked already. */
export function ChooseDays() {
  const dates = datesFor(chosenTag.value)
  const [unpicked, setUnpicked] = useState<IsoDate[]>([])
  const picked = dates.filter((one) => isReady(one) && !unpicked.includes(one.date)).map(({ date }) => date)
  const toggle = (date: IsoDate) =>
    setUnpicked(unpicked.includes(date) ? unpicked.filter((other) => other !== date) : [...unpicked, date])
  return (
    <main class="adults teacher">
      <h1 dir="auto">{words.daysFor(chosenTablet.value?.tabletName ?? words.noTabletYet)}</h1>
      <TabletChoice />
      <section>
        <fieldset>
          <legend>{words.chooseDays}</legend>
          {!dates.some(isReady) && <p>{words.nothingToChoose}</p>}
          {dates.map((one) => (
            <label key={one.date} class="day-choice">
              <input
                type="checkbox"
                checked={picked.includes(one.date)}
                disabled={!isReady(one)}
                onChange={() => toggle(one.date)}
              />
              <b>{dateInWords(one.date)}</b>
              <span class="state">
                <StateMark state={one.state} />
                {words.states[one.state]}
              </span>
            </label>
          ))}
        </fieldset>
        <div class="row">
          <button
            type="button"
            class="first"
            disabled={picked.length === 0}
            onClick={() => show({ name: 'handOver', dates: picked })}
          >
            {words.showCode(picked.length)}
          </button>
          <button type="button" onClick={() => goHome()}>
            {words.back}
          </button>
        </div>
      </section>
    </main>
  )
}
