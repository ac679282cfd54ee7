import { signal } from '@preact/signals'
import type { Result } from '../../core/result'
import type { Template } from '../../core/teacher'
import { tellOtherTabs } from '../../device/tabs'
import type { WriteRefusal } from '../../storage/database'
import { deleteTemplate, readTemplates } from '../../storage/templates'

/** The days to start from, in the order they were made. */
export const templates = signal<Template[]>([])

export async function loadTemplates(): Promise<void> {
  const read = await readTemplates()
  if (read.ok) templates.value = read.value
}

/** Takes a template away; days that were made from it stay. */
export async function removeTemplate(id: number): Promise<Result<void, WriteRefusal>> {
  const deleted = await deleteTemplate(id)
  if (!deleted.ok) return deleted
  await loadTemplates()
  tellOtherTabs()
  return deleted
}
