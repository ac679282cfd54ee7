import type { IsoDate, Minute } from '../timetable/day'
import { type Steps, stepsOf } from '../timetable/timeLeft'
import type { Zone } from '../zones/zones'

/** A place the adults have agreed for breaks, for how many minutes, and after which zones it is offered. */
export interface BreakPlace {
  id: number
  name: string
  symbol: string
  minutes: number
  zones: Zone[]
}

/**
 * The one open break. It is asked (`where`, then `show`), agreed (`running`) and ended (gone).
 * It never times out, is never counted, and holds nothing of how the pupil feels.
 */
export type BreakRequest =
  | { step: 'where'; date: IsoDate }
  | { step: 'show'; date: IsoDate; place: PlaceOfBreak }
  | { step: 'running'; date: IsoDate; place: PlaceOfBreak; since: Minute }

/** The part of a break place that a break carries with it, so that changed settings do not change it. */
export type PlaceOfBreak = Pick<BreakPlace, 'name' | 'symbol' | 'minutes'>

/** A break is asked for by one tap, with no reason. The place comes next. */
export const askForBreak = (date: IsoDate): BreakRequest => ({ step: 'where', date })

/** The pupil picks a place; until an adult has agreed, they may pick another. A running break stays as it is. */
export function chooseBreakPlace(open: BreakRequest, { name, symbol, minutes }: PlaceOfBreak): BreakRequest {
  return open.step === 'running' ? open : { step: 'show', date: open.date, place: { name, symbol, minutes } }
}

/** An adult agrees and the break begins at this minute. Without a place, or once it runs, nothing changes. */
export function agreeToBreak(open: BreakRequest, minute: Minute): BreakRequest {
  return open.step === 'show' ? { step: 'running', date: open.date, place: open.place, since: minute } : open
}

/**
 * The break as it stands on this date: going home ends it, and so does another date. It never times out.
 * `home` is whether the part in which the pupil leaves has begun or the day is over.
 */
export function breakAfter(open: BreakRequest | null, date: IsoDate, home: boolean): BreakRequest | null {
  return home || open?.date !== date ? null : open
}

/** What is left of a break in steps; all of it until an adult has agreed, and none once it is over. */
export function breakStepsLeft(open: BreakRequest, minute: Minute): Steps {
  if (open.step === 'where') return { left: 0, of: 0, each: 1 }
  const since = open.step === 'running' ? open.since : minute
  return stepsOf(since, since + open.place.minutes, minute)
}

/**
 * The break places agreed for a zone; all of them when no zone was picked. A zone with none agreed offers all:
 * a break is always possible.
 */
export function placesForZone(places: BreakPlace[], zone: Zone | null): BreakPlace[] {
  const agreed = places.filter((place) => zone === null || place.zones.includes(zone))
  return agreed.length > 0 ? agreed : places
}
