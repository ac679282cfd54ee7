import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { activities } from '../../../../src/core/handover/activities'
import { commonWords } from '../../../../src/core/handover/commonWords'
import { longestStep } from '../../../../src/core/plan/checkPlan'
import { isKnownWord, wordsIn } from '../../../../src/core/plan/knownWords'
import { shippedTemplates } from '../../../../src/core/plan/shippedTemplates'
import { keyOf, unknownWords, withoutUnknown } from '../../../../src/core/plan/unknownWords'
import { steps } from './examplePlan'

const neutral = { someone: 'someone', something: 'something' }
const template = (newStep: string, name = 'Step-up') => ({
  name,
  weeks: steps.slice(0, 1).map((week) => ({ ...week, newStep })),
})
const asked = (text: string) => unknownWords(template(text)).map(({ word }) => word)
const left = (text: string, kept: string[] = []) => withoutUnknown(template(text), kept, neutral).weeks[0]?.newStep

/** First names that many children in England have, and those that are words too. */
const firstNames = `
  Muhammad Noah Oliver Arthur Leo George Luca Theodore Oscar Archie Jude Theo Freddie Henry Arlo Alfie Charlie Finley
  Albie Harry Mohammed Lucas Rory Thomas Oakley Roman Reuben Jack Teddy Louie Max Mason Elijah Jayden Kai Tobias Caleb
  Olivia Amelia Isla Ava Ivy Freya Lily Florence Mia Willow Rosie Sophia Isabella Grace Daisy Sienna Poppy Elsie Emily
  Ella Evelyn Phoebe Evie Charlotte Harper Millie Matilda Maya Sofia Emilia Isabelle Ayla Esme Maisie Aria Maryam Fatima
  Robin Rowan Hazel Holly Penny April May June Summer Autumn Will Mark Elsa Kim Ada Jo Pat Bob Ray Dean Ross Drew Kit
  Miles Rob Jean Faith Hope Joy Amber Jade Ruby Pearl Rose Iris Violet Olive Frank Grant Chase Ty Zac Aisha Amir Yusuf
  Ibrahim Zainab Anya Kacper Zofia Łukasz Zoë Patience José Noémie Li Wei Priya Arjun Okafor
`
  .trim()
  .split(/\s+/)

describe('a word that may be a name', () => {
  test.each(firstNames)('%s is asked about, wherever it stands', (name) => {
    for (const text of [`Lunch with ${name}`, `${name}'s job`, `Time in ${name}’s room`, `${name} visits the Base`])
      expect(asked(text).map(keyOf), text).toEqual([keyOf(name)])
    expect(asked(`lunch with ${name.toLowerCase()}`).map(keyOf)).toEqual([keyOf(name)])
  })

  test.each(['Okafor', 'Bell', 'Wood', 'King', 'Hall', 'Green', 'Young', 'Fox', 'Woods', 'Cook', 'Small', 'Banks'])(
    'a surname without a title: %s',
    (name) => {
      for (const text of [`Time with ${name}`, `A job for all with ${name}`, `${name}'s room`, `Base, ${name}’s room`])
        expect(asked(text), text).toEqual([name])
    },
  )

  test('initials, numbers, and letters of any script', () => {
    expect(asked('J. K. reads 1234567 in Ω7')).toEqual(['J', 'K', '1234567', 'Ω7'])
    expect(asked('Lunch with 李, then Κώστας')).toEqual(['李', 'Κώστας'])
    expect(asked('Back on the 3rd, or in September')).toEqual(['3rd', 'September'])
  })

  test('is a name after a title in any case, but for what an adult is called', () => {
    expect(asked('lunch with mr hall')).toEqual(['hall'])
    expect(asked('miss long helps')).toEqual(['long'])
    expect(asked('Lunch with a teacher')).toEqual([])
  })

  test('is told once, with every place it is in', () => {
    const [week] = steps
    if (!week) throw new Error('no week')
    const weeks = ['Ada visits', 'Base only', 'ada’s turn, Ada’s job'].map((newStep) => ({ ...week, newStep }))
    expect(unknownWords({ name: 'For Ada', weeks })).toEqual([{ key: 'ada', word: 'Ada', places: [null, 0, 2] }])
  })
})

describe('the app’s own words', () => {
  test.each(Object.entries(shippedTemplates))('ask nothing in the template %s that ships', (_, weeks) => {
    expect(unknownWords({ name: 'Step-up', weeks })).toEqual([])
  })

  test.each([
    'A friend visits the Base',
    'Lunch in the Hall, early table',
    'Maths in Class 3 with a familiar adult',
    'PE and forest school after break',
    'Afternoon register in Year 3',
    'Pupil’s choice of playtime games',
    'Check-in with ELSA at 9:15',
    'Green zone first, then Art',
    'English and French with the TA',
    'Full mornings, lunch at home with Mum',
    'Key adult steps back for one lesson',
    'The pupil doesn’t need the key adult at lunch',
    'Two lessons in class, sensory circuit between them',
    'Emotional check-in each morning',
    'Handover to the class TA at 10:30',
    'Gradually longer lessons, exit card agreed',
    'Supply teacher introduced by photo',
    'Residential visit planning with the class',
  ])('ask nothing: %s', (text) => {
    expect(asked(text)).toEqual([])
  })

  test('nor do the activities of the dictionary', () => {
    expect(activities.flatMap(([activity]) => asked(activity))).toEqual([])
  })
})

describe('a template without words that may be names', () => {
  test.each([
    ["Jayden's job", "Someone's job"],
    ['Time with Okafor', 'Time with someone'],
    ['Kim’s room', 'Someone’s room'],
    ['Lunch with Ada King and Tom', 'Lunch with someone and someone'],
    ['a go at bouldering', 'a go at something'],
    ['with Anne-Marie', 'with someone'],
  ])('%s: %s', (text, without) => {
    expect(left(text)).toBe(without)
  })

  test('keeps what an adult said is none, however it is written', () => {
    expect(left('Bouldering, then bouldering with Ada', ['bouldering'])).toBe(
      'Bouldering, then bouldering with someone',
    )
  })

  test('holds nothing but known words and those that were kept', () => {
    const word = fc.oneof(
      fc.constantFrom(...firstNames, ...commonWords),
      fc.string({ minLength: 1, maxLength: 9 }),
      fc.constantFrom('with', 'Mrs', 'Base', 'Bell', 'bouldering', "Jayden's", 'Ada-Kim', '12', '2027', '-', '’s'),
    )
    const text = fc.array(word, { maxLength: 9 }).map((words) => words.join(' ').slice(0, longestStep))
    const kept = fc.subarray(['bouldering', 'ada', 'muhammad', 'bell'])
    fc.assert(
      fc.property(text, text, kept, (name, newStep, kept) => {
        const made = withoutUnknown(template(newStep, name), kept, neutral)
        for (const text of [made.name, ...made.weeks.map((week) => week.newStep)]) {
          const words = wordsIn(text)
          for (const [at, { word }] of words.entries())
            expect(isKnownWord(word, words[at - 1]?.word ?? '') || kept.includes(keyOf(word)), text).toBe(true)
          expect([...text].length).toBeLessThanOrEqual(longestStep)
        }
        expect(withoutUnknown(made, kept, neutral)).toEqual(made)
      }),
      { numRuns: 2000, seed: 4 },
    )
  })
})
