import { useState } from 'preact/hooks'
import type { Paired } from '../../core/handover/paired'
import type { IsoDate } from '../../core/timetable/day'
import { dateInWords } from '../../state/loading'
import { datesFor, isReady } from '../../state/teacher/days'
import { goHome, show } from '../../state/teacher/page'
import { teacherWords as words } from '../../words/teacher.en'
import { Title } from '../Title'
import { StateMark } from './StateMark'
import { TabletChoice } from './TabletChoice'

/** Picks the days that go into one code. Those that the tablet does not have as they are now are picked already. */
export function ChooseDays({ tablet }: { tablet: Paired }) {
  const dates = datesFor(tablet.tabletTag)
  const [picked, setPicked] = useState(dates.filter(({ state }) => state === 'made' || state === 'changed').map(dateOf))
  const toggle = (date: IsoDate) =>
    setPicked(picked.includes(date) ? picked.filter((other) => other !== date) : [...picked, date].sort())
  return (
    <main class="adults teacher">
      <Title>{words.handOverTo(tablet.tabletName)}</Title>
      <TabletChoice />
      <section>
        <fieldset class="date-choices">
          <legend>{words.chooseDays}</legend>
          {!dates.some(isReady) && <p>{words.nothingToChoose}</p>}
          {dates.map((one) => (
            <label key={one.date} class="date-choice">
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

const dateOf = ({ date }: { date: IsoDate }): IsoDate => date
