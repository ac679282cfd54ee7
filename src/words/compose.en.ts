const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

/** Minutes as adults say them: "45 minutes", "1 hour 15 minutes". */
const minutesInWords = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return [hours > 0 && counted(hours, 'hour'), (rest > 0 || hours === 0) && counted(rest, 'minute')]
    .filter(Boolean)
    .join(' ')
}

const listed = (names: string[]) => names.map((name) => `“${name}”`).join(', ')

const at = (hour: number, minute: number) => hour * 60 + minute

/** Days to start from where there is nothing of one's own yet. */
export const usualDays = [
  {
    name: 'A usual school day',
    ends: at(15, 15),
    parts: [
      [at(8, 45), 'Hello', 'Classroom'],
      [at(8, 55), 'Quiet time', 'Quiet corner'],
      [at(9, 5), 'My plan', 'Classroom'],
      [at(9, 10), 'Maths', 'Classroom'],
      [at(10, 10), 'Assembly', 'Hall'],
      [at(10, 30), 'Play', 'Playground'],
      [at(10, 45), 'English', 'Classroom'],
      [at(11, 45), 'Story', 'Classroom'],
      [at(12, 0), 'Lunch', 'Hall'],
      [at(12, 30), 'Play', 'Playground'],
      [at(13, 0), 'Quiet time', 'Quiet corner'],
      [at(13, 10), 'Topic', 'Classroom'],
      [at(14, 0), 'PE', 'Hall'],
      [at(14, 45), 'Reading', 'Classroom'],
      [at(15, 5), 'Look back', 'Classroom'],
      [at(15, 10), 'Home', 'Classroom'],
    ],
  },
  {
    name: 'A morning only',
    ends: at(11, 15),
    parts: [
      [at(8, 45), 'Hello', 'Classroom'],
      [at(8, 55), 'Quiet time', 'Quiet corner'],
      [at(9, 10), 'My plan', 'Classroom'],
      [at(9, 15), 'Reading', 'Classroom'],
      [at(9, 35), 'Move', 'Hall'],
      [at(9, 45), 'Maths', 'Classroom'],
      [at(10, 10), 'Snack', 'Classroom'],
      [at(10, 25), 'Choose time', 'Classroom'],
      [at(10, 50), 'Story', 'Classroom'],
      [at(11, 5), 'Look back', 'Classroom'],
      [at(11, 10), 'Home', 'Classroom'],
    ],
  },
] as const

const changes = {
  wetPlay: 'Wet play',
  supplyTeacher: 'Supply teacher',
  adultAway: 'Adult away',
  roomChange: 'Room change',
  trip: 'Trip',
  assemblyMoved: 'Assembly moved',
  earlyFinish: 'Early finish',
  quietFirst: 'Quiet time first',
} as const

