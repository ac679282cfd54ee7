import {
  agreeToBreak,
  askForBreak,
  type BreakRequest,
  chooseBreakPlace,
  type PlaceOfBreak,
} from '../core/breaks/breaks'
import { tellOtherTabs } from '../device/tabs'
import { asOne } from '../storage/database'
import { writeBreak } from '../storage/openBreak'
import { raiseUnkept } from './notices'
import { preview } from './preview'
import { go } from './screen'
import { isRecording, shownBreak, shownMinute } from './shown'
import { moment, openBreak } from './wall'
import { picked } from './zoneCheck'

/** Break please: asks where. */
export async function breakPlease(): Promise<void> {
  if (!shownBreak.peek()) await keepBreak(askForBreak(moment.peek().date))
  go('break')
}

/** The pupil picked a place: the screen says whom to show. */
export async function pickPlace(place: PlaceOfBreak): Promise<void> {
  const open = shownBreak.peek() ?? askForBreak(moment.peek().date)
  await keepBreak(chooseBreakPlace(open, place))
  go('break')
}

/** The pupil wants another place: where they picked it stands again, what helps or the places. */
export async function askAgain(): Promise<void> {
  if (!picked.peek()) return keepBreak(askForBreak(moment.peek().date))
  go('whatHelps')
  await keepBreak(null)
}

/** An adult held the card: the break runs. */
export async function agree(): Promise<void> {
  const open = shownBreak.peek()
  if (open) await keepBreak(agreeToBreak(open, shownMinute.peek()))
}

/** The pupil or an adult ended it, or it was not wanted after all. */
export async function endBreak(): Promise<void> {
  await keepBreak(null)
  go('today')
}

/** Stored, then shown. When storing fails the pupil still gets the break, and the adult a notice. */
export async function keepBreak(next: BreakRequest | null): Promise<void> {
  const previewing = preview.peek()
  if (previewing) {
    preview.value = { ...previewing, break: next }
    return
  }
  const before = openBreak.peek()
  const written = await writeBreak(next)
  if (!written.ok) raiseUnkept(written.why)
  openBreak.value = next
  tellOtherTabs()
  if (isRecording.peek()) void asOne(async () => (await import('./privateRecord')).noteBreak(before, next))
}
