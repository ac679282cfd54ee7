import { computed, signal } from '@preact/signals'
import { strategiesStayMs } from '../core/zones/zones'
import { now } from '../device/clock'

export type PupilScreen =
  | 'today'
  | 'quiet'
  | 'howAmI'
  | 'whatHelps'
  | 'break'
  | 'myDay'
  | 'choose'
  | 'myPlan'
  | 'lookBack'
  | 'scan'
  | 'newDay'

export type Screen = PupilScreen | 'gate' | 'adults'

/** As what a screen stays that nobody touches: as itself, or as one on which another device reads codes meanwhile. */
export type StaysAs = Screen | 'codes'

const second = 1000
const minute = 60 * second

/** So long adults' screens stay untouched, and a walk through a day too. */
export const adultsStayMs = 3 * minute

/** Untouched, these screens go back to Today after this many milliseconds. Break, My plan and Look back never do. */
const returnsAfter: Partial<Record<StaysAs, number>> = {
  howAmI: 30 * second,
  whatHelps: strategiesStayMs,
  myDay: minute,
  choose: minute,
  scan: minute,
  newDay: 3 * minute,
  gate: 2 * minute,
  adults: adultsStayMs,
  codes: 11 * minute,
}

const current = signal<Screen>('today')

/** The screen on show. There is no history: a swipe back leads nowhere. */
export const screen = computed(() => current.value)

/** Where a screen leads that nobody touches. */
interface WayBack {
  /** After how many milliseconds; undefined for a screen that stays. */
  after: (from: StaysAs) => number | undefined
  go: (from: Screen) => void
}

export const toToday: WayBack = { after: (from) => returnsAfter[from], go: () => go('today') }

let wayBack = toToday

/** Gives untouched screens another way back. */
export function leadBack(other: WayBack): void {
  wayBack = other
}

let returning: ReturnType<typeof setTimeout> | undefined
let touchedAt = now().ms

/** How long nobody has touched the tablet, in milliseconds. */
export const untouchedMs = (ms: number): number => ms - touchedAt

let staysAs: StaysAs = 'today'

/** Shows a screen. It stays as itself unless told. */
export function go(to: Screen, as: StaysAs = to): void {
  current.value = to
  staysAs = as
  touched()
}

/** Someone touched the tablet: the way back to Today starts counting again. */
export function touched(): void {
  touchedAt = now().ms
  clearTimeout(returning)
  const from = current.peek()
  const after = wayBack.after(staysAs)
  if (after !== undefined) returning = setTimeout(() => wayBack.go(from), after)
}
