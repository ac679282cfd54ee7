/** The four zones, in the order they are shown. All are OK; none comes first by being bigger or better. */
export const zoneIds = ['blue', 'green', 'yellow', 'red'] as const

export type Zone = (typeof zoneIds)[number]

/** Something this pupil and their adults agreed helps. `symbol` is a symbol word. */
export interface Strategy {
  name: string
  symbol: string
}

const keyAdultByRole = /\b(?:the |my )?(?:TA|LSA|HLTA|teaching assistant|key adult)$/i

/** What helps, as the pupil says it: "Talk to the TA" is "Talk to Miss Khan", who is this pupil's key adult. */
export const withKeyAdult = (strategies: Strategy[], keyAdult: string): Strategy[] =>
  strategies.map(({ name, symbol }) => ({ name: name.replace(keyAdultByRole, (role) => keyAdult || role), symbol }))

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
