/** What a pupil reads where a code is scanned, in English. The rules of `pupil.en.ts` hold, and the same test reads it. */
export const scanLabels = {
  showTheCode: 'Show the code',
  useIt: 'Use it',
  otherWays: 'Other ways',
  camera: 'Camera',
  otherCamera: 'Other camera',
  tryAgain: 'Try again',
  choosePicture: 'Choose a picture',
  pasteCode: 'Paste the code',
  readIt: 'Read it',
  newDays: 'New days',
} as const

export const scanSentences = {
  dayIsHere: (day: string) => `${day}'s day is here`,
  dayIsKept: (day: string) => `${day}'s day is ready`,
  daysAreKept: () => 'The new days are ready',
  nothingIsDifferent: () => 'Nothing is different',
  notOn: (day: string) => `Not on ${day}`,
  newOn: (day: string) => `New on ${day}`,
  backOn: (day: string) => `Back on ${day}`,
  oneLessOn: (day: string) => `One less on ${day}`,
  oneMoreOn: (day: string) => `One more on ${day}`,
  earlierOn: (day: string) => `Earlier on ${day}`,
  laterOn: (day: string) => `Later on ${day}`,
  sameDay: () => 'This is the day on the wall',
  sameDayAhead: (day: string) => `${day}'s day is here already`,
  sameDays: () => 'These days are here already',
  itIsFor: (date: string) => `It is for ${date}`,
  todayIs: (date: string) => `Today is ${date}`,
  copyAllOfIt: () => 'Copy all of it',
  isForBoard: (board: string) => `This is for ${board}`,
  openBoard: (board: string) => `Open ${board}`,
  changes: (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}`,
  adultMovedToday: () => 'An adult changed today’s times.',
  startsByClock: () => 'The new day starts from the clock.',
  partsRead: (read: number, of: number) => `${read} of ${of}`,
} as const

/** Why nothing comes of a code, a picture or a pasted text. */
export const scanRefusals = {
  notOurs: 'This is another kind of code',
  notWhole: 'This is not one whole code',
  newerVersion: 'This board needs an update first',
  unknownTeacher: 'This teacher is new to this board',
  wrongTablet: 'This code is for another board',
  altered: 'This code has been changed',
  pastDate: 'This day is over',
  tooFarAhead: 'This day is far away',
  olderThanShown: 'This board has a newer day',
  unreadableDay: 'This day does not fit together',
  forAdults: 'This code is for adults',
  notKept: 'This board could not keep it',
  notAnImage: 'This file is not a picture',
  tooBig: 'This picture is too big',
  noCode: 'This picture has no code',
  failed: 'The code reader does not start',
} as const

/** Why the camera shows nothing. */
export const cameraRefusals = {
  insecure: 'This address keeps the camera off',
  noCamera: 'There is no camera here',
  denied: 'The camera is not allowed here',
  busy: 'Something else uses the camera',
  unplugged: 'The camera is unplugged',
  failed: 'The camera does not start',
  noReader: 'The code reader does not start',
} as const
