import { signal } from '@preact/signals'
import { checkPlan, type PlanFault } from '../../core/plan/checkPlan'
import { madeAnew } from '../../core/plan/madeAnew'
import type { Plan } from '../../core/plan/plan'
import { no, ok, type Result } from '../../core/result'
import { tellOtherTabs } from '../../device/tabs'
import type { WriteRefusal } from '../../storage/database'
import { addPlan as addStored, changePlan as changeStored, deletePlan, readPlans } from '../../storage/plans'
import { moment } from '../wall'
import { loadDays } from './days'

/** The plans on this device, in the order they were made. */
export const plans = signal<Plan[]>([])

/** The plan for the pupil of a tablet: the one made last; null where there is none. */
export const planFor = (tabletTag: number): Plan | null =>
  plans.value.findLast((plan) => plan.tabletTag === tabletTag) ?? null

export async function loadPlans(): Promise<void> {
  const read = await readPlans()
  if (read.ok) plans.value = read.value
}

/** Why a plan was not kept as it is: what it would have wrong, or what kept it from being written. */
export type PlanRefusal = { faults: PlanFault[] } | WriteRefusal | 'gone'

/** Keeps a new plan, where it is a sound one, and gives it back with its id. */
export async function addPlan(plan: Omit<Plan, 'id'>): Promise<Result<Plan, PlanRefusal>> {
  const faults = checkPlan(plan)
  if (faults.length > 0) return no({ faults })
  const added = await addStored(plan)
  if (added.ok) await reload()
  return added
}

let changing: Promise<unknown> = Promise.resolve()

/** Resolves when every change of a plan that was begun is kept and shown, or refused. */
export const changesKept = (): Promise<unknown> => changing

/**
 * Replaces a plan by what `change` makes of it, where that is a sound plan; else all of it stays as it was. The days that
 * are made already follow, where nobody has touched them since: see `madeAnew`.
 */
export function changePlan(id: number, change: (plan: Plan) => Plan): Promise<Result<Plan, PlanRefusal>> {
  const changed = keepChange(id, change)
  changing = Promise.allSettled([changing, changed])
  return changed
}

async function keepChange(id: number, change: (plan: Plan) => Plan): Promise<Result<Plan, PlanRefusal>> {
  const found: PlanFault[] = []
  const sound = (before: Plan): Plan => {
    const next = change(before)
    found.push(...checkPlan(next))
    return found.length > 0 ? before : next
  }
  const today = moment.peek().date
  const changed = await changeStored(id, sound, (before, after, kept) => madeAnew(before, after, today, kept))
  if (!changed.ok) return changed
  if (found.length > 0) return no({ faults: found })
  await Promise.all([loadDays(), reload()])
  return changed.value ? ok(changed.value) : no('gone')
}

/** Takes a plan away; days that were made from it stay. */
export async function removePlan(id: number): Promise<Result<void, WriteRefusal>> {
  const deleted = await deletePlan(id)
  if (deleted.ok) await reload()
  return deleted
}

async function reload(): Promise<void> {
  await loadPlans()
  tellOtherTabs()
}
