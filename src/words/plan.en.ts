const counted = (count: number, one: string, many = `${one}s`) => `${count} ${count === 1 ? one : many}`

const hoursOrOne = (hours: string) => `${hours} ${hours === '1' ? 'hour' : 'hours'}`

const hoursAWeek = (first: string, last: string) => {
  if (first !== last) return `${first} to ${last} hours a week`
  return first === '0' ? 'no hours yet' : `${hoursOrOne(first)} a week`
}

/** What adults read where a plan is made, in English. */
export const planWords = {
  plan: 'Plan',
  phases: { stepOut: 'Step-out', irp: 'Resource base (IRP)', stepUp: 'Step-up', mainstream: 'Mainstream' },
  weeks: (count: number) => counted(count, 'week'),
  // Starting
  startPlan: 'Start a plan',
  startSays:
    'A plan is a way back to full days: what each week is like, with an end date and reviews. It makes the days.',
  startDate: 'First school day of the plan',
  needStart: 'Choose a school day to start on, from Monday to Friday.',
  fromTemplate: 'From a template',
  fromFile: 'From a file or a paste',
  fileColumns:
    'One row a week, with the columns week, phase, ends, hours, class_lesson_hours, new_step and review. No names, no dates.',
  byHand: 'Week by week',
  byHandSays: 'Start with one week and add the others',
  shipped: {
    stepUp: 'Step-up after the resource base',
    returnWeeks: 'Return after absence',
    fullDay: 'Full days with support kept',
  },
  templateSays: (weeks: number, first: string, last: string) => `${counted(weeks, 'week')}, ${hoursAWeek(first, last)}`,
  removeTemplate: 'Remove',
  removeTemplateAsks: (name: string) => `Remove the template ${name}? Plans started from it stay.`,
  saveTemplateFile: 'Save as a file',
  fileName: (name: string) => `${name}.csv`,
  planReads: (weeks: number) => `The plan: ${counted(weeks, 'week')}`,
  problems: (count: number) => `${counted(count, 'thing')} to put right. Nothing of it is kept.`,
  usePlan: 'Use this plan',
  keepAsTemplate: 'Keep as a template',
  newName: (date: string) => `Plan from ${date}`,
  started: 'The plan is started.',
  datesSet: (starts: string, ends: string) => `The plan starts on ${starts} and ends on ${ends}.`,
  // A plan
  planName: 'Name of the plan, not the pupil’s',
  starts: 'Starts',
  ends: 'Agreed to end',
  needDate: 'A plan needs this date. The one before is kept until you choose another.',
  summary: (weeks: number, starts: string, ends: string, reviews: number) =>
    `${counted(weeks, 'week')} from ${starts} to ${ends}, with ${counted(reviews, 'review')}.`,
  partTime: (weeks: number) =>
    `${weeks} weeks of this plan are part-time. Many local authorities set a limit of about six weeks: a part-time timetable needs agreement in writing, with the parent too, and regular review.`,
  stepBacks: {
    phaseBack: (week: number) => `Week ${week} is in an earlier phase than the week before it.`,
    fewerHours: (week: number) => `Week ${week} has fewer hours than the week before it.`,
    fewerInClass: (week: number) => `Week ${week} has fewer hours in class lessons than the week before it.`,
  },
  checkBack: 'Check that this is what was agreed.',
  makeAnother: 'Start another plan',
  // The picture
  hours: 'Planned hours a week',
  inAll: 'In all',
  inClass: 'In class lessons',
  review: 'Review',
  holiday: 'Holiday',
  pictureSays: (from: number, inAll: string[], inClass: string[]) =>
    `Planned hours a week, from ${from === 1 ? 'the first week' : `week ${from}`}: ${inAll.join(', ')}. Of these in class lessons: ${inClass.join(', ')}.`,
  // Weeks
  weekBy: 'Week by week',
  week: (number: number) => `Week ${number}`,
  thisWeek: 'this week',
  columns: {
    week: 'Week',
    phase: 'Phase',
    ends: 'Day ends',
    hours: 'Hours',
    inClass: 'In class',
    newStep: 'New step',
    review: 'Review',
  },
  weekOf: (date: string) => `from ${date}`,
  yes: 'Yes',
  changeWeek: 'Change',
  closeWeek: 'Close',
  phase: 'Phase',
  dayEnds: 'Each day ends',
  hoursFollow: (week: number, hours: string) =>
    hours === '0'
      ? `Week ${week} has no hours yet. Write them under “Hours in the week”.`
      : `Week ${week} has ${hoursOrOne(hours)} now, as its days begin when they did. Check its hours in class.`,
  daysStay: (days: number) => `${counted(days, 'day')} handed over before can be made again, above.`,
  hoursInAll: 'Hours in the week',
  hoursInClass: 'Of these in class lessons',
  newStep: 'New step',
  hasReview: 'Review in this week',
  target: (number: number) => `Shared target ${number}`,
  weekdays: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  pattern: 'Its days are made from',
  noTemplate: 'No template',
  noTemplates: 'The plan cuts a template at the end of each week’s day. An example becomes a template of yours.',
  example: (name: string) => `${name} (example)`,
  patternOn: 'The same in the weeks after it',
  patternSet: (weeks: number) => `The same in ${counted(weeks, 'more week', 'more weeks')}.`,
  addWeek: 'Add a week like this',
  removeWeek: 'Remove this week',
  removeWeekAsks: (number: number) => `Remove week ${number}? The weeks after it come earlier.`,
  weekRemoved: (number: number, ends: string) => `Week ${number} is removed. The plan ends on ${ends}.`,
  weekAdded: (ends: string) => `The week is added. The plan ends on ${ends}.`,
  yesRemove: 'Yes, remove it',
  // Staying
  stay: 'Stay on this step',
  stayUntil: 'Agreed until',
  stayEnds: (weeks: number, ends: string) =>
    `${counted(weeks, 'more week')} like this one, with a review. The plan then ends on ${ends}.`,
  stayYes: 'Agreed',
  cancel: 'Cancel',
  stayed: (until: string, ends: string) => `This step goes on until ${until}. The plan ends on ${ends}.`,
  // Its days
  whichWeek: 'Which week',
  weekFrom: (number: number, from: string) => `Week ${number}, from ${from}`,
  handOverFrom: (day: string, from: string) => `${day} can be handed over from ${from} on.`,
  daysOf: (number: number, from: string) => `The days of week ${number}, from ${from}`,
  plannedFrom: (template: string, ends: string) => `From ${template}, to ${ends}`,
  otherEnd: (day: string, ends: string, planned: string) => `${day} ends at ${ends}; the plan says ${planned}.`,
  madeButOff: (day: string, off: string) =>
    `${day} is made, and the plan has no school then${off ? `: ${off}` : ''}. Remove the day, or change the plan.`,
  noSchool: (name: string) => ['No school', name].filter(Boolean).join(': '),
  notPlanned: 'No template for this day. Choose one under “Change” at its week.',
  tooShort: (template: string, ends: string) => `${template} starts no earlier than ${ends}: choose another template`,
  useTemplates: 'Use your weekday templates',
  useTemplatesSay: 'In all weeks, for each day that has none. Each week cuts them at the end of its day.',
  templatesUsed: 'Each weekday that had no template has yours now, in all weeks.',
  makeDays: (days: number) => `Make ${counted(days, 'day')}`,
  daysMade: (days: number) => `${counted(days, 'day')} made from the plan.`,
  handOverWeek: (days: number) => `Hand over ${counted(days, 'day')}`,
  notAsChosen: (days: string) => `Not as the pupil chose yet: ${days}.`,
  notAsChosenSays:
    'Days that were changed by hand or handed over stay as they are. Made again, they come as the pupil chose, and what was changed by hand stays.',
  needsCode: (days: string) => `Handed over before, so the tablet needs a new code: ${days}.`,
  newCode: 'The tablet needs a new code for them.',
  makeAgain: (days: number) => (days === 1 ? 'Make it again' : 'Make them again'),
  madeAgain: (days: string) => `As the pupil chose now: ${days}.`,
  notAsPlanned: (days: string) => `Not to the end that the plan says: ${days}.`,
  notAsPlannedSays: 'Nothing in them but their end was changed. Made again, they end as the plan says.',
  madeToEnd: (days: string) => `To the plan’s end now: ${days}.`,
  usePlanned: 'Use the plan’s day',
  fromPlan: 'From the plan',
  planStart: (ends: string, parts: number) => `To ${ends}, ${counted(parts, 'part')}`,
  // Holidays
  daysOff: 'Holidays and INSET days',
  daysOffSay: 'The plan’s weeks move past a whole week without school.',
  offName: 'Name, such as Half-term',
  offFrom: 'First day',
  offTo: 'Last day',
  addOff: 'Add',
  removeOff: 'Remove',
  needOff: 'Choose the first and the last day. The last one is not before the first.',
  offTooLong: 'This is longer than 60 days. Check both dates.',
  span: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  offAdded: (ends: string, before: string) =>
    ends === before
      ? `Saved. The plan ends on ${ends}.`
      : `Saved. The plan ends on ${ends} now, before on ${before}: agree on it together.`,
  // Keeping
  saveTemplate: 'Save as a template',
  templateName: 'Name of the template, nobody’s',
  templateLeavesOut:
    'The template keeps each week’s phase, end of day, hours, new step and review. Names, dates, holidays, targets and choices stay behind.',
  readSteps: 'Read the new steps once: no names and no dates.',
  nobody: { adult: 'an adult', pupil: 'the pupil', someone: 'someone', something: 'something' },
  maybeNames: 'Words that may be names',
  maybeNamesSay: 'These are not in the app’s lists, so they are left out. Tick a word that is no name to keep it.',
  saysThen: (where: string, text: string) => (text === '' ? `${where}: nothing` : `${where}: “${text}”`),
  wordsKept: (list: string) => `These words are kept: ${list}.`,
  tells: 'It still says who or when, so it is not saved.',
  fileNames: (list: string) =>
    `These words may be names: ${list}. A plan may name adults, never another child. A template leaves them out.`,
  templateSaved: (name: string) => `The template ${name} is saved.`,
  save: 'Save',
  telling: {
    name: (where: string, value: string) =>
      `${where}: “${value}” is a name. Take it out: a template is for the next child.`,
    date: (where: string, value: string) => `${where}: “${value}” is a date. Take it out: a template has none.`,
  },
  tellingName: 'The name',
  needName: 'Write a name for it.',
  print: 'Print',
  printThis: 'Print this',
  back: 'Back',
  removePlan: 'Remove this plan',
  removePlanAsks: (name: string) => `Remove ${name}? Days that were made from it stay.`,
  planRemoved: 'The plan is removed.',
  full: 'This device has no room left, so nothing was kept. Free some space, then try again.',
  notKept: 'This device could not keep that, so nothing was changed. Check that it is not in a private window.',
  gone: 'This plan is not there any more.',
  signature: (who: string) => `${who}, date`,
  signers: ['Parent', 'SENDCo', 'Class teacher'],
} as const
