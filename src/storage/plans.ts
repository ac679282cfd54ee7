import type { Plan } from '../core/plan/plan'
import type { Result } from '../core/result'
import { isPlan } from '../core/storedPlan'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

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
 * Replaces a plan by what `change` makes of it, in one transaction. Gives back what is kept now; null where it is gone.
 */
export const changePlan = (id: number, change: (plan: Plan) => Plan): Promise<Result<Plan | null, WriteRefusal>> =>
  writeStore('plans', async (store) => {
    const kept: unknown = await store.get(id)
    if (!isPlan(kept)) return null
    const next = change(kept)
    await store.put(next)
    return next
  })

export const deletePlan = (id: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('plans', (store) => store.delete(id))

/** Gives the plans for one tablet to another one. */
export const movePlans = (from: number, to: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('plans', async (store) => {
    const plans = (await store.getAll()).filter(isPlan).filter(({ tabletTag }) => tabletTag === from)
    await Promise.all(plans.map((plan) => store.put({ ...plan, tabletTag: to })))
  })
