import { describe, expect, test } from 'vitest'
import type { Plan } from '../../../../src/core/plan/plan'
import { couldOffer, openTogether, togetherOf, withChosen, withOffered } from '../../../../src/core/plan/together'
import { day, slot } from '../timetable/slots'

const plan = { together: [] } as unknown as Plan
const date = '2027-03-01'

describe('choosing together', () => {
  test('adults say what is offered; a choice begins with two', () => {
    const one = withOffered(plan, 'lessonOrder', ['Maths'])
    expect(openTogether(one)).toEqual([])
    const two = withOffered(one, 'lessonOrder', ['Maths', 'Art'])
    expect(openTogether(two).map(({ kind }) => kind)).toEqual(['lessonOrder'])
  })

  test('what is chosen is kept in the pupil’s own order with its date, and only of what is offered', () => {
    const offered = withOffered(plan, 'socialTimes', ['Play', 'Club', 'Lunch'])
    const chosen = withChosen(offered, 'socialTimes', ['Lunch', 'Trampolines', 'Play'], date)
    expect(togetherOf(chosen, 'socialTimes')).toMatchObject({ chosen: ['Lunch', 'Play'], chosenOn: date })
    expect(togetherOf(withChosen(chosen, 'socialTimes', [], date), 'socialTimes')).toMatchObject({
      chosen: null,
      chosenOn: null,
    })
  })

  test('a choice stays when something else is no longer offered, and goes with the last of it', () => {
    const offered = withOffered(plan, 'adults', ['Miss Khan', 'Mrs Bell'])
    const chosen = withChosen(offered, 'adults', ['Mrs Bell', 'Miss Khan'], date)
    expect(togetherOf(withOffered(chosen, 'adults', ['Miss Khan']), 'adults')).toMatchObject({
      chosen: ['Miss Khan'],
      chosenOn: date,
    })
    expect(withOffered(chosen, 'adults', []).together).toEqual([])
  })

  test('lessons, social times and adults of the plan’s days can be offered, each once', () => {
    const slots = [
      ...day('09:00-10:00 Maths', '10:00-10:30 Play social', '10:30-11:00 maths', '11:00-11:15 Snack food'),
      slot({ kind: 'quiet', activity: 'Quiet time', adults: ['Miss Khan', ' '] }),
    ]
    expect(couldOffer('lessonOrder', slots)).toEqual(['Maths'])
    expect(couldOffer('socialTimes', slots)).toEqual(['Play'])
    expect(couldOffer('adults', slots)).toEqual(['Miss Khan'])
  })
})
