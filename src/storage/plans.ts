import type { KeptDays } from '../core/plan/madeAnew'
import type { Plan } from '../core/plan/plan'
import type { Result } from '../core/result'
import { isComposedDay, isTemplate } from '../core/storedHandover'
import { isPlan } from '../core/storedPlan'
import type { ComposedDay } from '../core/teacher'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore, writeStores } from './database'
import { soundHandovers } from './handovers'

/** The plans in the order they were made, without those that are damaged. */
export const readPlans = (): Promise<Result<Plan[], OpenRefusal>> =>
  readStore('plans', async (store) => (await store.getAll()).filter(isPlan))

/** Keeps a new plan and gives it back with its id, which no other one has. */
export const addPlan = (plan: Omit<Plan, 'id'>): Promise<Result<Plan, WriteRefusal>> =>
  writeStore('plans', async (store) => {
    const added = { ...plan, id: 1 + Math.max(0, ...(await store.getAllKeys())) }
    await store.put(added)
    return added
  })

/**
 * Replaces a plan by what `change` makes of it, and with it the days that `daysOf` makes anew, in one transaction. Gives
 * back what is kept of it now; null where it is gone.
 */
export const changePlan = (
  id: number,
  change: (plan: Plan) => Plan,
  daysOf: (before: Plan, after: Plan, kept: KeptDays) => ComposedDay[],
): Promise<Result<Plan | null, WriteRefusal>> =>
  writeStores(['plans', 'composed', 'templates', 'facts'], async (writing) => {
    const plans = writing.objectStore('plans')
    const before: unknown = await plans.get(id)
    if (!isPlan(before)) return null
    const after = change(before)
    await plans.put(after)
    const composed = writing.objectStore('composed')
    const days = daysOf(before, after, {
      templates: (await writing.objectStore('templates').getAll()).filter(isTemplate),
      days: (await composed.getAll()).filter(isComposedDay),
      handovers: soundHandovers(await writing.objectStore('facts').get('handovers')),
    })
    await Promise.all(days.map((day) => composed.put(day)))
    return after
  })

export const deletePlan = (id: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('plans', (store) => store.delete(id))

/** Gives the plans for one tablet to another one. */
export const movePlans = (from: number, to: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('plans', async (store) => {
    const plans = (await store.getAll()).filter(isPlan).filter(({ tabletTag }) => tabletTag === from)
    await Promise.all(plans.map((plan) => store.put({ ...plan, tabletTag: to })))
  })
