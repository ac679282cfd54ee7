import { signal } from '@preact/signals'
import type { PlanTemplate } from '../../core/plan/plan'
import type { KnownNames } from '../../core/plan/planTemplate'
import type { Result } from '../../core/result'
import { tellOtherTabs } from '../../device/tabs'
import type { WriteRefusal } from '../../storage/database'
import { addPlanTemplate as addStored, deletePlanTemplate, readPlanTemplates } from '../../storage/planTemplates'
import { teacher } from './device'
import { used } from './peopleAndPlaces'
import { tablets } from './tablets'

/** The templates of plans that were saved on this device, in the order they were made. */
export const planTemplates = signal<PlanTemplate[]>([])

export async function loadPlanTemplates(): Promise<void> {
  const read = await readPlanTemplates()
  if (read.ok) planTemplates.value = read.value
}

/** The names this device knows, none of which a template may carry. */
export const knownNames = (): KnownNames => ({
  adults: [...used.value.adults, teacher.value?.name ?? ''],
  boards: tablets.value.map(({ tabletName }) => tabletName),
})

/** Keeps a new template of a plan and gives it back with its id. */
export async function addPlanTemplate(template: Omit<PlanTemplate, 'id'>): Promise<Result<PlanTemplate, WriteRefusal>> {
  const added = await addStored(template)
  if (added.ok) await reload()
  return added
}

/** Takes a template away; plans that were started from it stay. */
export async function removePlanTemplate(id: number): Promise<Result<void, WriteRefusal>> {
  const deleted = await deletePlanTemplate(id)
  if (deleted.ok) await reload()
  return deleted
}

async function reload(): Promise<void> {
  await loadPlanTemplates()
  tellOtherTabs()
}
