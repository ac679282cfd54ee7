import type { ComponentChildren } from 'preact'
import { useEffect, useState } from 'preact/hooks'
import './compose.css'
import { findingsIn, isInTheWay } from '../../../core/compose/draftFindings'
import type { IsoDate } from '../../../core/timetable/day'
import { canRedo, canUndo, draft, keptState, redo, undo } from '../../../state/teacher/composing'
import { composeWords as words } from '../../../words/compose.en'
import { Title } from '../../Title'
import { BoardPanel } from './BoardPanel'
import { CommonChanges } from './CommonChanges'
import { SlotList } from './SlotList'
import { Suggestions } from './suggestions'

interface ComposerProps {
  title: string
  /** The date that the pupil's board is pictured for. */
  date: IsoDate
  /** What leads out of here. */
  ways: ComponentChildren
  /** What stands above the parts. */
  children?: ComponentChildren
  /** What stands below them. */
  below?: ComponentChildren
}

const saidForMs = 5000

/** Where a day or a template is made: its parts, common changes, and the pupil's board beside them. */
export function Composer({ title, date, ways, children, below }: ComposerProps) {
  const [said, setSaid] = useState({ sentence: '', isSeen: false })
  const say = (sentence: string, unseen?: 'unseen') => setSaid({ sentence, isSeen: unseen === undefined })
  useEffect(() => {
    if (said.sentence === '') return
    const shown = setTimeout(() => say('', 'unseen'), saidForMs)
    return () => clearTimeout(shown)
  }, [said])
  /** One step back or forward: what was said of the step before it is no longer so. */
  const turn = (take: () => void) => {
    say('', 'unseen')
    take()
  }
  useEffect(() => {
    const turnByKeys = (event: KeyboardEvent) => onUndoKeys(event, turn)
    addEventListener('keydown', turnByKeys)
    return () => removeEventListener('keydown', turnByKeys)
  }, [])
  const inTheWay = findingsIn(draft.value).filter(isInTheWay).length
  return (
    <main class="adults teacher composer">
      <div class="head">
        <div>
          <Title>{title}</Title>
          <p class={`kept-state ${keptState.value}`} role="status">
            {words.kept[keptState.value]}
          </p>
        </div>
        <div class="row">
          <TurnButton label={words.undo} keys="Control+Z" off={!canUndo.value} onPress={() => turn(undo)} />
          <TurnButton label={words.redo} keys="Control+Y" off={!canRedo.value} onPress={() => turn(redo)} />
          {ways}
        </div>
      </div>
      <div class="bench">
        <div class="making">
          {children}
          {draft.value.length > 0 && <CommonChanges onSaid={say} />}
          {inTheWay > 0 && <p class="problem">{words.inTheWay(inTheWay)}</p>}
          <SlotList onSaid={say} />
          {below}
        </div>
        <BoardPanel date={date} />
      </div>
      <p class={`said-last${said.isSeen ? '' : ' sr-only'}`} role="status">
        {said.sentence}
      </p>
      <Suggestions />
    </main>
  )
}

interface TurnButtonProps {
  label: string
  keys: string
  off: boolean
  onPress: () => void
}

/** One step back or forward. It keeps its place in the keyboard's order when there is no step. */
function TurnButton({ label, keys, off, onPress }: TurnButtonProps) {
  return (
    <button
      type="button"
      class={`glyph-button ${label === words.redo ? 'redo' : 'undo'}`}
      aria-label={label}
      title={label}
      aria-keyshortcuts={keys}
      aria-disabled={off}
      onClick={onPress}
    >
      <svg class="turn" viewBox="0 0 24 24" aria-hidden="true">
        <path d="M9 6 4.5 10.5 9 15M5 10.5h8.5a5 5 0 0 1 0 10H10" />
      </svg>
    </button>
  )
}

/** Everywhere on the page, in fields too: what was written is a step like any other. */
function onUndoKeys(event: KeyboardEvent, turn: (take: () => void) => void): void {
  const key = event.key.toLowerCase()
  if (!(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return
  event.preventDefault()
  turn(key === 'y' || event.shiftKey ? redo : undo)
}
