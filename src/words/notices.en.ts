/** What adults are told while the board stays up, in English. One sentence for what is wrong, one for what to do. */
export const noticeWords = {
  forAdults: 'For an adult:',
  andMore: (others: number) => `And ${others} more.`,
  read: 'I have read this',
  holdToClose: 'Adults: hold to close',
  needsYou: 'What needs you',
  told: {
    storeRefused: {
      what: 'This browser keeps nothing for this page, so days will be gone after a restart.',
      todo: 'Use an ordinary window, not a private one.',
    },
    storeFull: {
      what: 'This tablet has no room left, so the last change is not kept.',
      todo: 'Free some space, then make it again.',
    },
    notStored: {
      what: 'The last change could not be kept on this tablet.',
      todo: 'Make it again, or restart the tablet.',
    },
    recordDamaged: {
      what: 'A part of what this tablet kept could not be read and was left out.',
      todo: 'Load today again if it is missing.',
    },
    todayUnread: {
      what: 'This tablet could not read today’s timetable, and tries again every minute.',
      todo: 'Restart the tablet if it does not come.',
    },
    boardUnreadable: {
      what: 'A board of this tablet could not be read, and nothing of it was deleted.',
      todo: 'Look under “This tablet”.',
    },
    insecureOrigin: {
      what: 'This address is not secure, so the tablet cannot work without a network, stay awake or use its camera.',
      todo: 'Open it by https.',
    },
    clockBehind: {
      what: 'This tablet’s clock is behind the device that made the code.',
      todo: 'Set the right time in the tablet’s settings.',
    },
    notInstalled: {
      what: 'This tablet would not start without a network.',
      todo: 'Connect it for an hour.',
    },
    mayFallAsleep: {
      what: 'This tablet refuses to keep its screen on.',
      todo: 'Plug it in, or set its screen to stay on.',
    },
    updateIncomplete: {
      what: 'A newer version could not be fetched whole.',
      todo: 'Look after its network, or tell whoever runs the address.',
    },
    openTwice: {
      what: 'This app is open twice on this tablet.',
      todo: 'Close the other tab or window.',
    },
    somethingBroke: {
      what: 'Something in the app went wrong.',
      todo: 'If it comes back, tell us what you did.',
    },
    holdEnded: {
      what: 'The hold has ended: what comes next keeps its time.',
      todo: 'Move today if you need to.',
    },
    hungUp: {
      what: 'Hold the picture at the lower right, then enter the PIN.',
      todo: 'That is the way to the adults’ side.',
    },
  },
} as const
