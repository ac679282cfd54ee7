import { computed, signal } from '@preact/signals'
import type { BreakRequest } from '../core/breaks/breaks'
import type { Settings } from '../core/settings'
import type { Minute } from '../core/timetable/day'
import type { DayRecord } from '../core/timetable/dayRecord'

/** A day being walked through at a chosen minute. Nothing of it is ever stored. */
export interface Preview {
  record: DayRecord
  minute: Minute
  settings: Settings
  break: BreakRequest | null
  /** Which sample day it is; null for a day of this tablet. */
  sample: number | null
  /** Whether it is only a picture beside what an adult is making. */
  beside: boolean
}

/** The preview on show, if any. */
export const preview = signal<Preview | null>(null)

/** Whether a preview has the whole screen. */
export const previewFills = computed(() => preview.value !== null && !preview.value.beside)

/** Shows a day as a preview, from its first minute. */
export function startPreview(record: DayRecord, settings: Settings, sample: number | null = null): void {
  const minute = record.day.slots[0]?.start ?? 0
  preview.value = { record, settings, sample, break: null, minute, beside: false }
}

/** Shows a day at a minute as a picture beside what an adult is making. */
export function showBeside(record: DayRecord, settings: Settings, minute: Minute): void {
  preview.value = { record, settings, sample: null, break: null, minute, beside: true }
}

/** Moves the preview to a minute of its day. */
export function showMinute(minute: Minute): void {
  if (preview.value) preview.value = { ...preview.value, minute }
}

/** Ends the preview; the wall shows what it showed before. */
export function endPreview(): void {
  preview.value = null
}
