/** What adults read where something is printed, in English. */
export const printWords = {
  print: 'Print this',
  whatToPrint: 'What to print',
  things: {
    day: 'A day',
    week: 'A week',
    firstThen: 'First and then',
    breakCard: 'Break card',
    zoneCard: 'Zone card',
  },
  noDays: 'No day is made yet, so there is no day to print. The cards can be printed.',
  whichDay: 'Which day',
  whichWeek: 'Which week',
  weekOf: (date: string) => `Week of ${date}`,
  showTimes: 'With clock times',
  firstPart: 'First',
  thenPart: 'Then',
  breakPlace: (position: number) => `Break place ${position}`,
  showWhom: 'Show whom (empty: an adult)',
  zoneWord: (shape: string) => `The word beside the ${shape}`,
  shapes: { blue: 'circle', green: 'square', yellow: 'triangle', red: 'diamond' },
  feelings: (shape: string) => `Feelings beside the ${shape}, with commas between`,
  asOnTablet:
    'These words are what a new tablet starts with. Write the ones this pupil’s tablet shows; they are not kept here.',
  andMore: (parts: number) => `and ${parts} more`,
  noSchool: 'No school',
  notMade: 'Not made yet',
  titleOf: (name: string, what: string) => [name, what].filter(Boolean).join(': '),
} as const

/** What pupils read on paper and not on a screen. The same rules hold as for their screens. */
export const paperLabels = {
  first: 'First',
} as const

export const paperSentences = {
  chose: (what: string) => `I chose ${what}`,
  order: () => 'the order',
} as const
