/** What adults read where a private record is agreed and what was said is collected, in English. */
export const collectWords = {
  pupilVoice: 'Pupil voice',
  // The private record
  record: 'Private record',
  recordSays:
    'For an agreed review only. While it is off, nothing is kept of zone checks and of breaks that are over. While it is on, this tablet keeps both, with the time and the part of the day, until the last date.',
  recordTells: (sentence: string) =>
    `Tell the pupil first, in your own words. On “How am I?” and “Break please” the pupil reads: “${sentence}”.`,
  lastDate: 'Last date, at most 12 weeks on',
  turnOn: 'Turn it on',
  isOn: (date: string) => `It is on until ${date}. Then all of it is deleted here, so collect it before.`,
  isOver: (date: string) =>
    `It ended on ${date}. Nothing is recorded any more, and what was is deleted within an hour of use.`,
  changeEnd: 'Agree this date',
  dateOutside: (last: string) => `Choose a date from today to ${last}.`,
  turnOff: 'Turn it off',
  turnOffAsks: 'Turn it off and delete all that was recorded here?',
  turnOffYes: 'Yes, delete it',
  turnedOff: 'The private record is off, and what it held is deleted.',
  notKept: 'That could not be kept. Check that this device has room, then try again.',
} as const
