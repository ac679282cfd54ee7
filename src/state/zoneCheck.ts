import { effect, signal } from '@preact/signals'
import { neutralAfterMs, strategiesStayMs, type Zone } from '../core/zones/zones'
import { asOne } from '../storage/database'
import { go, screen } from './screen'
import { isRecording, shownBreak } from './shown'

/**
 * What was just picked, in memory only. It is gone when the screen is left, but for the break place picked there: as long
 * as what helps would stay, the way back leads to it. `unknown` is "I don't know".
 */
export const picked = signal<Zone | 'unknown' | null>(null)

/** Whether the zone's own colour, shape and word are still on the screen. */
export const zoneShows = signal(false)

/** Until the screen turns neutral, and after that until what was picked is forgotten. */
let waiting: ReturnType<typeof setTimeout> | undefined

/** A tile was tapped: shows what helps, and turns neutral within five seconds. */
export function pick(zone: Zone | 'unknown'): void {
  picked.value = zone
  zoneShows.value = true
  go('whatHelps')
  if (isRecording.peek()) void asOne(async () => (await import('./privateRecord')).noteZone(zone))
  waiting = setTimeout(() => {
    zoneShows.value = false
  }, neutralAfterMs)
}

effect(() => {
  clearTimeout(waiting)
  if (screen.value === 'whatHelps') return
  zoneShows.value = false
  if (screen.value === 'break' && shownBreak.value?.step === 'show') waiting = setTimeout(forget, strategiesStayMs)
  else forget()
})

function forget() {
  picked.value = null
}
