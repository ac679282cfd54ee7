import { computed, signal } from '@preact/signals'
import { rateOf } from '../core/hearing'
import { onVoices, say, type Voice } from '../device/speech'
import { shownSettings } from './shown'
import { whenFirst } from './whenFirst'

/** The voices of this device itself. */
export const voices = signal<Voice[]>([])

/** Whether this device has a voice of its own. */
export const canSpeak = computed(() => voices.value.length > 0)

/** Watches for the device's voices, which some engines load late. */
export function startSpeech(): void {
  onVoices((found) => {
    voices.value = found
  })
  whenFirst(
    () => shownSettings.value.hearing.buttons,
    () => void import('./hearButtons').then(({ hearButtons }) => hearButtons()),
  )
}

/** Says a text aloud as an adult set it for this pupil, in place of whatever is being said. */
export function sayAloud(text: string): void {
  const { voice, speed } = shownSettings.peek().hearing
  say(text, { voice, rate: rateOf[speed] })
}
