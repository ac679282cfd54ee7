/** What adults are told above the board, in English. One sentence for what is wrong, one for what to do. */
export const noticeWords = {
  forAdults: 'For an adult:',
  read: 'I have read this',
  notStored: 'The last change could not be kept on this tablet. Make it again, or restart the tablet.',
  storeFull: 'This tablet has no room left, so the last change is not kept. Free some space, then make it again.',
  storeRefused:
    'This browser keeps nothing for this page, so days will be gone after a restart. Use an ordinary window, not a private one.',
  recordDamaged:
    'A part of what this tablet kept could not be read and was left out. Load today again if it is missing.',
  somethingBroke:
    'Something in the app went wrong and the board was drawn again. If it comes back, tell us what you did.',
  insecureOrigin:
    'This address is not secure, so the tablet cannot work without a network, stay awake or use its camera. Open it by https.',
  holdEnded: 'The hold has ended, because what comes next keeps its time.',
} as const
