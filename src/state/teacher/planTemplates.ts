import { signal } from '@preact/signals'
import type { PlanTemplate } from '../../core/plan/plan'
import { forNextChild, type KnownNames } from '../../core/plan/planTemplate'
import { no, type Result } from '../../core/result'
import { tellOtherTabs } from '../../device/tabs'
import type { WriteRefusal } from '../../storage/database'
import { addPlanTemplate as addStored, deletePlanTemplate, readPlanTemplates } from '../../storage/planTemplates'
import { planWords } from '../../words/plan.en'
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

/**
 * Keeps a new template of a plan and gives it back with its id. Words that may be names are left out of it, but for those
 * whose keys are in `kept`; one that still says who or when is not kept.
 */
export async function addPlanTemplate(
  template: Omit<PlanTemplate, 'id'>,
  kept: string[],
): Promise<Result<PlanTemplate, WriteRefusal | 'tells'>> {
  const made = forNextChild(template, kept, knownNames(), planWords.nobody)
  if (made === null) return no('tells')
  const added = await addStored(made)
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
