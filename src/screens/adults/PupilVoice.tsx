import './settings.css'
import { Collect } from './Collect'
import { PrivateRecord } from './PrivateRecord'

/** What the pupil said, for an adult to collect, and the private record. */
export function PupilVoice() {
  return (
    <div class="settings">
      <Collect />
      <PrivateRecord />
    </div>
  )
}
