import { canSpeak, sayAloud } from '../../state/speech'
import { Picture } from '../../ui/Picture'
import { labels } from '../../words/pupil.en'

interface EarProps {
  /** What it says, or what stands on the screen that it says. */
  text: string
  /** Whether it says everything on its screen. */
  screen?: boolean
}

/** Reads a card or a whole screen aloud. A device without a voice of its own shows no ear. */
export function Ear({ text, screen = false }: EarProps) {
  if (!canSpeak.value) return null
  return (
    <button
      type="button"
      class="ear"
      aria-label={`${labels.hear}: ${text}`}
      onClick={({ currentTarget }) => sayAloud(screen ? wordsOnScreen(currentTarget) : text)}
    >
      <Picture word="hear" />
    </button>
  )
}

const wordsOnScreen = (ear: Element): string => (ear.closest('main')?.innerText ?? '').split(/\n+/).join(', ')
