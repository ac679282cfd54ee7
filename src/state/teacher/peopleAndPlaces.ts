import { signal } from '@preact/signals'
import type { Result } from '../../core/result'
import { type PeopleAndPlaces, withUsed } from '../../core/teacher'
import type { Slot } from '../../core/timetable/day'
import { tellOtherTabs } from '../../device/tabs'
import type { WriteRefusal } from '../../storage/database'
import { changePeopleAndPlaces, readPeopleAndPlaces } from '../../storage/peopleAndPlaces'

/** What this teacher has used before, latest first. */
export const used = signal<PeopleAndPlaces>({ activities: [], places: [], adults: [] })

export async function loadPeopleAndPlaces(): Promise<void> {
  const read = await readPeopleAndPlaces()
  if (read.ok) used.value = read.value
}

type Kept = Promise<Result<PeopleAndPlaces, WriteRefusal>>

/** Remembers the activities, places and adults of a day. */
export const remember = (slots: Slot[]): Kept => change((before) => withUsed(before, slots))

/** Adds one by hand. */
export const addName = (list: keyof PeopleAndPlaces, name: string): Kept =>
  change((before) => ({ ...before, [list]: [name, ...before[list]] }))

/** Forgets one; days that use it stay as they are. */
export const forgetName = (list: keyof PeopleAndPlaces, name: string): Kept =>
  change((before) => ({ ...before, [list]: before[list].filter((other) => other !== name) }))

async function change(next: (before: PeopleAndPlaces) => PeopleAndPlaces): Kept {
  const kept = await changePeopleAndPlaces(next)
  if (kept.ok) {
    used.value = kept.value
    tellOtherTabs()
  }
  return kept
}
