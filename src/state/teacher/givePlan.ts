import { codesOf } from '../../core/handover/codesOf'
import { toDigits } from '../../core/handover/digits'
import { canIssueOn, issuedAt } from '../../core/handover/header'
import { sealedMessage, writeParcelHeader } from '../../core/handover/message'
import type { Paired } from '../../core/handover/paired'
import { packPlan } from '../../core/handover/parcel'
import type { PlanParcel } from '../../core/handover/planFormat'
import { checkPlan } from '../../core/plan/checkPlan'
import type { Plan } from '../../core/plan/plan'
import { no, ok, type Result } from '../../core/result'
import { now } from '../../device/clock'
import { saveTextFile } from '../../device/saveFile'
import { seal } from '../../device/sealing'
import { directionTo } from './adults'
import { tablets } from './tablets'
import { templateOf } from './templates'

/** A sealed plan, ready to be carried. */
export interface PlanShown {
  /** The texts of the one code, or of those that are shown round and round. */
  texts: string[]
  /** All of it as one text, for a file. */
  wholeText: string
}

/** Seals a plan for another adult's device. One with something that keeps it from being kept is not given. */
export function sealPlan(plan: Plan, other: Paired): Result<PlanShown, 'unfinished' | 'clockWrong'> {
  const { date, minute } = now()
  if (!canIssueOn(date)) return no('clockWrong')
  if (checkPlan(plan).length > 0) return no('unfinished')
  const { keyId, tabletTag } = other
  const header = writeParcelHeader('plan', { keyId, tabletTag, issued: issuedAt(date, minute) })
  const message = sealedMessage(header, seal(other, directionTo(other), header, packPlan(parcelOf(plan))))
  return ok({ texts: codesOf(message), wholeText: toDigits(message) })
}

function parcelOf({ id: _id, tabletTag, ...plan }: Plan): PlanParcel {
  const ids = [...new Set(plan.weeks.flatMap(({ pattern }) => pattern))].filter((id) => id !== null)
  const used = ids.flatMap((id) => templateOf(id) ?? [])
  const placeOf = (id: number | null): number | null => {
    const at = used.findIndex((template) => template.id === id)
    return at < 0 ? null : at
  }
  return {
    tabletName: tablets.peek().find((tablet) => tablet.tabletTag === tabletTag)?.tabletName ?? '',
    templates: used.map(({ id: _id, ...template }) => template),
    plan: { ...plan, weeks: plan.weeks.map((week) => ({ ...week, pattern: week.pattern.map(placeOf) })) },
  }
}

/** Saves a sealed plan as a file, which only the other device can open. */
export const savePlanFile = ({ wholeText }: PlanShown): void =>
  saveTextFile(`whats-next-plan-${now().date}.txt`, wholeText)
