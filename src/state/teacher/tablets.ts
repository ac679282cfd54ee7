import { computed, signal } from '@preact/signals'
import { toDigits } from '../../core/handover/digits'
import { pairingMessage } from '../../core/handover/message'
import type { Paired } from '../../core/handover/paired'
import type { Pairing } from '../../core/handover/pairing'
import { ok, type Result } from '../../core/result'
import { noTablet } from '../../core/teacher'
import { sameText } from '../../core/timetable/day'
import { checkDigits, newNumber16, newSecret } from '../../device/sealing'
import { tellOtherTabs } from '../../device/tabs'
import { deleteCollected, moveCollected } from '../../storage/collected'
import { moveComposed } from '../../storage/composed'
import type { WriteRefusal } from '../../storage/database'
import { movePlans } from '../../storage/plans'
import { forgetTablet, keepTablet, readTablets } from '../../storage/tablets'
import { moment } from '../wall'
import { loadCollected } from './collected'
import { loadDays } from './days'
import { teacher } from './device'
import { loadPlans } from './plans'

/** The tablets this device makes codes for. */
export const tablets = signal<Paired[]>([])

const chosen = signal<number | null>(null)

/** The tablet whose days are on show: the one chosen last, else the first; null while none is paired. */
export const chosenTablet = computed(
  () => tablets.value.find(({ tabletTag }) => tabletTag === chosen.value) ?? tablets.value[0] ?? null,
)

/** Its tag, or `noTablet`. */
export const chosenTag = computed(() => chosenTablet.value?.tabletTag ?? noTablet)

/** Shows the days for another tablet. */
export function chooseTablet(tabletTag: number): void {
  chosen.value = tabletTag
}

export async function loadTablets(): Promise<void> {
  const read = await readTablets()
  if (read.ok) tablets.value = read.value
}

/** A pairing with a tablet, with a secret of its own. Nothing of it is kept before `keepPairing`. */
export const newPairing = (tabletName: string): Pairing => ({
  keyId: teacher.peek()?.keyId ?? 0,
  tabletTag: newNumber16(),
  secret: newSecret(),
  tabletName,
  adultName: teacher.peek()?.name ?? '',
})

/** The text of the code that a tablet scans to be paired. */
export const pairingText = (pairing: Pairing): string => toDigits(pairingMessage(pairing))

/** The four digits that both devices show. */
export const digitsOf = (pairing: Pairing): string => checkDigits(pairing)

/** The tablet of this name that is paired already; pairing again takes its place. */
export const pairedAs = (name: string): Paired | null =>
  tablets.value.find(({ tabletName }) => sameText(tabletName, name)) ?? null

/**
 * Both devices showed the same digits: the tablet is kept, and has the days that had no tablet yet. An earlier pairing is
 * forgotten only once all that was under it has moved.
 */
export async function keepPairing(pairing: Pairing): Promise<Result<void, WriteRefusal>> {
  const { tabletTag, tabletName } = pairing
  const before = tablets.value.find((one) => one.tabletTag !== tabletTag && sameText(one.tabletName, tabletName))
  const kept = await keepTablet(pairing, moment.peek().date)
  if (!kept.ok) return kept
  if (before) {
    const collected = await moveCollected(before.tabletTag, tabletTag)
    if (!collected.ok) return collected
    const given = await giveAway(before.tabletTag, tabletTag)
    if (!given.ok) return given
  }
  const moved = await moveWhatIsMade(noTablet, tabletTag)
  if (!moved.ok) return moved
  chooseTablet(tabletTag)
  return reload()
}

/** Forgets a tablet, with what was collected from it. The days made for it have no tablet then. */
export async function forget(tabletTag: number): Promise<Result<void, WriteRefusal>> {
  const deleted = await deleteCollected(tabletTag)
  if (!deleted.ok) return deleted
  const forgotten = await giveAway(tabletTag, noTablet)
  return forgotten.ok ? reload() : forgotten
}

async function giveAway(from: number, to: number): Promise<Result<void, WriteRefusal>> {
  const moved = await moveWhatIsMade(from, to)
  return moved.ok ? forgetTablet(from) : moved
}

async function moveWhatIsMade(from: number, to: number): Promise<Result<void, WriteRefusal>> {
  const moved = await moveComposed(from, to)
  return moved.ok ? movePlans(from, to) : moved
}

async function reload(): Promise<Result<void, never>> {
  await Promise.all([loadTablets(), loadDays(), loadPlans(), loadCollected()])
  tellOtherTabs()
  return ok(undefined)
}
