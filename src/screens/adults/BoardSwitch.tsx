import './boards.css'
import { workOn } from '../../state/boards'
import { boardShown, boards } from '../../state/wall'
import { Picture } from '../../ui/Picture'
import { boardWords as words } from '../../words/boards.en'

/** Whose board all that is below is about, where a tablet has several. */
export function BoardSwitch() {
  if (boards.value.length < 2) return null
  return (
    <div class="board-switch" role="group" aria-label={words.whichBoard}>
      {boards.value.map(({ id, symbol, nickname }) => (
        <button key={id} type="button" aria-pressed={id === boardShown.value} onClick={() => void workOn(id)}>
          <Picture word={symbol} otherwise={nickname} />
          <span dir="auto">{nickname}</span>
        </button>
      ))}
    </div>
  )
}
