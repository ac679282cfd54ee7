import type { IsoDate, Minute } from '../timetable/day'
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
