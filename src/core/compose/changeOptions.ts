import type { PeopleAndPlaces } from '../teacher'
import { eachOnce, type Minute, sameText } from '../timetable/day'
import type { CommonChangeKind } from './changeKinds'
import { closingOf, lessonsIn } from './changeParts'
import { assemblyCanBeAt, type CommonChange, isOutdoorPlay } from './commonChanges'
import type { Draft } from './draft'
import { mostUsed } from './mostUsed'

const mostOffered = 8

/** The names an adult most likely means, best first, each once. */
const likely = (...lists: string[][]): string[] => eachOnce(lists.flat()).slice(0, mostOffered)

const without = (names: string[], name: string): string[] => names.filter((other) => !sameText(other, name))

const adultsOf = (draft: Draft): string[] => mostUsed(draft.flatMap(({ adults }) => adults))
const placesOf = (draft: Draft): string[] => mostUsed(draft.map(({ place }) => place))
const lessonPlaces = (draft: Draft): string[] => mostUsed(lessonsIn(draft).map(({ place }) => place))

/** The rooms that wet play can be in: where most lessons are comes first. */
export const roomsFor = (draft: Draft, used: PeopleAndPlaces): string[] => {
  const outside = draft.filter(isOutdoorPlay).map(({ place }) => place)
  const isInside = (place: string): boolean => !outside.some((other) => sameText(other, place))
  return likely(lessonPlaces(draft), placesOf(draft).filter(isInside), used.places.filter(isInside))
}

/** The adults of the lessons, and of the whole day, most of them first. */
export const lessonAdults = (draft: Draft): string[] => mostUsed(lessonsIn(draft).flatMap(({ adults }) => adults))
export const dayAdults = (draft: Draft): string[] => adultsOf(draft)

/** Who can be there instead of an adult. */
export const insteadOfAdult = (draft: Draft, used: PeopleAndPlaces, adult: string): string[] =>
  likely(without(adultsOf(draft), adult), without(used.adults, adult))

/** The places of a day that can be exchanged, and what for. */
export const dayPlaces = (draft: Draft): string[] => likely(lessonPlaces(draft), placesOf(draft))
export const insteadOfPlace = (draft: Draft, used: PeopleAndPlaces, place: string): string[] =>
  likely(without(placesOf(draft), place), without(used.places, place))

/** Where a trip may go: places used before that are not in this day, then those where the class plays outside. */
export const tripPlaces = (draft: Draft, used: PeopleAndPlaces): string[] => {
  const isInDay = (place: string): boolean => draft.some((slot) => sameText(slot.place, place))
  const outside = draft.filter(isOutdoorPlay).map(({ place }) => place)
  return likely(
    used.places.filter((place) => !isInDay(place)),
    outside,
  )
}

/** When a day may end early: one or two hours before, and right after food. */
export function earlyEnds(draft: Draft): Minute[] {
  const end = Math.max(0, ...draft.map((slot) => slot.end))
  const closing = closingOf(draft).reduce((minutes, slot) => minutes + slot.end - slot.start, 0)
  const afterFood = draft.filter(({ kind }) => kind === 'food').map((slot) => slot.end + closing)
  const start = draft[0]?.start ?? 0
  return [...new Set([end - 60, end - 120, ...afterFood])].filter((at) => at > start && at < end).sort((a, b) => b - a)
}

/** Names that the catalogue gives where an adult has not said any yet. */
export interface UsualNames {
  supplyTeacher: string
  trip: string
}

/** A common change as it most likely is on this day, for an adult to put right or use. */
export function likelyChange(
  kind: CommonChangeKind,
  draft: Draft,
  used: PeopleAndPlaces,
  usual: UsualNames,
): CommonChange {
  switch (kind) {
    case 'wetPlay':
      return { kind, place: roomsFor(draft, used)[0] ?? '', stay: [] }
    case 'supplyTeacher':
      return { kind, adult: lessonAdults(draft)[0] ?? '', instead: usual.supplyTeacher }
    case 'adultAway': {
      const adult = dayAdults(draft)[0] ?? ''
      return { kind, adult, instead: insteadOfAdult(draft, used, adult)[0] ?? '' }
    }
    case 'roomChange':
      return { kind, place: dayPlaces(draft)[0] ?? '', instead: '' }
    case 'trip': {
      const to = closingOf(draft)[0]?.start ?? Math.max(0, ...draft.map((slot) => slot.end))
      return { kind, from: lessonsIn(draft)[0]?.start ?? draft[0]?.start ?? 0, to, activity: usual.trip, place: '' }
    }
    case 'assemblyMoved':
      return { kind, to: assemblyCanBeAt(draft)[0] ?? 0 }
    case 'earlyFinish':
      return { kind, at: earlyEnds(draft)[0] ?? 0, keepShort: false }
    case 'quietFirst':
      return { kind }
  }
}
