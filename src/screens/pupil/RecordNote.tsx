import { isRecording } from '../../state/shown'
import { sentences } from '../../words/pupil.en'

/** Tells the pupil that adults keep a note of what is picked here, while they do. */
export const RecordNote = () => isRecording.value && <p class="record-note">{sentences.adultsKeepANote()}</p>
