import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isKnownWord, wordsIn } from '../../../../src/core/plan/knownWords'
import type { Plan } from '../../../../src/core/plan/plan'
import { asTemplate, forNextChild, type KnownNames, tellingIn } from '../../../../src/core/plan/planTemplate'
import { shippedTemplates } from '../../../../src/core/plan/shippedTemplates'
import { keyOf } from '../../../../src/core/plan/unknownWords'
import { addDays } from '../../../../src/core/timetable/dates'
import { planWords } from '../../../../src/words/plan.en'
import { examplePlan } from './examplePlan'

const nobody = planWords.nobody
const nobodyKnown: KnownNames = { adults: [], boards: [] }
const withStep = (newStep: string) => ({
  ...examplePlan,
  weeks: examplePlan.weeks.map((week) => ({ ...week, newStep })),
})
const stepAfter = (newStep: string, known = nobodyKnown) =>
  asTemplate(withStep(newStep), 'Step-up', known, nobody).weeks[0]?.newStep

/** Marked, so that nothing else in a template can look the same. */
const marked = (mark: string) =>
  fc.string({ unit: fc.constantFrom(...'abcdefgh'), minLength: 3 }).map((text) => mark + text)

describe('a template made of a plan', () => {
  test('holds nothing of its names, dates, choices and targets', () => {
    const private_ = fc.record({
      planName: marked('Qname'),
      adult: marked('Qadult'),
      board: marked('Qboard'),
      target: marked('Qtarget'),
      choice: marked('Qchoice'),
      off: marked('Qoff'),
      day: fc.integer({ min: 0, max: 400 }).map((days) => addDays('2027-01-01', days)),
      where: fc.constantFrom('Lunch with %', '% comes', 'Reading (%)', '%'),
    })
    fc.assert(
      fc.property(private_, ({ planName, adult, board, target, choice, off, day, where }) => {
        const texts = [adult, board, `Mrs ${adult}`, `from ${day}`, adult.toUpperCase()].map((who) =>
          where.replace('%', who),
        )
        const plan: Plan = {
          ...examplePlan,
          name: planName,
          tabletTag: 54321,
          starts: day,
          ends: addDays(day, 30),
          weeks: texts.map((newStep, at) => ({
            ...(examplePlan.weeks[0] as Plan['weeks'][number]),
            monday: addDays(day, 7 * at),
            newStep,
            targets: [target],
            pattern: [98765, null, null, null, null],
          })),
          daysOff: [{ from: day, to: day, name: off }],
          together: [{ kind: 'adults', offered: [choice], chosen: [choice], chosenOn: day }],
        }
        const known = { adults: [adult], boards: [board] }
        const template = asTemplate(plan, 'Step-up', known, nobody)
        const kept = JSON.stringify(template)
        expect(kept.toLowerCase()).not.toMatch(/q(name|adult|board|target|choice|off)|\d{4}-\d\d-\d\d|54321|98765/)
        expect(Object.keys(template)).toEqual(['name', 'weeks'])
        expect(tellingIn(template, known)).toEqual([])
        expect(forNextChild(template, [], known, nobody)).not.toBeNull()
      }),
      { numRuns: 300, seed: 9 },
    )
  })

  test('says "an adult" for one with a title, and "the pupil" for the board', () => {
    expect(stepAfter('Lunch with Mrs Bell')).toBe('Lunch with an adult')
    expect(stepAfter("Fox's choice", { adults: [], boards: ['Fox'] })).toBe("the pupil's choice")
    expect(stepAfter('Foxglove walk', { adults: [], boards: ['Fox'] })).toBe('Foxglove walk')
    expect(stepAfter('Lunch in the Base')).toBe('Lunch in the Base')
  })

  test('leaves out what says a date', () => {
    expect(
      ['From 3 March', 'from 2027-03-03', 'until 03/03/27', 'after March 2027'].map((text) => stepAfter(text)),
    ).toEqual(['', '', '', ''])
    expect(stepAfter('It may be the hall')).toBe('It may be the hall')
  })
})