/** What adults read where they make a day or a template, in English. */
export const composeWords = {
  // Starting
  startFrom: 'Start from',
  startHint: 'Everything can be changed afterwards.',
  isUsual: (parts: number) => `An example, ${counted(parts, 'part')}`,
  isTemplate: (parts: number) => `Template, ${counted(parts, 'part')}`,
  likeDay: (date: string) => `Like ${date}`,
  likeDayChanged: (date: string) => `Like ${date}, with its changes`,
  isDay: (parts: number, tablet: string, changes: string) =>
    [tablet, counted(parts, 'part'), changes].filter(Boolean).join(', '),
  changesListed: (kinds: readonly (keyof typeof changes)[]) => kinds.map((kind) => changes[kind]).join(', '),
  withoutChanges: (names: string) => `as it was before: ${names}`,
  withChanges: (names: string) => `with: ${names}`,
  emptyDay: 'An empty day',
  emptySays: 'Add the parts one by one',
  otherStarts: 'Other templates and days',
  startAgain: 'Start again',
  keepThis: 'Keep the day as it is',
  loadFrom: 'From a file or a paste',
  takesPlace: 'It takes the place of what is there now. Undo brings that back.',
  unread: 'This day could not be read, so nothing of it was changed. Go back and open it again.',
  // The head
  template: (name: string) => `Template ${name}`,
  done: 'Done',
  handOver: 'Hand over',
  undo: 'Undo',
  redo: 'Redo',
  kept: { kept: 'Saved', keeping: 'Saving', notKept: 'Not saved: this device has no room, or is in a private window' },
  made: (date: string) => `${date} is made.`,
  unfinished: (date: string) => `${date} is saved, and not finished yet.`,
  // The list
  parts: 'Parts of the day',
  addFirst: 'Add the first part',
  addAtEnd: 'Add a part at the end',
  addHere: 'Add a part here',
  newPart: 'New part',
  unnamed: 'No name yet',
  keys: 'Keys: ↑ ↓ move by five minutes, Shift with ↑ ↓ makes shorter or longer, Enter opens, Delete removes, Ctrl Z undoes. Enter after a name adds the next part.',
  keysUnseen:
    'Arrow up and down move it by five minutes. With Shift they make it shorter or longer. Enter opens it, Delete removes it.',
  fixed: 'Keeps its time',
  staysFixed: (name: string) => `${name} is marked “Keeps its time”, so it does not move.`,
  nowAt: (name: string, from: string, to: string) => `${name}, ${from} to ${to}`,
  removed: (name: string) => `${name} is removed.`,
  insteadOf: (was: string) => `instead of ${was}`,
  choose: (choices: string[]) => `Choose: ${choices.join(', ')}`,
  lasts: minutesInWords,
  // Fields
  from: 'From',
  to: 'To',
  notATime: 'Write a time like 9:15.',
  earlier: (label: string) => `${label}: five minutes earlier`,
  later: (label: string) => `${label}: five minutes later`,
  moveEarlier: '5 min earlier',
  moveLater: '5 min later',
  activity: 'Activity',
  place: 'Place',
  adults: 'With',
  anotherAdult: 'Another adult',
  add: 'Add',
  picture: (name: string) => `Picture for ${name}`,
  ownPicture: 'Use the picture of its name',
  more: 'More about this part',
  kind: 'Kind',
  kinds: {
    arrive: 'Arriving',
    lesson: 'Lesson',
    quiet: 'Quiet time',
    move: 'Movement',
    sensory: 'Sensory',
    social: 'Social time',
    food: 'Food',
    care: 'Care',
    job: 'Job',
    support: 'Support',
    choose: 'Choosing',
    preBrief: 'My plan (pre-brief)',
    postBrief: 'Look back (post-brief)',
    leave: 'Going home',
  },
  seat: 'Seat',
  was: 'Instead of',
  choices: 'Choices, two to four',
  choice: (position: number) => `Choice ${position}`,
  split: 'Split in two',
  duplicate: 'Same again',
  remove: 'Remove',
  close: 'Close',
  // Findings
  gap: (minutes: number) => `${minutesInWords(minutes)} with nothing on`,
  fill: (name: string) => `${name} goes on`,
  overlaps: (other: string, minutes: number) => `Overlaps ${other} by ${minutesInWords(minutes)}`,
  putRight: 'Put right',
  faults: {
    badTime: 'The time is outside the day',
    endNotAfterStart: 'It ends before it starts',
    noActivity: 'It needs a name',
    tooLong: 'A text is longer than 40 characters',
    hiddenText: 'A text holds characters that cannot be seen',
    choiceCount: 'One choice is none: write two to four',
    sameChoice: 'Two choices are the same',
    tooManyAdults: 'Four adults at most',
  },
  inTheWay: (count: number) => `${counted(count, 'thing')} to put right before it can be handed over`,
  tooManyParts: 'A day has at most 60 parts.',
  // The board
  board: "The pupil's board",
  boardEmpty: 'Add the first part, and the board is shown here.',
  boardTime: 'Time of day',
  boardDrawn: 'Drawn as a new tablet shows it. Yours may show more or less of the day, and its own picture.',
  noBoardName: 'Board',
  boardSays: (time: string, now: string, next: string) => `At ${time}: ${now}, then ${next}`,
  nothing: 'nothing',
  // Common changes
  commonChanges: 'Common changes',
  changes,
  usual: { supplyTeacher: 'Supply teacher', trip: 'Trip' },
  whichPlaytimes: 'Which playtimes?',
  whichRoom: 'In which room?',
  whoIsAway: 'Who is away?',
  whoInstead: 'Who is there instead?',
  whichPlace: 'Which room?',
  whereInstead: 'Where instead?',
  whatTrip: 'What is it called?',
  whereTrip: 'Where does it go?',
  whoGoes: 'Who goes with the pupil?',
  assemblyBefore: 'Before which lesson?',
  before: (name: string, time: string) => `${name}, ${time}`,
  homeAt: 'When does the day end?',
  another: 'Another',
  beforeColumn: 'Before',
  afterColumn: 'After',
  notThere: 'Nothing',
  pupilSees: (cards: number) =>
    cards === 0
      ? 'No change card for the pupil: only times are different'
      : `The pupil sees ${counted(cards, 'change card')}`,
  stillToSay: {
    roomInstead: 'Choose where it is instead, or write it.',
    tripPlace: 'Choose where the trip goes, or write it.',
    tripName: 'Write what the trip is called.',
  },
  changesNothing: {
    wetPlay: 'Nothing in this day is played outside, or no playtime is picked.',
    supplyTeacher: 'No part has this adult, or it is the same one.',
    adultAway: 'No part has this adult, or it is the same one.',
    roomChange: 'No part is in this room, or it is the same one.',
    trip: 'Nothing in this day is between these times.',
    assemblyMoved: 'There is no assembly in this day, or no lesson long enough to give it time.',
    earlyFinish: 'The day ends by then already.',
    quietFirst: 'Quiet time is first already, or the day has none, or no lesson can give it time.',
  },
  onlyShort: (name: string, minutes: number) => `${name} would be only ${minutesInWords(minutes)} long.`,
  leaveOut: 'Leave it out',
  keepShort: 'Keep it',
  quietGoes: (times: string[]) => `Quiet time at ${times.join(' and ')} is no longer there or shorter.`,
  useIt: 'Use it',
  notNow: 'Not now',
  changed: (name: string, count: number) => `${name}: ${counted(count, 'part')} changed.`,
  // Templates
  saveTemplate: 'Save as a template',
  templateName: 'Name of the template',
  needName: 'Write a name for it, such as Wednesday.',
  weekdays: 'Offered on',
  weekdayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
  weeks: 'In which weeks',
  weekNames: { every: 'Every week', a: 'Week A', b: 'Week B' },
  save: 'Save',
  cancel: 'Cancel',
  templateParts: 'Which parts?',
  partsNow: 'As they are now',
  partsBefore: (names: string) => `As they were before: ${names}`,
  savedTemplate: (name: string) => `The template ${name} is saved.`,
  templateGone: 'This template is not there any more.',
  templateSaved: (name: string) => `The template ${name} is saved.`,
  // A calendar
  reading: 'Reading the calendar',
  calendarHas: (count: number, date: string) =>
    count === 0
      ? `The calendar has no times for ${date}. Choose another date or another file.`
      : `${counted(count, 'part')} for ${date}`,
  aside: (names: string[]) => `Not put in, because they take the whole day or no time: ${listed(names)}.`,
  cancelled: (count: number) => `${counted(count, 'cancelled entry', 'cancelled entries')} left out.`,
  unclear: (names: string[]) =>
    `Could not be worked out and left out: ${listed(names)}. Add them by hand if they are on this day.`,
  otherZones: (zones: string[]) => `Times in ${zones.join(', ')} are told in this device's time.`,
  unknownZones: (zones: string[]) => `The time zone ${zones.join(', ')} is not known: its times are taken as written.`,
  overlapping: 'Some are at the same time. They are marked in the day.',
  calendarRefusals: {
    empty: 'There is nothing in this file. Export the calendar again.',
    tooBig: 'This calendar is larger than 5 MB. Export only this month.',
    notCalendar: 'This is not a calendar file. Choose one that ends in .ics.',
    damaged: 'This calendar file is damaged or not whole. Export it again.',
    noEvents: 'This calendar has no events. Choose another one.',
    tooMany: 'There are more than 60 events on this date. Export a calendar of this class only.',
    tooSlow:
      'This calendar takes too long to work out: an event may repeat on a date that never comes. Export only this week.',
  },
} as const
