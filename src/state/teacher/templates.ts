import { signal } from '@preact/signals'
import type { Result } from '../../core/result'
import type { Template } from '../../core/teacher'
import { tellOtherTabs } from '../../device/tabs'
import type { WriteRefusal } from '../../storage/database'
import {
  addTemplate as addStored,
  changeTemplate as changeStored,
  deleteTemplate,
  readTemplates,
} from '../../storage/templates'

/** The days to start from, in the order they were made. */
export const templates = signal<Template[]>([])

export async function loadTemplates(): Promise<void> {
  const read = await readTemplates()
  if (read.ok) templates.value = read.value
}

/** The template of this id, if it is still there. */
export const templateOf = (id: number): Template | null => templates.value.find((one) => one.id === id) ?? null

/** Keeps a new template and gives it back with its id. */
export async function addTemplate(template: Omit<Template, 'id'>): Promise<Result<Template, WriteRefusal>> {
  const added = await addStored(template)
  if (added.ok) await reload()
  return added
}

/** Changes a part of a template; one that is gone stays gone. */
export async function changeTemplate(id: number, part: Partial<Template>): Promise<Result<void, WriteRefusal>> {
  const written = await changeStored(id, part)
  if (written.ok) {
    templates.value = templates.value.map((one) => (one.id === id ? { ...one, ...part } : one))
    tellOtherTabs()
  }
  return written
}

/** Takes a template away; days that were made from it stay. */
export async function removeTemplate(id: number): Promise<Result<void, WriteRefusal>> {
  const deleted = await deleteTemplate(id)
  if (deleted.ok) await reload()
  return deleted
}

async function reload(): Promise<void> {
  await loadTemplates()
  tellOtherTabs()
}
