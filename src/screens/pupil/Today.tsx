import type { NowNext } from '../../core/timetable/nowNext'
import { breakPlease } from '../../state/breaks'
import { go } from '../../state/screen'
import { board, changes, gettingReady, shownBreak, shownSettings, todayIs } from '../../state/shown'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { ZoneShape } from '../../ui/ZoneShape'
import { labels } from '../../words/pupil.en'
import { AdultsButton } from './AdultsButton'
import { ChangeBanner } from './ChangeBanner'
import { DayList } from './DayList'
import { NextCard } from './NextCard'
import { NowCard } from './NowCard'
import { QuietStrip } from './QuietStrip'
import { ScanButton } from './ScanButton'
import { TruthCard } from './TruthCard'

/** The home screen: what is on now and what is next, with no tap. */
export function Today() {
  const { view } = shownSettings.value
  const is = todayIs.value
  const onTheBoard = is === 'slot' || is === 'gap' || is === 'beforeFirst'
  return (
    <main class={`today view-${view}${changes.value.length > 0 ? ' has-change' : ''}`} data-today={is}>
      <div class="cards">
        {board.value.now ? <NowCard slot={board.value.now} /> : <TruthCard is={is} />}
        {onTheBoard && <Beside board={board.value} />}
      </div>
      <div class="lower">
        {changes.value[0] && <ChangeBanner card={changes.value[0]} />}
        <QuietStrip />
      </div>
      <nav class="actions">
        <BigButton label={labels.howAmI} onPress={() => go('howAmI')}>
          <span class="four-shapes">
            <ZoneShape zone="blue" />
            <ZoneShape zone="green" />
            <ZoneShape zone="yellow" />
            <ZoneShape zone="red" />
          </span>
        </BigButton>
        <BreakButton />
        <BigButton label={labels.myDay} onPress={() => go('myDay')}>
          <Picture word="my day" />
        </BigButton>
        <ScanButton />
        <AdultsButton />
      </nav>
    </main>
  )
}

/** What stands beside Now in each view; whatever the view, getting ready shows where to go. */
function Beside({ board }: { board: NowNext }) {
  const { view } = shownSettings.value
  if (gettingReady.value || view === 'nowNext') return <NextCard board={board} />
  if (view === 'now') return null
  return <DayList part={view} />
}

/** Break please, or the way back to the break that is open. */
export function BreakButton() {
  const label = shownBreak.value ? labels.onABreak : labels.breakPlease
  return (
    <BigButton label={label} look="help" onPress={breakPlease}>
      <Picture word="break please" />
    </BigButton>
  )
}
