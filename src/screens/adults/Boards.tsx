import { useEffect, useState } from 'preact/hooks'
import './boards.css'
import { mostBoards } from '../../core/boardList'
import type { BoardId } from '../../core/boards'
import { tidy } from '../../core/timetable/cleanText'
import { type AdultSection, pairsNext, section } from '../../state/adults'
import { addBoard, boardsFit, loadBoards, takeBoardAway, unreadableBoards, workOn } from '../../state/boards'
import { type BoardFace, boards } from '../../state/wall'
import { Picture } from '../../ui/Picture'
import { adultWords } from '../../words/adults.en'
import { boardWords as words } from '../../words/boards.en'
import { FormEnd } from '../FormEnd'
import { BoardChoice, type Face, freeFace } from '../setup/BoardChoice'
import { ConfirmButton } from './ConfirmButton'
import { WholeClass } from './WholeClass'

/** The boards of this tablet: adding one, the way to what each needs, taking one away, and the class's day. */
export function Boards() {
  const [isAdding, setAdding] = useState(false)
  const [said, setSaid] = useState('')
  useEffect(() => void loadBoards(), [])
  const remove = async (id: BoardId, name: string) => {
    const removed = await takeBoardAway(id)
    if (removed.ok) setSaid(words.removed(name))
    else setSaid(removed.why === 'blocked' ? words.removeBlocked(name) : words.notKept)
  }
  return (
    <section>
      <h2>{words.boards}</h2>
      <p class="soft">{words.boardsSay}</p>
      <ul class="board-list">
        {boards.value.map((board, at) => (
          <li key={board.id} class="bar">
            <BoardName board={board} />
            <span class="row">
              <Way to="pupil" board={board} label={words.settings} />
              <Way to="load" board={board} label={words.loadDay} />
              <Way to="tablet" board={board} label={words.pair} />
              {at > 0 && <Remove name={board.nickname} onYes={() => remove(board.id, board.nickname)} />}
            </span>
          </li>
        ))}
        {unreadableBoards.value.map((id) => (
          <li key={id} class="bar problem">
            <p>
              <b>{words.unreadable}</b> {words.unreadableSays}
            </p>
            <Remove name={words.theUnreadable} onYes={() => remove(id, words.theUnreadable)} />
          </li>
        ))}
      </ul>
      <div role="status">{said && <p class="said">{said}</p>}</div>
      {isAdding ? (
        <AddBoard
          onEnd={(sentence) => {
            setAdding(false)
            setSaid(sentence)
          }}
        />
      ) : boardsFit() ? (
        <button type="button" onClick={() => setAdding(true)}>
          {words.add}
        </button>
      ) : (
        <p class="soft">{words.noMore(mostBoards)}</p>
      )}
      <WholeClass onSaid={setSaid} />
    </section>
  )
}

function BoardName({ board: { symbol, nickname, wholeClass } }: { board: BoardFace }) {
  return (
    <p class="board-name">
      <Picture word={symbol} otherwise={nickname} />
      <b dir="auto">{nickname}</b>
      {wholeClass && <span class="soft">{words.isClass}</span>}
    </p>
  )
}

/** Turns to a board and to a section of these screens. */
function Way({ to, board, label }: { to: AdultSection; board: BoardFace; label: string }) {
  const open = async () => {
    if (!(await workOn(board.id)).ok) return
    pairsNext.value = to === 'tablet'
    section.value = to
  }
  return (
    <button type="button" onClick={() => void open()}>
      {label}
      <span class="sr-only"> {board.nickname}</span>
    </button>
  )
}

function Remove({ name, onYes }: { name: string; onYes: () => Promise<void> }) {
  return (
    <ConfirmButton
      label={words.remove}
      of={name}
      asks={words.removeAsks(name)}
      yes={words.removeYes}
      onYes={() => void onYes()}
    />
  )
}

function AddBoard({ onEnd }: { onEnd: (said: string) => void }) {
  const [face, setFace] = useState<Face>(() => freeFace(boards.peek()))
  const [problem, setProblem] = useState('')
  const add = async (event: Event) => {
    event.preventDefault()
    const board = { ...face, nickname: tidy(face.nickname) }
    if (!board.nickname) return setProblem(adultWords.needNickname)
    const added = await addBoard(board)
    if (added.ok) return onEnd(words.added(board.nickname))
    setProblem(added.why === 'tooMany' ? words.noMore(mostBoards) : words.notKept)
  }
  return (
    <form onSubmit={add} noValidate>
      <BoardChoice face={face} onChange={setFace} />
      <FormEnd problem={problem} send={words.addThis} back={words.back} onBack={() => onEnd('')} />
    </form>
  )
}
