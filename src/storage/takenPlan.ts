import type { PlanParcel } from '../core/handover/planFormat'
import type { Plan } from '../core/plan/plan'
import type { Result } from '../core/result'
import { isTemplate } from '../core/storedHandover'
import { isPlan } from '../core/storedPlan'
import type { Template } from '../core/teacher'
import { type WriteRefusal, writeStores } from './database'

/**
 * Keeps a plan that another adult's device gave, with its templates: all of it or nothing. It takes the place of the plan
 * of the same name for the same tablet; a template that is here already is not kept twice.
 */
export const keepTakenPlan = (
  { plan, templates }: PlanParcel,
  tabletTag: number,
): Promise<Result<Plan, WriteRefusal>> =>
  writeStores(['plans', 'templates'], async (writing) => {
    const templateStore = writing.objectStore('templates')
    const known = (await templateStore.getAll()).filter(isTemplate)
    let nextTemplate = 1 + Math.max(0, ...(await templateStore.getAllKeys()))
    const ids: number[] = []
    for (const template of templates) {
      const same = known.find((other) => isSame(other, template))
      if (same) ids.push(same.id)
      else {
        ids.push(nextTemplate)
        await templateStore.put({ ...template, id: nextTemplate })
        nextTemplate += 1
      }
    }
    const planStore = writing.objectStore('plans')
    const before = (await planStore.getAll()).filter(isPlan).find((other) => takesThePlaceOf(plan, tabletTag, other))
    const kept: Plan = {
      ...plan,
      id: before?.id ?? 1 + Math.max(0, ...(await planStore.getAllKeys())),
      tabletTag,
      weeks: plan.weeks.map((week) => ({
        ...week,
        pattern: week.pattern.map((at) => (at === null ? null : (ids[at] ?? null))),
      })),
    }
    await planStore.put(kept)
    return kept
  })

/** Whether a plan that is taken for a tablet replaces this one. */
export const takesThePlaceOf = (plan: Pick<Plan, 'name'>, tabletTag: number, other: Plan): boolean =>
  other.name === plan.name && other.tabletTag === tabletTag

const isSame = (one: Omit<Template, 'id'>, other: Omit<Template, 'id'>): boolean => said(one) === said(other)

const said = ({ name, weekdays, weeks, slots }: Omit<Template, 'id'>): string =>
  JSON.stringify([name, weekdays, weeks, slots.map((slot) => Object.entries(slot).sort())])
