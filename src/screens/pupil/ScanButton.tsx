import './scanButton.css'
import { preview } from '../../state/preview'
import { go } from '../../state/screen'
import { paired } from '../../state/wall'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'

/** Starts the camera with one tap, where a teacher's device is paired: before, there is no code to scan. */
export function ScanButton() {
  if (!paired.value || preview.value) return null
  return (
    <button type="button" class="adults-button scan-button" onClick={() => go('scan')}>
      <Picture word="scan" />
      <span>{labels.scan}</span>
    </button>
  )
}
