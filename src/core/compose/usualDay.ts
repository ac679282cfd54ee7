import { activities } from '../handover/activities'
import { type Minute, type Slot, type SlotKind, sameText } from '../timetable/day'

const usual = (activity: string) => activities.find(([name]) => sameText(name, activity))

/** The kind that a common activity has, such as "Play"; null for any other. */
export const usualKind = (activity: string): SlotKind | null => usual(activity)?.[1] ?? null

/** The activities that many schools have, the most common first. */
export const commonActivities = activities.map(([activity]) => activity)

/** A day that many schools have: from when each part is, what it is and where, and when the last one ends. */
export interface UsualDay {
  name: string
  parts: readonly (readonly [from: Minute, activity: string, place: string])[]
  ends: Minute
}

/** A usual day as parts to start from. The teacher is there, but for food and playtime, which others mostly look after. */
export const usualDay = ({ parts, ends }: UsualDay, teacher: string): Slot[] =>
  parts.map(([start, activity, place], id) => {
    const [, kind, symbol] = usual(activity) ?? [activity, 'lesson' as const, '']
    return {
      id,
      start,
      end: parts[id + 1]?.[0] ?? ends,
      kind,
      activity,
      place,
      seat: '',
      adults: kind === 'food' || kind === 'social' || teacher === '' ? [] : [teacher],
      symbol,
      choices: [],
      was: '',
      fixed: kind === 'food' || kind === 'leave',
    }
  })
