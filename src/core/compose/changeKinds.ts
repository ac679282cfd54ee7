/** The changes that schools know, in the order they are offered. */
export const commonChangeKinds = [
  'wetPlay',
  'supplyTeacher',
  'adultAway',
  'roomChange',
  'trip',
  'assemblyMoved',
  'earlyFinish',
  'quietFirst',
] as const

export type CommonChangeKind = (typeof commonChangeKinds)[number]
