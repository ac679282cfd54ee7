import { tidy } from '../timetable/cleanText'
import { longestText, type Minute } from '../timetable/day'
import { nothingSaid } from '../timetable/nothingSaid'
import { kindByName } from '../timetable/readKind'
import { type Draft, inOrder } from './draft'

/** An event of a calendar on one date. */
export interface TimedEvent {
  start: Minute
  end: Minute
  name: string
  place: string
}

/** Events as the parts of a draft: their texts cleaned and cut to what a card holds. Those at the same time stay so. */
export const fromCalendar = (events: TimedEvent[]): Draft =>
  inOrder(
    events.map(({ start, end, name, place }, id) => ({
      ...nothingSaid,
      id,
      start,
      end,
      kind: kindByName(fitting(name)) ?? nothingSaid.kind,
      activity: fitting(name),
      place: fitting(place),
    })),
  )

function fitting(raw: string): string {
  const characters = [...tidy(raw)]
  return characters.length > longestText
    ? `${characters
        .slice(0, longestText - 1)
        .join('')
        .trimEnd()}…`
    : characters.join('')
}
