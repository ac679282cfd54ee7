import './boardRow.css'
import { openBoard } from '../../state/boards'
import { boardShown, boards } from '../../state/wall'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'

/** Every board of this tablet by its picture and its name, and nothing else: none tells on another. */
export function BoardRow() {
  return (
    <nav class="board-row" aria-label={labels.boards}>
      {boards.value.map(({ id, symbol, nickname }) => {
        const face = (
          <>
            <Picture word={symbol} otherwise={nickname} />
            <span dir="auto">{nickname}</span>
          </>
        )
        return id === boardShown.value ? (
          <span key={id} class="board-face" aria-current="true">
            {face}
          </span>
        ) : (
          <button key={id} type="button" class="board-face" onClick={() => void openBoard(id)}>
            {face}
          </button>
        )
      })}
    </nav>
  )
}
