import type { NowNext } from '../../core/timetable/nowNext'
import { breakPlease } from '../../state/breaks'
import { preview } from '../../state/preview'
import { go } from '../../state/screen'
import { board, changes, gettingReady, shownBreak, shownSettings, todayIs } from '../../state/shown'
import { boards } from '../../state/wall'
import { BigButton } from '../../ui/BigButton'
import { Later } from '../../ui/Later'
import { Picture } from '../../ui/Picture'
import { ZoneShape } from '../../ui/ZoneShape'
import { labels, sentences } from '../../words/pupil.en'
import { AdultsButton } from './AdultsButton'
import { ChangeBanner } from './ChangeBanner'
import { DayList } from './DayList'
import { NextCard, ThenLine } from './NextCard'
import { NowCard } from './NowCard'
import { QuietStrip } from './QuietStrip'
import { ScanButton } from './ScanButton'
import { TruthCard } from './TruthCard'

/** The home screen: what is on now and what is next, with no tap. */
export function Today() {
  const { view, wholeClass } = shownSettings.value
  const is = todayIs.value
  const isFull = changes.value.length > 0 || boards.value.length > 1
  const onTheBoard = is === 'slot' || is === 'gap' || is === 'beforeFirst'
  return (
    <main class={`today view-${view}${isFull ? ' is-full' : ''}`} data-today={is}>
      <div class="cards">
        {board.value.now ? <NowCard slot={board.value.now} alone={isAlone(board.value)} /> : <TruthCard is={is} />}
        {onTheBoard && <Beside board={board.value} />}
      </div>
      <div class="lower">
        {changes.value[0] && <ChangeBanner card={changes.value[0]} />}
        <QuietStrip />
        <Boards />
      </div>
      <nav class={`actions${wholeClass ? ' of-class' : ''}`}>
        {!wholeClass && <HowAmIButton />}
        <BreakButton />
        <BigButton label={wholeClass ? labels.ourDay : labels.myDay} onPress={() => go('myDay')}>
          <Picture word="my day" />
        </BigButton>
        <ScanButton />
        <AdultsButton />
      </nav>
    </main>
  )
}

/** The boards of this tablet, where there are several. The class's board keeps their place free from its first paint. */
function Boards() {
  if (preview.value) return null
  if (boards.value.length > 1) return <Later load={loadBoardRow} failed={sentences.notHere()} />
  return shownSettings.value.wholeClass ? <div class="board-row" /> : null
}

const loadBoardRow = () => import('./BoardRow').then((file) => file.BoardRow)

function HowAmIButton() {
  return (
    <BigButton label={labels.howAmI} onPress={() => go('howAmI')}>
      <span class="four-shapes">
        <ZoneShape zone="blue" />
        <ZoneShape zone="green" />
        <ZoneShape zone="yellow" />
        <ZoneShape zone="red" />
      </span>
    </BigButton>
  )
}

/** What stands beside Now in each view; whatever the view, getting ready shows where to go. */
function Beside({ board }: { board: NowNext }) {
  const { view } = shownSettings.value
  if (isAlone(board)) return <ThenLine board={board} alone />
  return gettingReady.value || view === 'now' || view === 'nowNext' ? (
    <NextCard board={board} />
  ) : (
    <DayList part={view} />
  )
}

/** Whether Now has no other card beside it. */
function isAlone({ next }: NowNext): boolean {
  const { view } = shownSettings.value
  if (view === 'now') return !gettingReady.value
  return view === 'nowNext' && !next
}

/** Break please, or the way back to the break that is open. A break is one pupil's, so the class's board has none. */
export function BreakButton() {
  if (shownSettings.value.wholeClass) return null
  const label = shownBreak.value ? labels.onABreak : labels.breakPlease
  return (
    <BigButton label={label} look="help" onPress={breakPlease}>
      <Picture word="break please" />
    </BigButton>
  )
}
