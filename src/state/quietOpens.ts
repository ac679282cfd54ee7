import { effect } from '@preact/signals'
import { preview } from './preview'
import { go, screen } from './screen'
import { untilQuiet } from './shown'
import { boardShown } from './wall'

/**
 * When quiet time begins its screen opens by itself, unless the pupil is on another screen than Today: then the
 * strip says that it is ready, and it opens once they are back on Today. Left for Today, it does not open again by
 * itself. When it ends, its screen makes way for Today.
 */
export function openQuietByItself(): void {
  let opened: string | null = null
  effect(() => {
    if (preview.value?.beside) return
    const way = untilQuiet.value
    const quiet = way.state === 'now' ? `${boardShown.value} ${way.slot.id}` : null
    const on = screen.value
    if (quiet === null) opened = null
    else if (on === 'quiet') opened = quiet
    if (quiet === null && on === 'quiet') go('today')
    if (quiet !== opened && on === 'today') go('quiet')
  })
}
