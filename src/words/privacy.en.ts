/** What adults read about what is kept, in English: on the pages about the device and on the privacy sheet. */
export const privacyWords = {
  privacy: 'Privacy',
  /** Of each thing of the data map: what it is, and what it is for. */
  kept: {
    days: {
      what: 'Days, with today’s moves, ticks, choices and accepted changes',
      why: 'To show what is on now and what is next',
    },
    voice: {
      what: 'Choices and look-backs, until an adult collects them',
      why: 'So that what the pupil chose and said is heard',
    },
    openBreak: { what: 'The one open break', why: 'So that a break outlasts a reload or a flat battery' },
    record: {
      what: 'Private record of zone checks and breaks: off unless an adult turns it on, and the pupil is told',
      why: 'For one agreed review: when help is needed, and what helps',
    },
    undo: { what: 'What the last change of a day took the place of', why: 'So that an adult can put it back' },
    settings: {
      what: 'Settings of the boards: picture, nickname, adults, break places, words',
      why: 'So that the board suits this pupil',
    },
    images: {
      what: 'The school’s own pictures, small, each with its name',
      why: 'So that the board shows what the pupil knows',
    },
    proven: { what: 'The latest date known to be real', why: 'So that a wrong clock empties nothing' },
    pairings: {
      what: 'Paired devices, each with its adult’s name, a secret and counters',
      why: 'So that only a known adult’s codes are taken',
    },
    pin: { what: 'The PIN as a slow salted hash, and what the device is', why: 'To keep the adults’ side for adults' },
    composed: { what: 'Days made, and what the tablets last got of them', why: 'To make days and hand them over' },
    templates: { what: 'Templates, people and places', why: 'To make the next day sooner' },
    imagesHere: {
      what: 'The school’s own pictures, small, each with its name',
      why: 'To see days as the tablet shows them',
    },
    plans: {
      what: 'Plans, with what the pupil chose and shared targets, and their templates',
      why: 'To lead back to full days week by week',
    },
    collectedVoice: {
      what: 'Collected choices and look-backs',
      why: 'For the week sheet and the review: the pupil’s own words first',
    },
    collectedRecord: { what: 'Collected private record', why: 'For the agreed review' },
    tablets: {
      what: 'Paired tablets and other adults’ devices, each with a secret and counters',
      why: 'To make codes that only they can read',
    },
    teacher: { what: 'The adult’s name, and the PIN as a slow salted hash', why: 'To say whose codes they are' },
  },
  days: (days: number) => (days === 1 ? 'gone 24 hours after their date' : `gone ${days} days after their date`),
  weeks: (weeks: number) => `until its agreed last date, at most ${weeks} weeks on`,
  minutes: (minutes: number) => `${minutes} minutes`,
  afterPlan: (days: number) => `until ${days} days after the plan ends, or deleted`,
  until: { over: 'until it ends', removed: 'until removed or deleted', forgotten: 'until forgotten or deleted' },
  on: { wall: 'Kept on a wall tablet', teacher: 'Kept on a teacher’s device' },
  keptHow: (what: string, howLong: string) => `${what}: ${howLong}.`,
  lines: [
    'Nothing ever leaves this device by a network: no account, no server, no statistics. Codes are sealed: only the paired device can read them.',
    'The camera runs only while a code is scanned. Its picture is never kept.',
    'Never kept: a surname, a date of birth, a diagnosis, an incident, an attendance code, anything typed by a pupil, a photo of a pupil. Never write or add them here.',
    'The PIN is a door for children, not a vault. Keep the device itself locked or pinned to this app too.',
  ],
  showSheet: 'Privacy sheet to print',
  hideSheet: 'Close the privacy sheet',
  print: 'Print this',
  notHere: 'This part of the app could not be loaded. Open the app again.',
  // The sheet
  sheet: 'Privacy sheet',
  sheetSays:
    'A data map and a starting point for a data protection impact assessment (DPIA). The app itself writes the table of what is kept from the same numbers by which it deletes. It is not legal advice: the school completes and signs it.',
  purpose: 'What it is for',
  purposeSays:
    'What’s Next is a visual timetable on a classroom tablet for a pupil with SEMH needs: what is on now, what is next, how to ask for a break. A teacher makes the days on a phone or laptop and hands them over by a QR code. It takes the place of paper timetables and cards.',
  dataMap: 'What is kept, where and how long',
  what: 'What',
  whyHead: 'What for',
  howLong: 'How long',
  never: 'What is never kept',
  neverSays:
    'A surname, a date of birth, a UPN, a diagnosis, an incident, an attendance code, a photo of a pupil, anything typed by a pupil, a location, other pupils’ names. The board has a picture and a nickname.',
  flow: 'Where it goes',
  flows: [
    'No account, no server, no telemetry, no request to anyone: all of it stays in the browser’s storage on the device.',
    'Between paired devices it goes as a sealed QR code or a sealed file (AES-SIV, a secret for each pair). A photographed code shows no name.',
    'On paper, where an adult prints it: then the school’s rules for paper hold.',
    'As a readable file, where an adult exports it. “Delete everything” deletes everything on the device and shows that it did.',
  ],
  risks: 'What could go wrong, and what is done about it',
  riskHead: 'What could go wrong',
  measureHead: 'What the app does',
  schoolHead: 'What the school does',
  riskRows: [
    {
      risk: 'A device is lost or taken',
      measure: 'Little is kept, and for a short time. A lost phone is shut out by forgetting it on the tablet',
      school: 'Lock and encrypt devices; keep a list of them',
    },
    {
      risk: 'A pupil opens the adults’ side',
      measure: 'Hold, then PIN; wrong tries slow down. It is a door, not a vault',
      school: 'Pin the tablet to the app; change the PIN',
    },
    {
      risk: 'How a pupil feels is recorded and read against them',
      measure:
        'Off unless agreed for a review, with a last date; the pupil is told; nothing is scored or told by adult',
      school: 'Agree it with pupil and family; write down why',
    },
    {
      risk: 'A wall shows others how a pupil feels',
      measure: 'A picked zone is gone from the screen within five seconds',
      school: 'Hang the tablet where the pupil is at ease',
    },
    {
      risk: 'A false day is put on the wall',
      measure: 'Only paired devices’ codes open; an adult can take one back for ten minutes',
      school: 'Pair in person; compare the four digits',
    },
    {
      risk: 'Names of adults are seen by visitors',
      measure: 'Names are written as pupils say them',
      school: 'Write first names or titles as the school does elsewhere',
    },
  ],
  school: 'For the school to complete',
  schoolBlanks: [
    'Controller (school or trust)',
    'Lawful basis, and the condition for special category data',
    'Data protection officer consulted (name, date)',
    'Pupil and family told (how, date)',
    'Which devices, who holds them',
    'Private record agreed for (review, last date), or never',
    'Risks that remain, and who accepts them',
    'To be looked at again on',
  ],
  signatures: 'Signed (name, role, date)',
} as const
