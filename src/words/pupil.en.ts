/**
 * Every word a pupil reads, in English. A language is added by writing this file again.
 * Labels have at most three words and sentences at most seven, names not counted:
 * literal, present tense, no exclamation marks. One test reads them all.
 */
export const labels = {
  now: 'Now',
  next: 'Next',
  afterThat: 'Then',
  last: 'Last',
  home: 'Home',
  finished: 'Finished',
  beforeNow: 'Before now',
  undo: 'Undo',
  change: 'Change',
  choose: 'Choose',
  okay: 'Okay',
  today: 'Today',
  breakPlease: 'Break please',
  onABreak: 'My break',
  quietTime: 'Quiet time',
  howAmI: 'How am I?',
  whatHelps: 'What helps',
  myDay: 'My day',
  ourDay: 'Our day',
  ourPlan: 'Our plan',
  boards: 'Boards',
  myPlan: 'My plan',
  lookBack: 'Look back',
  iDontKnow: "I don't know",
  notNow: 'Not now',
  nextWaits: 'Next waits',
  iAmBack: 'I am back',
  where: 'Break: where?',
  gettingReady: 'Getting ready',
  notToday: 'Not today',
  newToday: 'New today',
  backToday: 'Back today',
  oneLess: 'One less today',
  oneMore: 'One more today',
  earlier: 'Earlier today',
  later: 'Later today',
  aNewDay: 'A new day',
  hear: 'Hear this',
  good: 'Good',
  hard: 'Hard',
  forward: 'Forward',
  back: 'Back',
  nothingPlanned: 'Nothing planned',
  beforeSchool: 'Before school',
  noTimetable: 'No timetable yet',
  noSchool: 'No school today',
  askAnAdult: 'Ask an adult',
  whatHelped: 'What helped?',
  forYourAdult: 'For your adult',
  aBreak: 'A break',
  picked: 'Picked',
  scan: 'Scan',
} as const

const role = /^((supply|cover|class|head|student) )?(teacher|teaching assistant|assistant|helper)$/i
const roleInShort = /^(ta|lsa|hlta|elsa|senco|sendco)$/i
const standsIn = /^(supply|cover)$/i

/** An adult in a sentence: whoever is named by what they do is "the supply teacher", "the TA". */
function named(adult: string): string {
  if (standsIn.test(adult)) return `the ${adult.toLowerCase()} teacher`
  if (role.test(adult)) return `the ${adult.toLowerCase()}`
  return roleInShort.test(adult) ? `the ${adult}` : adult
}

/** Each name stays on one line, but for one with a word that may need a line for itself. */
const joined = (names: readonly string[]) =>
  names.map((name) => (/\S{14}/.test(name) ? name : name.replaceAll(' ', '\u00a0'))).join(' and ')

export const sentences = {
  anAdult: () => 'an adult',
  show: (who: string) => `Show ${named(who)}`,
  thenComes: (activity: string) => `then ${activity}`,
  quietIsNext: () => 'Quiet time is next',
  quietIsReady: () => 'Quiet time is ready',
  moreThings: (steps: number) => `${steps} more ${steps === 1 ? 'thing' : 'things'}, then`,
  minutesLong: (minutes: number) => `${minutes} ${minutes === 1 ? 'minute' : 'minutes'} long`,
  aboutMinutesThen: (minutes: number) => `about ${minutes} minutes, then`,
  countThen: (count: number) => `${count}, then`,
  minutesLeft: (minutes: number) => `about ${minutes} minutes left`,
  firstIs: (activity: string) => `First is ${activity}`,
  nextIs: (activity: string) => `Next is ${activity}`,
  dayIsFinished: () => 'The school day is finished',
  adultAddsToday: () => 'An adult can add your day',
  itIs: (weekday: string) => `It is ${weekday}`,
  clockNeedsAnAdult: () => 'This clock needs an adult',
  boardNeedsAnAdult: () => 'This board needs an adult',
  adultHolds: () => 'Adult: press and hold here',
  breakGoesOn: () => 'The break goes on',
  breakAt: (place: string) => `Break: ${place}`,
  withAdults: (adults: readonly string[]) => `with ${joined(adults.map(named))}`,
  inSeat: (place: string, seat: string) => [place, seat].filter(Boolean).join(', '),
  fromTo: (start: string, end: string) => `${start} to ${end}`,
  before: (activity: string) => `before ${activity}`,
  after: (activity: string) => `after ${activity}`,
  not: (what: string) => `not ${what}`,
  partOf: (part: number, parts: number) => `${part} of ${parts}`,
  adultsKeepANote: () => 'Adults keep a note of this',
  // For the key adult, beside My plan and Look back, below `labels.forYourAdult`.
  sayWhatYouSee: () => 'Say what you see: “I notice…”',
  wonderWhatHelps: () => 'Wonder together: “I wonder what helps…”',
  wonderWhatHelped: () => 'Wonder together: “I wonder what helped…”',
  howWasIt: () => 'How was it?',
  whichFirst: () => 'Which one comes first?',
  notHere: () => 'An adult can restart this',
  and: ([first, ...others]: readonly string[]) => (first ? joined([first, ...others.map(named)]) : ''),
  adultsOnly: (nickname: string) => `${nickname}: adults hold here`,
} as const
