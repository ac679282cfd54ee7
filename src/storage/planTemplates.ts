import type { PlanTemplate } from '../core/plan/plan'
import type { Result } from '../core/result'
import { isPlanTemplate } from '../core/storedPlan'
import { type OpenRefusal, readStore, type WriteRefusal, writeStore } from './database'

/** The templates of plans in the order they were made, without those that are damaged. */
export const readPlanTemplates = (): Promise<Result<PlanTemplate[], OpenRefusal>> =>
  readStore('planTemplates', async (store) => (await store.getAll()).filter(isPlanTemplate))

/** Keeps a new template of a plan and gives it back with its id, which no other one has. */
export const addPlanTemplate = (template: Omit<PlanTemplate, 'id'>): Promise<Result<PlanTemplate, WriteRefusal>> =>
  writeStore('planTemplates', async (store) => {
    const added = { ...template, id: 1 + Math.max(0, ...(await store.getAllKeys())) }
    await store.put(added)
    return added
  })

export const deletePlanTemplate = (id: number): Promise<Result<void, WriteRefusal>> =>
  writeStore('planTemplates', (store) => store.delete(id))
