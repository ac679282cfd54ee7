import { signal } from '@preact/signals'
import { ok, type Result } from '../../core/result'
import type { Teacher } from '../../core/teacher'
import { newNumber16 } from '../../device/sealing'
import { askToPersist } from '../../device/storagePersistence'
import { tellOtherTabs } from '../../device/tabs'
import type { WriteRefusal } from '../../storage/database'
import { writeDeviceRole } from '../../storage/deviceRole'
import { readTablets } from '../../storage/tablets'
import { readTeacher, writeTeacher } from '../../storage/teacher'
import { setPin } from '../gate'
import { storeTrouble } from '../launch'
import { role } from '../wall'
import { locked } from './lock'

/** Whose device this is; null before it was read. */
export const teacher = signal<Teacher | null>(null)

/** Makes this device a teacher's: the PIN first, so that no device is without one. */
export async function setUpTeacher(name: string, pin: string): Promise<Result<void, WriteRefusal>> {
  askToPersist()
  const gate = await setPin(pin)
  if (!gate.ok) return gate
  const kept = await keep({ name, keyId: newNumber16(), weekA: null })
  if (!kept.ok) return kept
  const written = await writeDeviceRole('teacher')
  if (!written.ok) return written
  locked.value = false
  role.value = 'teacher'
  return ok(undefined)
}

/** Gives the teacher another name; tablets show it once they are paired again. */
export async function rename(name: string): Promise<Result<void, WriteRefusal>> {
  const present = teacher.peek()
  return present ? keep({ ...present, name }) : ok(undefined)
}

/** Says which Monday begins a week A of a two-week timetable; null where every week is alike. */
export async function setWeekA(weekA: Teacher['weekA']): Promise<Result<void, WriteRefusal>> {
  const present = teacher.peek()
  return present ? keep({ ...present, weekA }) : ok(undefined)
}

async function keep(next: Teacher): Promise<Result<void, WriteRefusal>> {
  const written = await writeTeacher(next)
  if (written.ok) {
    teacher.value = next
    tellOtherTabs()
  }
  return written
}

/**
 * Reads whose device this is. Where that is damaged, the tablets still know its name and key id. Where it cannot be read,
 * nothing takes its place: what was read before stays, and a device that was never read needs help.
 */
export async function loadTeacher(): Promise<void> {
  const read = await readTeacher()
  if (read.ok && read.value) {
    teacher.value = read.value
    return
  }
  const tablets = await readTablets()
  if (!read.ok || !tablets.ok) {
    if (teacher.peek() === null) storeTrouble.value = 'damaged'
    return
  }
  const paired = tablets.value[0]
  await keep({ name: paired?.adultName ?? '', keyId: paired?.keyId ?? newNumber16(), weekA: null })
}
