import { useEffect, useLayoutEffect, useState } from 'preact/hooks'
import './undoTake.css'
import { clockTime } from '../../core/timetable/clockTime'
import { section } from '../../state/adults'
import { dateInWords } from '../../state/loading'
import { lookForUndo, undoable, undoLastTake } from '../../state/undoTake'
import { moment, today } from '../../state/wall'
import { handoverWords as words } from '../../words/handover.en'

/** The way back from the last change of a day, for ten minutes. */
export function UndoTake() {
  const { ms } = moment.value
  const [said, setSaid] = useState({ sentence: '', section: section.value, today: today.value })
  useEffect(() => void lookForUndo(), [ms])
  const offered = undoable.value?.until
  useLayoutEffect(() => {
    if (offered !== undefined) scrollTo(0, 0)
  }, [offered])
  const undo = async (byCode: boolean) => {
    const undone = await undoLastTake()
    const sentence = undone.ok ? words.undone(byCode) : undone.why === 'tooLate' ? words.tooLate : words.notKept
    setSaid({ sentence, section: section.peek(), today: today.peek() })
  }
  const last = undoable.value
  const isTrue = said.section === section.value && said.today === today.value
  return (
    <div class="undo-take" role="status">
      {isTrue && said.sentence && <p class="said">{said.sentence}</p>}
      {last && (
        <div class="said bar">
          <p>
            {(last.byCode ? words.taken : words.changedByHand)(last.dates.map(dateInWords).join(', '), last.adultName)}{' '}
            {words.undoUntil(clockTime(last.until))}
          </p>
          <button type="button" onClick={() => void undo(last.byCode)}>
            {words.undo}
          </button>
        </div>
      )}
    </div>
  )
}
