import { effect, signal } from '@preact/signals'
import { neutralAfterMs, type Zone } from '../core/zones/zones'
import { asOne } from '../storage/database'
import { go, screen } from './screen'
import { isRecording } from './shown'

/** What was just picked, in memory only and gone when the screen is left. `unknown` is "I don't know". */
export const picked = signal<Zone | 'unknown' | null>(null)

/** Whether the zone's own colour, shape and word are still on the screen. */
export const zoneShows = signal(false)

let turningNeutral: ReturnType<typeof setTimeout> | undefined

/** A tile was tapped: shows what helps, and turns neutral within five seconds. */
export function pick(zone: Zone | 'unknown'): void {
  picked.value = zone
  zoneShows.value = true
  go('whatHelps')
  if (isRecording.peek()) void asOne(async () => (await import('./privateRecord')).noteZone(zone))
  clearTimeout(turningNeutral)
  turningNeutral = setTimeout(() => {
    zoneShows.value = false
  }, neutralAfterMs)
}

effect(() => {
  if (screen.value === 'whatHelps') return
  clearTimeout(turningNeutral)
  picked.value = null
  zoneShows.value = false
})
