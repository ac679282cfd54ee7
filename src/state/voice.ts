import { signal } from '@preact/signals'
import type { Slot } from '../core/timetable/day'
import type { Mark, PupilVoice } from '../core/voice'
import { changeVoice, readVoice } from '../storage/voice'
import { raiseUnkept } from './notices'
import { preview } from './preview'
import { shownDate } from './shown'
import { settings } from './wall'

/** Today's choices, marks and what helped, while My plan or Look back is open. */
export const voice = signal<PupilVoice | null>(null)

/** Reads what the pupil has said today, so that Look back goes on where it was. */
export async function loadVoice(): Promise<void> {
  const read = preview.peek() ? null : await readVoice(shownDate.peek())
  voice.value = read?.ok ? read.value : null
}

/** Remembers what was chosen as pupil voice; choosing again replaces it. */
export const recordChoice = (slot: Slot, chosen: string): Promise<void> =>
  change((said) => ({
    ...said,
    choices: [...said.choices.filter((one) => one.activity !== slot.activity), { activity: slot.activity, chosen }],
  }))

/** The pupil marks how a part was. */
export const markPart = (slot: Slot, mark: Mark): Promise<void> =>
  change((said) => ({
    ...said,
    marks: [
      ...said.marks.filter((one) => one.start !== slot.start),
      { activity: slot.activity, start: slot.start, mark },
    ],
  }))

/** The pupil says what helped today. */
export const sayWhatHelped = (helped: string): Promise<void> => change((said) => ({ ...said, helped }))

/** Stored, then shown; when storing fails the answer stays on the screen and the adult gets a notice. */
async function change(next: (said: PupilVoice) => PupilVoice): Promise<void> {
  const date = shownDate.peek()
  const empty: PupilVoice = { date, choices: [], marks: [], helped: null }
  const shown = next(voice.peek() ?? empty)
  if (!preview.peek() && !settings.peek().wholeClass) {
    const written = await changeVoice(date, (stored) => next(stored ?? empty))
    if (!written.ok) raiseUnkept(written.why)
  }
  voice.value = shown
}
