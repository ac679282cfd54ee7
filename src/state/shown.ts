import { computed } from '@preact/signals'
import { stepsUntilQuiet } from '../core/quiet/quietTime'
import { isRecorded } from '../core/review/agreement'
import { type ChangeCard, changesSince } from '../core/timetable/changes'
import { choiceIsNear, choiceIsOpen } from '../core/timetable/choices'
import { weekdayOf } from '../core/timetable/dates'
import { isGettingReady } from '../core/timetable/gettingReady'
import { nowNext } from '../core/timetable/nowNext'
import { clockIsBehind } from '../core/timetable/retention'
import { isHeld, runningSlots } from '../core/timetable/running'
import { whoToShow } from '../core/timetable/who'
import { preview } from './preview'
import { agreement, moment, openBreak, proven, settings, today } from './wall'

/** What the pupil's screens show: the wall's own, or the preview's while one is open. */
export const shownSettings = computed(() => preview.value?.settings ?? settings.value)
export const shownDate = computed(() => preview.value?.record.date ?? moment.value.date)
const clockBehind = computed(() => !preview.value && clockIsBehind(moment.value.date, proven.value))
/** The record of the shown date, and never another date's: yesterday is not shown as today, by no clock either. */
export const shownRecord = computed(() => {
  if (clockBehind.value) return null
  const record = preview.value ? preview.value.record : today.value
  return record?.date === shownDate.value ? record : null
})
export const shownBreak = computed(() => (preview.value ? preview.value.break : openBreak.value))
export const shownMinute = computed(() => preview.value?.minute ?? moment.value.minute)

/** Whether what happens now is recorded, which the pupil is told. A preview records nothing. */
export const isRecording = computed(() => !preview.value && isRecorded(agreement.value, moment.value.date))

/** Today's slots after the pupil's choices and what an adult has moved. */
export const slots = computed(() => (shownRecord.value ? runningSlots(shownRecord.value, shownMinute.value) : []))

/** Now, Next, Then and Home. */
export const board = computed(() => nowNext(slots.value, shownMinute.value))

/** Whether an adult is holding Now, so that what is next waits until they let go. */
export const held = computed(() => board.value.now !== null && shownRecord.value !== null && isHeld(shownRecord.value))

export const gettingReady = computed(() =>
  isGettingReady(board.value.now, board.value.next, shownMinute.value, held.value),
)

/** The way to quiet time. */
export const untilQuiet = computed(() => stepsUntilQuiet(slots.value, shownMinute.value))

/** Change cards that lie beside the board until the pupil accepts them, or until what they change is over. */
export const changes = computed<ChangeCard[]>(() => {
  if (!shownRecord.value || board.value.state === 'afterLast') return []
  const { seen, leftOut } = shownRecord.value
  return changesSince(seen, slots.value, leftOut).filter(({ end }) => end > shownMinute.value)
})

/** The adult a pupil is sent to now, or null for "an adult". */
export const who = computed(() => whoToShow(board.value.now, shownSettings.value.keyAdult))

/** The ids of the slots whose options are offered now: their time is near and they can still be chosen. */
export const offered = computed(() => {
  const minute = shownMinute.value
  const open = slots.value.filter((slot) => choiceIsNear(slot, minute) && choiceIsOpen(slot, slots.value, minute))
  return new Set(open.map((slot) => slot.id))
})

/**
 * Which truthful screen Today is. A day without a timetable is never filled from another day:
 * `clockBehind` the tablet's date is before one it has already shown, `noTimetable` nothing was handed over,
 * `noSchool` a weekend or a day an adult has marked, else the board's own state.
 */
export const todayIs = computed(() => {
  if (clockBehind.value) return 'clockBehind'
  if (!shownRecord.value) return weekdayOf(moment.value.date) > 5 ? 'noSchool' : 'noTimetable'
  return board.value.state === 'empty' ? 'noSchool' : board.value.state
})
