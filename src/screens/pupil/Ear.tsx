import { canSpeak, sayAloud } from '../../state/speech'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'

/** Reads a card aloud. A device without a voice of its own shows no ear. */
export function Ear({ text }: { text: string }) {
  if (!canSpeak.value) return null
  return (
    <button type="button" class="ear" aria-label={`${labels.hear}: ${text}`} onClick={() => sayAloud(text)}>
      <Picture word="listen" />
    </button>
  )
}
