import { board, held } from '../../state/shown'
import { letGo } from '../../state/today'
import { settingWords as words } from '../../words/settings.en'
import { lastsUntil } from './moveWords'

/** Says in every other section, too, that the day is held, with the way to let go. */
export function HeldNow() {
  const { now } = board.value
  if (!held.value || !now) return null
  return (
    <div class="bar held-now" role="status">
      <p>{words.isHeld(now.activity, lastsUntil(now))}</p>
      <button type="button" onClick={() => void letGo()}>
        {words.letGo}
      </button>
    </div>
  )
}
