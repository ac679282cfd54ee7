/** A voice that speaks on the device itself. */
export interface Voice {
  /** What the device calls it, the same at every start. */
  id: string
  name: string
}

/** How to say it: with which voice, empty for the first that fits, and how fast, where 1 is the voice's own speed. */
export interface Way {
  voice: string
  rate: number
}

// Some browsers for kiosks have no speech at all.
const speech = (): SpeechSynthesis | undefined => globalThis.speechSynthesis

/** The voices on the device itself that speak the page's language, those of its country first. */
function localVoices(): SpeechSynthesisVoice[] {
  const page = document.documentElement.lang
  const isOfCountry = (voice: SpeechSynthesisVoice) => Number(tagOf(voice.lang) === tagOf(page))
  return (speech()?.getVoices() ?? [])
    .filter((voice) => voice.localService && languageOf(voice.lang) === languageOf(page))
    .sort((one, other) => isOfCountry(other) - isOfCountry(one))
}

/** Tells the voices of this device, now and when the browser has found more. Others send the words to a server. */
export function onVoices(callback: (voices: Voice[]) => void): void {
  const tell = () => callback(localVoices().map(({ voiceURI, name }) => ({ id: voiceURI, name })))
  tell()
  speech()?.addEventListener?.('voiceschanged', tell)
}

/** Says a text in place of whatever is being said. Without a voice nothing happens. */
export function say(text: string, { voice: id, rate }: Way): void {
  stopSaying()
  const voices = localVoices()
  const voice = voices.find(({ voiceURI }) => voiceURI === id) ?? voices[0]
  if (!voice) return
  const saying = new SpeechSynthesisUtterance(text)
  saying.voice = voice
  saying.lang = voice.lang
  saying.rate = rate
  speech()?.speak(saying)
}

export function stopSaying(): void {
  speech()?.cancel()
}

/** Android writes en_GB where others write en-GB. */
const tagOf = (language: string): string => language.replace('_', '-').toLowerCase()
const languageOf = (language: string): string => tagOf(language).split('-')[0] ?? ''
