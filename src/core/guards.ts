import { isIsoDate } from './timetable/dates'

// What comes back from a disk is not trusted: a record is used only when everything that is read of it has its shape.

/** Whether a stored value has the shape of a `Value`. More than that shape does no harm. */
export type Guard<Value> = (stored: unknown) => stored is Value

export const isText: Guard<string> = (stored) => typeof stored === 'string'
export const isTrueOrFalse: Guard<boolean> = (stored) => typeof stored === 'boolean'
export const isWhole: Guard<number> = (stored): stored is number => Number.isSafeInteger(stored)
export const isNothing: Guard<null> = (stored) => stored === null
export const isMissing: Guard<undefined> = (stored) => stored === undefined

/** One of these values. */
export const isOneOf =
  <Value>(values: readonly Value[]): Guard<Value> =>
  (stored): stored is Value =>
    values.includes(stored as Value)

/** A list of which every item is sound. */
export const isListOf =
  <Value>(isValue: Guard<Value>): Guard<Value[]> =>
  (stored): stored is Value[] =>
    Array.isArray(stored) && stored.every(isValue)

export const isEither =
  <One, Other>(isThis: Guard<One>, isThat: Guard<Other>): Guard<One | Other> =>
  (stored): stored is One | Other =>
    isThis(stored) || isThat(stored)

export const isMap = (stored: unknown): stored is Record<string, unknown> =>
  typeof stored === 'object' && stored !== null && !Array.isArray(stored)

/** A record in which every one of these fields is sound. */
export const isShape =
  <Value>(fields: { [Name in keyof Value]-?: Guard<Value[Name]> }): Guard<Value> =>
  (stored): stored is Value =>
    isMap(stored) && Object.entries<Guard<unknown>>(fields).every(([name, isField]) => isField(stored[name]))

/** A date of the calendar. */
export const isStoredDate = (stored: unknown): stored is string => isText(stored) && isIsoDate(stored)