describe('what a template tells', () => {
  const template = (newStep: string, name = 'Step-up') => ({
    name,
    weeks: [{ ...(examplePlan.weeks[0] as Plan['weeks'][number]), newStep }],
  })
  test.each([
    ['Lunch with Mrs Bell', 'name', 'Mrs Bell'],
    ['tom comes to the base', 'name', 'tom'],
    ['Starts 3 March', 'date', '3 March'],
  ])('%s: %s', (text, code, value) => {
    expect(tellingIn(template(text), { adults: ['Tom'], boards: [] })).toEqual([{ code, week: 0, value }])
  })

  test('its own name counts too', () => {
    expect(tellingIn(template('', "Fox's way back"), { adults: [], boards: ['Fox'] })).toEqual([
      { code: 'name', week: null, value: 'Fox' },
    ])
  })

  test('a name with a title keeps it from being kept, whatever an adult has said of its words', () => {
    expect(forNextChild(template('Lunch with Mrs Bell'), ['bell', 'mrs'], nobodyKnown, nobody)).toBeNull()
    expect(forNextChild(template('Lunch with Ada'), ['ada'], { adults: ['Ada'], boards: [] }, nobody)).toBeNull()
  })

  test.each(Object.entries(shippedTemplates))('the template %s that ships tells nothing', (name, weeks) => {
    expect(tellingIn({ name, weeks }, nobodyKnown)).toEqual([])
  })
})

describe('a template as it is kept', () => {
  const dateTexts = fc
    .record({ day: fc.integer({ min: 1, max: 28 }), month: fc.integer({ min: 1, max: 12 }), year: fc.constant(2027) })
    .chain(({ day, month, year }) => {
      const name = new Date(year, month - 1, day).toLocaleDateString('en-GB', { month: 'long' })
      const [d, m] = [day, month].map((number) => String(number).padStart(2, '0'))
      return fc.constantFrom(
        `${year}-${m}-${d}`,
        `${d}/${m}/${year}`,
        `${day}.${month}.`,
        `${day}.${month}.27`,
        `${d}-${m}-27`,
        `${d} ${m} 27`,
        `${day} ${name}`,
        `${day}th of ${name}`,
        `${name} ${day}`,
        `${name.slice(0, 3).toUpperCase()} ${year}`,
        `${day}-${name}-${year}`,
      )
    })
  const bits = fc.array(
    fc.oneof(
      dateTexts,
      fc.constantFrom(
        'Ada',
        'Jayden’s',
        'Okafor',
        'Mrs Bell',
        'Fox',
        'bouldering',
        'Ms Ünal',
        'Łukasz',
        '\u200b',
        '🙂',
      ),
      fc.constantFrom('lunch', 'with', 'in', 'Base', 'the', 'first', 'Hall', 'and', '-', '12:15', 'by'),
    ),
    { maxLength: 6 },
  )
  const texts = bits.map((all) => all.join(' ').slice(0, 60))

  test('holds nothing but known words and those an adult kept, and no date', () => {
    const known = { adults: ['Ms Ünal'], boards: ['Fox'] }
    const isSaved = { never: 0, once: 0 }
    fc.assert(
      fc.property(
        fc.array(texts, { minLength: 1, maxLength: 4 }),
        fc.subarray(['ada', 'bouldering']),
        (steps, kept) => {
          const [week] = examplePlan.weeks
          const plan = { weeks: steps.flatMap((newStep) => (week ? [{ ...week, newStep }] : [])) }
          const saved = forNextChild(asTemplate(plan, 'Step-up', known, nobody), kept, known, nobody)
          isSaved[saved ? 'once' : 'never']++
          for (const { newStep } of saved?.weeks ?? []) {
            const words = wordsIn(newStep)
            const strange = words.filter(({ word }, at) => !isKnownWord(word, words[at - 1]?.word ?? ''))
            expect(strange.filter(({ word }) => !kept.includes(keyOf(word)))).toEqual([])
            expect(newStep).not.toMatch(
              /fox|bell|ünal|\d{4}|\d\s*[-/.]\s*\d|(?:jan|feb|apr|jun|jul|aug|sep|oct|nov|dec)/i,
            )
            expect(newStep.length).toBeLessThanOrEqual(60)
          }
          expect(Object.keys(saved ?? {})).toEqual(saved ? ['name', 'weeks'] : [])
        },
      ),
      { numRuns: 3000, seed: 11 },
    )
    expect(isSaved.never).toBe(0)
  })
})
