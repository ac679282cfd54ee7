import type { Phase, PlanStep } from './plan'

/** A template that ships with the app; its name is in the catalogue. */
export const shippedNames = ['stepUp', 'returnWeeks', 'fullDay'] as const

type Row = [phase: Phase, ends: string, hours: number, inClass: number, newStep: string, review?: 'review']

const steps = (rows: Row[]): PlanStep[] =>
  rows.map(([phase, ends, hours, inClass, newStep, review]) => ({
    phase,
    ends: Number(ends.slice(0, 2)) * 60 + Number(ends.slice(3)),
    minutes: hours * 60,
    classMinutes: inClass * 60,
    newStep,
    isReview: review === 'review',
  }))

/** Three ways back that schools have gone: from the resource base, after an absence, and a full day from the start. */
export const shippedTemplates: Record<(typeof shippedNames)[number], PlanStep[]> = {
  stepUp: steps([
    ['irp', '11:15', 12.5, 0, 'Base only'],
    ['irp', '11:45', 15, 0, 'A friend visits the Base', 'review'],
    ['stepUp', '12:15', 17.5, 2, 'First lesson the pupil chose'],
    ['stepUp', '12:45', 20, 4, 'Lunch in the Base', 'review'],
    ['stepUp', '13:00', 21.25, 7.5, 'Playtime the pupil chose'],
    ['stepUp', '13:45', 25, 11, 'Afternoon register in class', 'review'],
    ['stepUp', '14:45', 30, 15, 'Lunch in the hall, early table'],
    ['mainstream', '15:15', 32.5, 20, 'Full day', 'review'],
  ]),
  returnWeeks: steps([
    ['stepUp', '12:15', 17.5, 10, 'Mornings in class, lunch at home', 'review'],
    ['mainstream', '15:15', 32.5, 22.5, 'Full day, key adult at the door', 'review'],
  ]),
  fullDay: steps([
    ['mainstream', '15:15', 32.5, 20, 'Quiet time first, key adult in lessons'],
    ['mainstream', '15:15', 32.5, 20, '', 'review'],
    ['mainstream', '15:15', 32.5, 22.5, 'One lesson without the key adult'],
    ['mainstream', '15:15', 32.5, 22.5, '', 'review'],
    ['mainstream', '15:15', 32.5, 25, 'Quiet time when the pupil asks'],
    ['mainstream', '15:15', 32.5, 25, '', 'review'],
  ]),
}
