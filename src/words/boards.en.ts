const counted = (count: number): string => `${count} ${count === 1 ? 'board' : 'boards'}`

/** What adults read about the boards on a tablet, in English. */
export const boardWords = {
  whichBoard: 'Whose board',
  boards: 'Boards on this tablet',
  boardsSay:
    'Each board has its own days, settings and paired devices. On the wall a tap on its picture opens it, and nothing of it shows on another.',
  isClass: 'The class’s day',
  settings: 'Settings',
  loadDay: 'Load a day',
  pair: 'Pair a device',
  remove: 'Remove',
  removeAsks: (board: string) => `Remove ${board}, with its days, its settings and its paired devices?`,
  removeYes: 'Yes, remove it',
  removed: (board: string) => `Removed: ${board}.`,
  removeBlocked: (board: string) =>
    `${board} is gone from the wall. What it held is deleted once other tabs are closed.`,
  unreadable: 'One board cannot be read.',
  theUnreadable: 'the board that cannot be read',
  unreadableSays: 'Nothing of it was deleted. Restart the tablet, or export what can be read below and then remove it.',
  add: 'Add a board',
  addThis: 'Add this board',
  added: (board: string) => `${board} is added. Load a day for it, or pair a device with it.`,
  noMore: (boards: number) => `${counted(boards)} are the most. Remove one to add another.`,
  notKept: 'This tablet could not keep that. Check that it has room, then try again.',
  back: 'Back',
  // The class's day
  wholeClass: 'Whole-class day',
  wholeClassSays:
    'The first board can show the class’s day. It asks nobody how they are, has no break and keeps nothing a pupil says. A tap opens a pupil’s own board; untouched for a minute, the class’s day is back.',
  makeClass: 'Show the class’s day first',
  makeClassAsks: (board: string) => `Is ${board}, the first board, one pupil’s?`,
  moves: (board: string) => `Yes: give ${board} a board of its own`,
  movesSay: (board: string) =>
    `The days, settings and paired devices of ${board} go with it, and the first board begins anew.`,
  stays: (board: string) => `No, ${board} is the class’s`,
  staysSays: 'Its day, settings and paired devices stay.',
  className: 'Class',
  isNowClass: 'The first board is the class’s now. Load a day for it, or pair a device with it.',
  endClass: 'Make it a pupil’s board again',
  classEnded: (board: string) => `${board} is a pupil’s board again.`,
} as const
