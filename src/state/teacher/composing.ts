import { computed, signal } from '@preact/signals'
import type { CommonChange } from '../../core/compose/commonChanges'
import { type Draft, type Edit, edited, finished } from '../../core/compose/draft'
import { type History, newHistory, redone, undone, withNext } from '../../core/compose/history'
import { finishedMade, type Made, madeOf, withCommonChange, withSlots } from '../../core/compose/made'
import type { Together } from '../../core/plan/plan'
import { ok, type Result } from '../../core/result'
import { noTablet } from '../../core/teacher'
import type { IsoDate } from '../../core/timetable/day'
import { deleteComposed, readComposed, writeComposed } from '../../storage/composed'
import type { OpenRefusal, WriteRefusal } from '../../storage/database'
import { remember } from './peopleAndPlaces'
import { togetherOn } from './plannedDays'
import { changeTemplate, templateOf } from './templates'

/** What is being made: the day of a date for one tablet, or a template. */
export type Target = { of: 'day'; date: IsoDate; tabletTag: number } | { of: 'template'; id: number }

interface Composing {
  target: Target
  history: History<Made>
}

const composing = signal<Composing | null>(null)

/** What was made last stays on show until another page takes its place. */
let hasEnded = true

/** The parts as they are now. */
export const draft = computed<Draft>(() => composing.value?.history.present.slots ?? [])
/** What they were before the common changes; undefined where none was made. */
export const beforeChanges = computed(() => composing.value?.history.present.before)
export const canUndo = computed(() => (composing.value?.history.past.length ?? 0) > 0)
export const canRedo = computed(() => (composing.value?.history.future.length ?? 0) > 0)

/** What the pupil of this day chose together with an adult; a template has no pupil. */
export const chosenTogether = computed<Together[]>(() => {
  const target = composing.value?.target
  return target?.of === 'day' ? togetherOn(target.tabletTag, target.date) : []
})

/** The date it is for; a template has none. */
export const composingDate = computed(() => {
  const target = composing.value?.target
  return target?.of === 'day' ? target.date : null
})

/** The tablet it is for, or `noTablet`. */
export const composingFor = computed(() => {
  const target = composing.value?.target
  return target?.of === 'day' ? target.tabletTag : noTablet
})

/** Whether what is on show is on this device too. */
export const keptState = signal<'kept' | 'keeping' | 'notKept'>('kept')

const isSame = (one: Target, other: Target): boolean => JSON.stringify(one) === JSON.stringify(other)

/**
 * Begins with what is kept for a target. What was being made of it already, as before a lock, goes on with its undo.
 * False when it could not be read: nothing is made then, so that nothing takes its place.
 */
export async function compose(target: Target): Promise<boolean> {
  const present = composing.peek()
  if (present && !hasEnded && isSame(present.target, target)) return true
  hasEnded = false
  keptState.value = 'kept'
  const kept = await read(target)
  composing.value = kept.ok ? { target, history: newHistory(kept.value) } : null
  return kept.ok
}

async function read(target: Target): Promise<Result<Made, OpenRefusal>> {
  if (target.of === 'template') return ok(madeOf(templateOf(target.id)?.slots ?? []))
  const kept = await readComposed(target.tabletTag, target.date)
  return kept.ok ? ok({ slots: kept.value?.slots ?? [], before: kept.value?.before }) : kept
}

/** One edit; edits in a row about the same thing are undone together. */
export const edit = (next: Edit, about = ''): void => become((slots) => edited(slots, next), about)

/** Puts other parts in the place of all, as one step. */
export const become = (change: (slots: Draft) => Draft, about = ''): void =>
  step((history) => withNext(history, withSlots(history.present, change(history.present.slots)), about))

/** Makes a common change, as one step; what was there before it is kept with the day. */
export const makeCommonChange = (change: CommonChange): void =>
  step((history) => withNext(history, withCommonChange(history.present, change)))

/** Begins anew from other parts, as one step. */
export const beginWith = (slots: Draft): void => step((history) => withNext(history, madeOf(slots)))

export const undo = (): void => step(undone)
export const redo = (): void => step(redone)

function step(take: (history: History<Made>) => History<Made>): void {
  const before = composing.peek()
  if (!before) return
  const history = take(before.history)
  if (history === before.history) return
  composing.value = { ...before, history }
  void keepLatest()
}

let keeping: Promise<void> | null = null

/** Keeps what is newest until nothing newer came meanwhile: quick edits are not all written one by one. */
function keepLatest(): Promise<void> {
  keeping ??= keepOn().finally(() => {
    keeping = null
  })
  return keeping
}

async function keepOn(): Promise<void> {
  let latest: Composing | null = null
  while (composing.peek() && composing.peek() !== latest) {
    latest = composing.peek()
    keptState.value = 'keeping'
    const written = latest && (await write(latest))
    keptState.value = written?.ok === false ? 'notKept' : 'kept'
  }
}

/** A day without any part is none. */
async function write({ target, history }: Composing): Promise<Result<unknown, WriteRefusal>> {
  const { slots, before } = finishedMade(history.present)
  if (target.of === 'template') return changeTemplate(target.id, { slots })
  const { date, tabletTag } = target
  if (slots.length === 0) return deleteComposed(tabletTag, date)
  return writeComposed({ date, tabletTag, slots, ...(before && { before }) })
}

/** Ends making: all is kept, and its people and places are remembered. False when it could not be kept. */
export async function endComposing(): Promise<boolean> {
  await (keeping ?? Promise.resolve())
  if (keptState.peek() === 'notKept') await keepLatest()
  const isKept = keptState.peek() === 'kept'
  const slots = finished(draft.peek())
  if (isKept && slots.length > 0) await remember(slots)
  hasEnded = isKept
  return isKept
}
