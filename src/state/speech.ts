import { signal } from '@preact/signals'
import { onVoices, say } from '../device/speech'

/** Whether this device has a voice of its own. */
export const canSpeak = signal(false)

/** Watches for the device's voices, which some engines load late. */
export function startSpeech(): void {
  onVoices((voices) => {
    canSpeak.value = voices.length > 0
  })
}

/** Says a card aloud, in place of whatever is being said. */
export const sayAloud = (text: string): void => say(text)
