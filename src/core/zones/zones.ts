/** The four zones, in the order they are shown. All are OK; none comes first by being bigger or better. */
export const zoneIds = ['blue', 'green', 'yellow', 'red'] as const

export type Zone = (typeof zoneIds)[number]

/** Something this pupil and their adults agreed helps. `symbol` is a symbol word. */
export interface Strategy {
  name: string
  symbol: string
}

/** The words a school teaches for one zone. */
export interface ZoneWords {
  word: string
  feelings: string[]
  strategies: Strategy[]
}

/** After a pick the screen is neutral within this time: no zone's colour, shape or word. */
export const neutralAfterMs = 4000

/** How long the strategies stay before Today returns. */
export const strategiesStayMs = 3 * 60_000
