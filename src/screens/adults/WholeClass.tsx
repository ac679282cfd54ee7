import { useState } from 'preact/hooks'
import { mostBoards } from '../../core/boardList'
import { firstBoard } from '../../core/boards'
import type { Result } from '../../core/result'
import { endClass, markClass, showClass } from '../../state/boards'
import { boards } from '../../state/wall'
import { boardWords as words } from '../../words/boards.en'

/** Whether the first board shows the class's day. A pupil's board that stands there is given a place of its own. */
export function WholeClass({ onSaid }: { onSaid: (said: string) => void }) {
  const [asking, setAsking] = useState(false)
  const first = boards.value.find(({ id }) => id === firstBoard)
  if (!first) return null
  const { nickname, wholeClass } = first
  const tell = (done: Result<unknown, unknown>, sentence: string) => {
    setAsking(false)
    if (done.ok) onSaid(sentence)
    else onSaid(done.why === 'tooMany' ? words.noMore(mostBoards) : words.notKept)
  }
  const move = async () => tell(await showClass({ symbol: 'school', nickname: words.className }), words.isNowClass)
  const stay = async () => tell(await markClass(), words.isNowClass)
  const end = async () => tell(await endClass(), words.classEnded(nickname))
  return (
    <section>
      <h3>{words.wholeClass}</h3>
      <p class="soft">{words.wholeClassSays}</p>
      {wholeClass ? (
        <button type="button" onClick={() => void end()}>
          {words.endClass}
        </button>
      ) : asking ? (
        <div class="problem class-asks" role="group" aria-label={words.makeClassAsks(nickname)}>
          <p>
            <b>{words.makeClassAsks(nickname)}</b>
          </p>
          <div>
            <button type="button" class="first" onClick={() => void move()}>
              {words.moves(nickname)}
            </button>
            <p>{words.movesSay(nickname)}</p>
          </div>
          <div>
            <button type="button" onClick={() => void stay()}>
              {words.stays(nickname)}
            </button>
            <p>{words.staysSays}</p>
          </div>
          <button type="button" onClick={() => setAsking(false)}>
            {words.back}
          </button>
        </div>
      ) : (
        <button type="button" onClick={() => setAsking(true)}>
          {words.makeClass}
        </button>
      )}
    </section>
  )
}
