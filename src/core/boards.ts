/** One of a tablet's boards, each with a database of its own. A teacher's device has only the first. */
export type BoardId = number

/** The board that a tablet shows after a start: of its one pupil, of the class, or of the first of several pupils. */
export const firstBoard: BoardId = 1
