// Some browsers for kiosks have no speech at all.
const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis

/** The voices on the device itself that speak the page's language. Any other would send the words to a server. */
export function localVoices(): SpeechSynthesisVoice[] {
  const language = languageOf(document.documentElement.lang)
  return (speech()?.getVoices() ?? []).filter((voice) => voice.localService && languageOf(voice.lang) === language)
}

/** Tells the voices of this device, now and when the browser has found more. */
export function onVoices(callback: (voices: SpeechSynthesisVoice[]) => void): void {
  callback(localVoices())
  speech()?.addEventListener?.('voiceschanged', () => callback(localVoices()))
}

/** Says a text in place of whatever is being said. Without a voice nothing happens. */
export function say(text: string): void {
  stopSaying()
  const voices = localVoices()
  const voice = voices.find((one) => tagOf(one.lang) === tagOf(document.documentElement.lang)) ?? voices[0]
  if (!voice) return
  const saying = new SpeechSynthesisUtterance(text)
  saying.voice = voice
  saying.lang = voice.lang
  speech()?.speak(saying)
}

export function stopSaying(): void {
  speech()?.cancel()
}

/** Android writes en_GB where others write en-GB. */
const tagOf = (language: string): string => language.replace('_', '-').toLowerCase()
const languageOf = (language: string): string => tagOf(language).split('-')[0] ?? ''
