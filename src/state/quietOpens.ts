import { effect } from '@preact/signals'
import { preview } from './preview'
import { go, screen } from './screen'
import { untilQuiet } from './shown'
import { boardShown } from './wall'

/**
 * When quiet time begins its screen opens by itself, unless the pupil is on another screen than Today: then the
 * strip says that it is ready. When it ends, its screen makes way for Today.
 */
export function openQuietByItself(): void {
  let begun: string | null = null
  effect(() => {
    if (preview.value?.beside) return
    const way = untilQuiet.value
    const quiet = way.state === 'now' ? `${boardShown.value} ${way.slot.id}` : null
    const begins = quiet !== null && quiet !== begun
    begun = quiet
    if (begins && screen.peek() === 'today') go('quiet')
    if (quiet === null && screen.peek() === 'quiet') go('today')
  })
}
