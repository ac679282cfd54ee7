/**
 * What a pupil reads where they choose together with an adult, in English. The rules of `pupil.en.ts` hold, and the same
 * test reads it.
 */
export const togetherLabels = {
  cards: 'Cards',
  mine: 'My choices',
  earlier: 'Earlier',
  undecided: 'Not chosen yet',
  chose: 'I chose this',
} as const

export const togetherSentences = {
  lessonOrder: () => 'Put lessons in your own order',
  socialTimes: () => 'Pick times to start with',
  adults: () => 'Pick adults you want with you',
  how: () => 'Tap cards, one after another',
  place: (place: number) => `Place ${place}`,
  atPlace: (name: string, place: number) => `${name}, place ${place}`,
  inThePlan: () => 'Your choices are in the plan',
  canChange: () => 'You can change them another day',
} as const

/** What the pupil chooses between, as the summary calls it. */
export const togetherTitles = {
  lessonOrder: 'My lessons',
  socialTimes: 'My times',
  adults: 'My adults',
} as const

/** What the pupil chose of, as adults and families read it. */
export const chosenKinds = {
  lessonOrder: 'Order of lessons',
  socialTimes: 'Social times',
  adults: 'Familiar adults',
} as const

/** What adults read where they say what a pupil can choose. */
export const offerWords = {
  title: 'Choose together',
  says: 'Side by side, the pupil puts lessons in order and picks social times and adults, within what you offer here. Undecided is fine.',
  begin: 'Choose together now',
  beginSays: 'Offer at least two of something first.',
  kinds: {
    lessonOrder: 'Lessons to put in order',
    socialTimes: 'Social times to start with',
    adults: 'Familiar adults to be with',
  },
  addTo: { lessonOrder: 'Another lesson', socialTimes: 'Another social time', adults: 'Another adult' },
  noMore: (most: number) => `${most} can be offered at most.`,
  pupilChose: (what: string) => `The pupil chose ${what}`,
  order: 'the order of lessons',
  chose: {
    lessonOrder: () => 'The pupil chose this order',
    socialTimes: (count: number) => `The pupil chose ${count === 1 ? 'this time' : 'these times'}`,
    adults: (count: number) => `The pupil chose ${count === 1 ? 'this adult' : 'these adults'}`,
  },
  choseOn: (date: string) => `on ${date}`,
  undecided: 'Not chosen yet',
  inNoDay: (names: string) => `In no day of the plan yet: ${names}. Put it in a template, or in a day.`,
  orderSays:
    'Days made from the plan put these lessons in this order. Fixed parts keep their time; where it has to, a lesson takes the length of its new place.',
  socialSays:
    'One that is in no day takes the place of one you offered and the pupil did not pick: at its time and place, with its adults.',
  adultsSay: 'Where one of them is in a part, that adult is named first.',
} as const
