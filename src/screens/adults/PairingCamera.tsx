import { useCallback, useEffect, useRef, useState } from 'preact/hooks'
import type { Pairing } from '../../core/handover/pairing'
import type { Result } from '../../core/result'
import { type PairingRefusal, readPairingCode } from '../../state/pairing'
import { TimeShape } from '../../ui/TimeShape'
import { handoverWords as words } from '../../words/handover.en'
import { AdultCamera } from './AdultCamera'

const secondsOn = 60
const step = 5

interface PairingCameraProps {
  /** How to show the code. */
  how: string
  onRead: (read: Result<Pairing, PairingRefusal>) => void
}

/** The camera, for a minute at most. The disc beside it empties every five seconds. */
export function PairingCamera({ how, onRead }: PairingCameraProps) {
  const [seconds, setSeconds] = useState(secondsOn)
  useEffect(() => {
    if (seconds === 0) return
    const timer = setTimeout(() => setSeconds(seconds - step), step * 1000)
    return () => clearTimeout(timer)
  }, [seconds])

  const last = useRef('')
  const told = useRef(onRead)
  told.current = onRead
  const read = useCallback((text: string) => {
    if (text === last.current) return
    last.current = text
    told.current(readPairingCode(text))
  }, [])

  if (seconds === 0)
    return (
      <div class="bar">
        <p>{words.cameraOver}</p>
        <button type="button" onClick={() => setSeconds(secondsOn)}>
          {words.startAgain}
        </button>
      </div>
    )
  return (
    <AdultCamera onText={read} failed={words.camera}>
      <p>{how}</p>
      <p class="row">
        <TimeShape left={seconds} of={secondsOn} />
        <span>{words.cameraFor(seconds)}</span>
      </p>
    </AdultCamera>
  )
}
