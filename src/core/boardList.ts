import { type BoardId, firstBoard } from './boards'
import { isEither, isListOf, isNothing, isOneOf, isShape } from './guards'

/** So many boards fit on one tablet: the first and seven more. */
export const mostBoards = 8

/** All the boards there can be. */
export const possibleBoards: BoardId[] = Array.from({ length: mostBoards }, (_, at) => firstBoard + at)

const isOtherBoard = isOneOf(possibleBoards.filter((board) => board !== firstBoard))

/** The boards of a tablet besides the first. */
export interface BoardList {
  others: BoardId[]
  /** One that was being made or removed when the power went: what is there of it belongs to nobody. */
  unfinished: BoardId | null
}

export const isBoardList = isShape<BoardList>({
  others: isListOf(isOtherBoard),
  unfinished: isEither(isOtherBoard, isNothing),
})

/** The number for one more board; null where no more fit. */
export const freeBoard = ({ others }: BoardList): BoardId | null =>
  possibleBoards.find((board) => board !== firstBoard && !others.includes(board)) ?? null
