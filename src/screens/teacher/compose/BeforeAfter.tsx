import type { Difference } from '../../../core/compose/differences'
import { clockTime } from '../../../core/timetable/clockTime'
import type { Slot } from '../../../core/timetable/day'
import { Picture } from '../../../ui/Picture'
import { composeWords as words } from '../../../words/compose.en'
import { sentences } from '../../../words/pupil.en'

/** Each part that changes, as it is and as it will be. */
export function BeforeAfter({ differences }: { differences: Difference[] }) {
  return (
    <table class="before-after">
      <thead>
        <tr>
          <th scope="col">{words.beforeColumn}</th>
          <th scope="col">{words.afterColumn}</th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ before, after }) => (
          <tr key={(after ?? before[0])?.id}>
            <td>
              {before.length === 0 && <span class="soft">{words.notThere}</span>}
              {before.map((slot) => (
                <Side key={slot.id} slot={slot} />
              ))}
            </td>
            <td>{after ? <Side slot={after} /> : <span class="soft">{words.notThere}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Side({ slot }: { slot: Slot }) {
  const about = [sentences.inSeat(slot.place, slot.seat), sentences.and(slot.adults)]
  return (
    <span class="side">
      <Picture word={slot.symbol} otherwise={slot.activity} />
      <span dir="auto">
        <strong>{slot.activity || words.newPart}</strong>
        <span class="soft small">
          {clockTime(slot.start)}–{clockTime(slot.end)}
        </span>
        <span class="soft small">{about.filter(Boolean).join(' · ')}</span>
      </span>
    </span>
  )
}
