/** What adults read where something is printed, in English. */
export const printWords = {
  print: 'Print',
  back: 'Back',
  howToPrint: 'The print dialog can also save it as a PDF.',
} as const
