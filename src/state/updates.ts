import { signal } from '@preact/signals'
import type { IsoDate } from '../core/timetable/day'
import { type Moment, now } from '../device/clock'
import { checkForUpdate, keepInstalled, loadAgain, type NewerApp, onNewerApp, takeUpdate } from '../device/updates'
import { dismiss, raise } from './notices'
import { screen, untouchedMs } from './screen'
import { role } from './wall'

/** Whether a newer app waits to be taken. */
export const updateWaits = signal(false)

/** Whether all of the app is kept for use without a network. */
export const installed = signal<'starting' | Awaited<ReturnType<typeof keepInstalled>>>('starting')

const hour = 60
const untouchedLongEnoughMs = 10 * 60_000
const boardUntouchedMs = 3000
const missingTooLongMs = 45 * 60_000

let isReplaced = false

/** An adult has asked for the newer app, and waits for it. */
let isAskedFor = false

/** Installs the app for use without a network and watches for newer ones. */
export function watchUpdates(): void {
  onNewerApp(newerFound)
  void lookAfterInstalled()
}

/** The first date on which a newer app was given up, and none came whole since. */
let givenUpOn: IsoDate | null = null

/** One that is given up is tried again at night. Adults hear of it once that has not helped until another date. */
function newerFound(newer: NewerApp): void {
  const { date } = now()
  if (newer === 'waiting') {
    updateWaits.value = true
    givenUpOn = null
    dismiss('updateIncomplete')
  } else if (givenUpOn === null) givenUpOn = date
  else if (givenUpOn !== date) raise('updateIncomplete')
}

/** Since when something of the app is missing that could not be had, in milliseconds; null while all is there. */
let missingSince: number | null = null

/** Installs what of the app is gone. Adults hear of it once that does not help: a network may be away for a while. */
async function lookAfterInstalled(): Promise<void> {
  installed.value = await keepInstalled()
  if (installed.peek() !== 'failed') {
    missingSince = null
    dismiss('notInstalled')
    return
  }
  const { ms } = now()
  missingSince ??= ms
  if (ms - missingSince >= missingTooLongMs) raise('notInstalled')
}

/** A newer app took over while this page ran the old one: it is shown as soon as that takes nothing from anybody. */
export function replaced(): void {
  isReplaced = true
  updateWaits.value = true
  showNewer(now())
}

/** What is on the board stands there again after loading, and so does a break; a walk through the day does not. */
function showNewer({ ms }: Moment): void {
  const isBoard = role.peek() === 'wall' && ['today', 'quiet', 'break'].includes(screen.peek())
  if (isReplaced && (isAskedFor || (isBoard && untouchedMs(ms) >= boardUntouchedMs))) loadAgain()
}

/**
 * Each minute: shows an app that has taken over, and at night, untouched, looks for one and takes it. Each hour: sees
 * that the app still starts without a network.
 */
export function keepUpToDate(present: Moment): void {
  showNewer(present)
  updateAtNight(present)
  if (present.minute % hour === 0) void lookAfterInstalled()
}

function updateAtNight({ minute, ms }: Moment): void {
  const isNight = minute >= 21 * hour || minute < 5 * hour
  if (!isNight || untouchedMs(ms) < untouchedLongEnoughMs) return
  if (updateWaits.peek()) void takeUpdate()
  else if (minute % hour === 0) void checkForUpdate()
}

/** An adult takes the update now; one that needs longer is shown as soon as it is in charge. */
export function updateNow(): Promise<void> {
  isAskedFor = true
  return takeUpdate()
}
