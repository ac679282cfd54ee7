import { useEffect, useState } from 'preact/hooks'
import './scan.css'
import type { IsoDate } from '../../core/timetable/day'
import { cameraIs, severalCameras, switchCamera, tryCameraAgain } from '../../state/camera'
import { dateInWords } from '../../state/loading'
import { beginScan, elsewhere, openElsewhere, readScanned, refusal, type ScanRefusal } from '../../state/scan'
import { who } from '../../state/shown'
import { type BoardFace, moment } from '../../state/wall'
import { gathered } from '../../state/wholeMessage'
import { BigButton } from '../../ui/BigButton'
import { Picture } from '../../ui/Picture'
import { sentences } from '../../words/pupil.en'
import { cameraRefusals, scanLabels, scanRefusals, scanSentences } from '../../words/scan.en'
import { CameraPicture } from '../CameraPicture'
import { OtherWays } from './OtherWays'
import { PupilFrame } from './PupilFrame'

/** The camera, until it has seen a code that can be used. A code that cannot is told beside it, and it looks on. */
export function Scan() {
  const [otherWays, setOtherWays] = useState(false)
  useEffect(beginScan, [])
  return otherWays ? (
    <WithoutCamera onCamera={() => setOtherWays(false)} />
  ) : (
    <WithCamera onOtherWays={() => setOtherWays(true)} />
  )
}

function WithCamera({ onOtherWays }: { onOtherWays: () => void }) {
  const is = cameraIs.value
  const failed = is in cameraRefusals ? cameraRefusals[is as keyof typeof cameraRefusals] : null
  return (
    <PupilFrame
      class="scan"
      title={scanLabels.showTheCode}
      after={
        failed ? (
          <BigButton label={scanLabels.tryAgain} onPress={tryCameraAgain} />
        ) : (
          <BigButton label={scanLabels.otherWays} onPress={onOtherWays} />
        )
      }
    >
      <div class="scan-body">
        <CameraPicture onText={readScanned} />
        <div class="scan-side">
          {failed && !refusal.value && !elsewhere.value ? <Told title={failed} lines={[]} /> : <Refused />}
          {!failed && gathered.value && <Progress parts={gathered.value.parts} />}
          {!failed && severalCameras.value && (
            <BigButton label={scanLabels.otherCamera} onPress={switchCamera}>
              <Picture word="camera" />
            </BigButton>
          )}
        </div>
        {failed && <OtherWays />}
      </div>
    </PupilFrame>
  )
}

function WithoutCamera({ onCamera }: { onCamera: () => void }) {
  return (
    <PupilFrame
      class="scan"
      title={scanLabels.otherWays}
      after={
        <BigButton label={scanLabels.camera} onPress={onCamera}>
          <Picture word="camera" />
        </BigButton>
      }
    >
      <div class="scan-body">
        <div class="scan-side">
          <Refused />
        </div>
        <OtherWays />
      </div>
    </PupilFrame>
  )
}

/**
 * Why a code, a picture or a text is not used, and what to do. A refusal for the date names both dates; a code for another
 * board of this tablet names it, and one tap opens that board with the days.
 */
export function Refused() {
  if (elsewhere.value) return <ForAnother board={elsewhere.value.board} />
  if (!refusal.value) return null
  const { reason, date } = refusal.value
  return <Told title={scanRefusals[reason]} lines={date ? datesOf(date) : whatToDo(reason)} />
}

const datesOf = (date: IsoDate): string[] => [
  scanSentences.itIsFor(dateInWords(date)),
  scanSentences.todayIs(dateInWords(moment.value.date)),
]

const whatToDo = (reason: ScanRefusal['reason']): string[] =>
  reason === 'notWhole' ? [scanSentences.copyAllOfIt()] : []

function ForAnother({ board: { symbol, nickname } }: { board: BoardFace }) {
  return (
    <section class="card told for-another" role="status">
      <Picture word={symbol} otherwise={nickname} />
      <h2>{scanSentences.isForBoard(nickname)}</h2>
      <BigButton label={scanSentences.openBoard(nickname)} look="picked" onPress={() => void openElsewhere()} />
    </section>
  )
}

function Told({ title, lines }: { title: string; lines: string[] }) {
  return (
    <section class="card told" role="status">
      <h2>{title}</h2>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      <p class="told-who">
        <Picture word="adult" />
        <strong>{sentences.show(who.value ?? sentences.anAdult())}</strong>
      </p>
    </section>
  )
}

/** How many codes of a looped sequence were read, as a row of marks. */
function Progress({ parts }: { parts: (Uint8Array | null)[] }) {
  const read = parts.filter((part) => part !== null).length
  return (
    <p class="card progress" role="img" aria-label={scanSentences.partsRead(read, parts.length)}>
      {parts.map((part, number) => (
        <i key={number} class={part ? 'read' : ''} />
      ))}
    </p>
  )
}
