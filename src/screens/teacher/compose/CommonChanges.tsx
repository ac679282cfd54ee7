import { useEffect, useRef, useState } from 'preact/hooks'
import { commonChangeKinds } from '../../../core/compose/changeKinds'
import { likelyChange } from '../../../core/compose/changeOptions'
import { type CommonChange, shortAtEnd, stillToSay, withChange } from '../../../core/compose/commonChanges'
import { cutShort, differencesBetween, quietLost } from '../../../core/compose/differences'
import { finished } from '../../../core/compose/draft'
import { type ChangeCard, changesSince } from '../../../core/timetable/changes'
import { clockTime } from '../../../core/timetable/clockTime'
import { composingDate, draft, makeCommonChange } from '../../../state/teacher/composing'
import { used } from '../../../state/teacher/peopleAndPlaces'
import { composeWords as words } from '../../../words/compose.en'
import { changeInWords } from '../../changeInWords'
import { standsOn } from '../../onItsDay'
import { BeforeAfter } from './BeforeAfter'
import { ChangeFields } from './ChangeFields'

/** The changes every school knows, each in three taps: which one, what of it, and use it. */
export function CommonChanges({ onSaid }: { onSaid: (sentence: string) => void }) {
  const [change, setChange] = useState<CommonChange | null>(null)
  return (
    <section class="common-changes" aria-label={words.commonChanges}>
      <h2>{words.commonChanges}</h2>
      <div class="change-chips">
        {commonChangeKinds.map((kind) => (
          <button
            key={kind}
            type="button"
            class="chip"
            aria-haspopup="dialog"
            onClick={() => setChange(likelyChange(kind, draft.peek(), used.peek(), words.usual))}
          >
            {words.changes[kind]}
          </button>
        ))}
      </div>
      {change && (
        <ChangeSheet
          change={change}
          onChange={setChange}
          onClose={(said) => {
            setChange(null)
            if (said) onSaid(said)
          }}
        />
      )}
    </section>
  )
}

interface ChangeSheetProps {
  change: CommonChange
  onChange: (change: CommonChange) => void
  onClose: (said?: string) => void
}

/** One common change: what it needs to be told, what it does, and nothing done before it is used. */
function ChangeSheet({ change, onChange, onClose }: ChangeSheetProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  useEffect(() => dialog.current?.showModal(), [])
  const after = withChange(draft.value, change)
  const differences = differencesBetween(draft.value, after)
  const lost = quietLost(draft.value, after)
  const isAsked = change.kind === 'earlyFinish' && shortAtEnd(draft.value, change.at) !== null
  const short = isAsked ? [] : cutShort(draft.value, after)
  const missing = stillToSay(change)
  const name = words.changes[change.kind]
  const use = () => {
    makeCommonChange(change)
    onClose(words.changed(name, differences.length))
  }
  return (
    <dialog ref={dialog} class="change-sheet" aria-labelledby="change-name" onClose={() => onClose()}>
      <h2 id="change-name">{name}</h2>
      <ChangeFields change={change} onChange={onChange} />
      {differences.length > 0 ? (
        <BeforeAfter differences={differences} />
      ) : (
        <p role="status">{missing ? words.stillToSay[missing] : words.changesNothing[change.kind]}</p>
      )}
      {differences.length > 0 && <PupilSees cards={changesSince(finished(draft.value), finished(after))} />}
      {short.map((slot) => (
        <p key={slot.id} role="status" dir="auto">
          {words.onlyShort(slot.activity || words.newPart, slot.end - slot.start)}
        </p>
      ))}
      {lost.length > 0 && (
        <p class="problem" role="alert">
          {words.quietGoes(lost.map((slot) => clockTime(slot.start)))}
        </p>
      )}
      <div class="row sheet-actions">
        <button type="button" class="first" disabled={differences.length === 0} onClick={use}>
          {words.useIt}
        </button>
        <button type="button" onClick={() => onClose()}>
          {words.notNow}
        </button>
      </div>
    </dialog>
  )
}

/** What the pupil will be told of it: the change cards, not one for each part. */
function PupilSees({ cards }: { cards: ChangeCard[] }) {
  const date = composingDate.value
  return (
    <section class="pupil-sees">
      <h3>{words.pupilSees(cards.length)}</h3>
      <ul>
        {cards.map((card) => (
          <li key={card.key} dir="auto">
            {changeInWords(card, date ? standsOn(date) : undefined)}
          </li>
        ))}
      </ul>
    </section>
  )
}
