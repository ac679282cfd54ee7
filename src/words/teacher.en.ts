const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

interface Changed {
  cards: number
  newDays: number
}

/** "2 changes", "1 wholly new day"; empty where nothing is changed. */
const countedChanges = ({ cards, newDays }: Changed): string =>
  [cards > 0 && counted(cards, 'change'), newDays > 0 && counted(newDays, 'wholly new day')]
    .filter(Boolean)
    .join(' and ')

const pupilSees = (changed: Changed): string => {
  const changes = countedChanges(changed)
  return changes ? `The pupil is shown ${changes}.` : 'The pupil is shown no change.'
}

/** What adults read on a teacher's device, in English. */
export const teacherWords = {
  // Setting up
  yourName: 'Your name as pupils say it (such as Miss Khan)',
  pin: 'PIN for this device, 4 to 8 digits',
  pinSays: 'The PIN is asked for each time the app opens, and when nobody has touched it for 15 minutes.',
  needName: 'Write your name as pupils say it, such as Miss Khan.',
  finishSetUp: 'Start',
  // Behind the PIN
  notKept: 'This device could not keep that. Check that it has room and is not in a private window, then try again.',
  notHere: 'This part of the app could not be loaded. Open the app again.',
  locked: 'Locked',
  lock: 'Lock',
  thisDevice: 'This device',
  back: 'Back',
  // Pages
  sections: 'Pages',
  plan: 'Plan',
  review: 'Review',
  weekSheet: 'Week sheet',
  print: 'Print',
  // Tablets
  tablets: 'Tablets',
  whichTablet: 'Whose days',
  daysFor: (tablet: string) => `Days for ${tablet}`,
  days: 'Days',
  noTabletYet: 'No tablet yet',
  noTabletSays: 'Pair the tablet on the wall once. You can make days before; they go to the first tablet you pair.',
  pairTablet: 'Pair a tablet',
  pairedOn: (date: string) => `Paired ${date}`,
  forget: 'Forget',
  forgetAsks: (tablet: string) =>
    `Forget ${tablet}? Codes for it cannot be made any more. Its days stay here, for no tablet yet. What was collected from it is deleted.`,
  forgetYes: 'Yes, forget it',
  forgotten: (tablet: string) => `${tablet} is forgotten. To shut this device out, forget it on the tablet too.`,
  // Days
  today: 'Today',
  tomorrow: 'Tomorrow',
  anotherDate: 'Another date',
  make: (weekday: string) => `Make ${weekday}`,
  finishDay: (weekday: string) => `Finish ${weekday}`,
  change: 'Change',
  handOver: 'Hand over',
  handOverAgain: 'Hand over again',
  handOverSeveral: 'Hand over several days',
  states: {
    notMade: 'Not made',
    unfinished: 'Not finished',
    made: 'Made, not handed over',
    handedOver: 'Handed over',
    changed: 'Changed since handed over',
  },
  changes: countedChanges,
  parts: (count: number) => counted(count, 'part'),
  fromTo: (start: string, end: string) => `${start} to ${end}`,
  atTime: (time: string) => `at ${time}`,
  onDate: (date: string, time: string) => `${date} at ${time}`,
  // Pairing
  otherAdults: 'Other adults’ devices',
  otherAdultsSay: 'Plans are given to these devices, and taken from them, sealed.',
  forgetAdultAsks: (adult: string) => `Forget ${adult}’s device? Plans can be given neither way then.`,
  withTablet: {
    title: 'Pair a tablet',
    name: 'What is the tablet called? The name of its board, such as Fox',
    needName: 'Write what the tablet is called, such as Fox.',
    how: 'On the tablet, hold the board’s picture until the PIN is asked for, and enter it. Under “This tablet”, choose “Pair a teacher’s device”. Then hold this before its camera.',
    onlyHere: 'Show it to this tablet only: whoever has this code can make days for it.',
    orType: 'Or type this on the tablet',
    hasIt: 'The tablet has read it',
    compare: 'Are the same four digits on the tablet?',
  },
  withAdult: {
    title: 'Pair another adult’s device',
    name: 'Whose device is it, such as Mrs Bell',
    needName: 'Write whose device it is, such as Mrs Bell.',
    how: 'On the other device, go to “This device” and choose “Take a pairing code”. Hold this before its camera.',
    onlyHere: 'Show it to this adult only: whoever has this code can give plans to this device and take them.',
    orType: 'Or type this on the other device',
    hasIt: 'The other device has read it',
    compare: 'Are the same four digits on the other device?',
  },
  pairedAlready: (tablet: string) => `${tablet} is paired already. Pairing again takes the place of the first pairing.`,
  showPairing: 'Show the pairing code',
  pairingCode: (tablet: string) => `Pairing code for ${tablet}`,
  theyMatch: 'They match',
  theyDiffer: 'They differ',
  differed: 'Nothing is kept, and the code that was shown is of no use any more. Pair again with a new one.',
  cancel: 'Cancel',
  paired: (tablet: string) => `${tablet} is paired.`,
  // Handing over
  handOverTo: (tablet: string) => `Hand over to ${tablet}`,
  chooseDays: 'Which days?',
  nothingToChoose: 'No day is ready yet. Make one first.',
  showCode: (days: number) => `Show the code for ${counted(days, 'day')}`,
  making: 'Making the code',
  codeFor: (tablet: string, dates: string) => `Code for ${tablet}: ${dates}`,
  firstTime: (changes: Changed) => `The tablet did not have it before. ${pupilSees(changes)}`,
  shown: pupilSees,
  someNew: (days: number, changes: Changed) =>
    `The tablet did not have ${counted(days, 'day')} of these before. ${pupilSees(changes)}`,
  moreChanges: (count: number) => `And ${count} more`,
  brightness: 'Turn the brightness up.',
  holdUp: 'On the tablet, tap “Scan”. Then hold this before its camera.',
  keepHolding: 'Keep holding it: the tablet gathers the codes in any order.',
  mayDim: 'This screen may go dark by itself. Touch it now and then.',
  frame: (number: number, count: number) => `Code ${number} of ${count}`,
  stop: 'Stop',
  goOn: 'Go on',
  onTheWall: 'The tablet has it',
  close: 'Close',
  handed: (tablet: string, dates: string) => `${tablet} has ${dates}.`,
  otherWays: 'If the camera does not work',
  otherWaysSay: 'On the tablet, choose a picture or paste the text instead.',
  copyText: 'Copy as text',
  copied: 'Copied.',
  notCopied: 'This browser does not let it be copied. Mark the text below and copy it.',
  codeText: 'The code as text',
  savePicture: 'Save as a picture',
  sharePicture: 'Share the picture',
  pictureName: (tablet: string, date: string) => `${tablet} ${date}.png`,
  noCode: {
    nothingToHandOver: 'None of these days can be shown on a tablet. Finish them first.',
    notPaired: 'This tablet is not paired any more. Pair it again.',
    full: 'This device has no room left. Free some space, then try again.',
    refused: 'This browser keeps nothing for this page, so no code can be made. Use an ordinary window.',
    failed: 'The code could not be made. Try again.',
  },
  removeDay: 'Remove this day',
  removeDayAsks: (date: string) => `Remove the day for ${date}? A tablet that has it already keeps it.`,
  dayRemoved: (date: string) => `The day for ${date} is removed.`,
  // Templates
  templates: 'Templates',
  noTemplates: 'None yet. A template is a day to start from, such as every Wednesday.',
  newTemplate: 'New template',
  newTemplateName: 'New template',
  changeTemplate: 'Change',
  offeredOn: (weekdays: string[], weeks: string) =>
    [weekdays.join(', ') || 'On no weekday', weeks].filter(Boolean).join(', '),
  shortWeekdays: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'],
  weekNames: { every: '', a: 'week A', b: 'week B' },
  twoWeeks: 'Two-week timetable',
  thisWeek: 'This week',
  weeksAlike: 'All weeks alike',
  isWeek: { a: 'Week A', b: 'Week B' },
  removeTemplate: 'Remove',
  removeTemplateAsks: (name: string) => `Remove the template ${name}? Days made from it stay.`,
  removeYes: 'Yes, remove it',
  // People and places
  peopleAndPlaces: 'People and places',
  peopleSay: 'Remembered from the days you make, and offered when you make the next.',
  lists: { adults: 'Adults', places: 'Places', activities: 'Activities' },
  addTo: { adults: 'Add an adult', places: 'Add a place', activities: 'Add an activity' },
  removeName: (name: string) => `Remove ${name}`,
  // This device
  nameOnDevice: 'Your name as pupils say it',
  nameSays: 'Tablets show the new name once they are paired again.',
  clockSays: (date: string, time: string) =>
    `This device thinks it is ${date}, ${time}. A tablet compares its own clock with that when it reads a code.`,
} as const
