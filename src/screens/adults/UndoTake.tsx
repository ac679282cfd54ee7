import { useEffect, useState } from 'preact/hooks'
import './undoTake.css'
import { clockTime } from '../../core/timetable/clockTime'
import { dateInWords } from '../../state/loading'
import { lookForUndo, undoable, undoLastTake } from '../../state/undoTake'
import { moment } from '../../state/wall'
import { handoverWords as words } from '../../words/handover.en'

/** The way back from the code that was used last, for ten minutes. */
export function UndoTake() {
  const { ms } = moment.value
  const [said, setSaid] = useState('')
  useEffect(() => void lookForUndo(), [ms])
  const undo = async () => {
    const undone = await undoLastTake()
    if (undone.ok) setSaid(words.undone)
    else setSaid(undone.why === 'tooLate' ? words.tooLate : words.notKept)
  }
  const last = undoable.value
  return (
    <div class="undo-take" role="status">
      {said && <p class="said">{said}</p>}
      {last && (
        <div class="said bar">
          <p>
            {words.taken(last.dates.map(dateInWords).join(', '), last.adultName)}{' '}
            {words.undoUntil(clockTime(last.until))}
          </p>
          <button type="button" onClick={undo}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  )
}
