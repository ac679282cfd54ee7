import { expect, test } from 'vitest'
import { firstSettings } from '../../../src/core/settings'
import { zoneIds } from '../../../src/core/zones/zones'
import { reviewWords as words } from '../../../src/words/review.en'
import { weekSheetWords } from '../../../src/words/weekSheet.en'

/** Every string of a catalogue, its sentences filled in with a number for each gap. */
const stringsOf = (entry: unknown): string[] => {
  if (typeof entry === 'string') return [entry]
  if (typeof entry === 'function') return stringsOf(entry(...Array(entry.length).fill([2])))
  return typeof entry === 'object' && entry !== null ? Object.values(entry).flatMap(stringsOf) : []
}

const judging = [
  'score',
  'rank',
  'worst',
  'best',
  'trend',
  'predict',
  'likely',
  'problem',
  'behaviour',
  'calm',
  'target',
]

test.each([
  [words.tooFew(words.count.checks(3)), 'Only 3 checks: too few to say more.'],
  [words.tooFew(words.count.breaks(1)), 'Only 1 break: too few to say more.'],
  [words.fewWeeks(1), 'Only 1 week recorded: too few to say around what they fall.'],
  [`${words.inWeeks(4, 6)}, ${words.before('Writing')}`, 'in 4 of 6 weeks, before Writing'],
  [words.inWeeks(1, 1), 'in 1 of 1 week'],
  [words.recorded(28, 6), 'Recorded on 28 days, in 6 weeks.'],
  [words.chosen('Ball', 1), 'Ball on 1 day'],
  [words.markTimes('Good', 6), 'Good 6 times'],
  [words.others(1), 'and 1 other, less often'],
  [weekSheetWords.wasGood('Maths', 1), 'Maths was good once'],
  [weekSheetWords.wasGood('Maths', 3), 'Maths was good 3 times'],
])('%s', (sentence, says) => {
  expect(sentence).toBe(says)
})

test('no sentence of the review judges, ranks or foretells', () => {
  const { targets: _, noTargets: __, ...aboutThePupil } = words
  const all = stringsOf(aboutThePupil)
  expect(all.length).toBeGreaterThan(60)
  expect(all.filter((text) => judging.some((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(text)))).toEqual([])
})

test('no sentence of the week sheet has a word of zones', () => {
  const zoneWords = zoneIds.flatMap((zone) => [firstSettings.zones[zone].word, ...firstSettings.zones[zone].feelings])
  const pattern = new RegExp(`\\b(zones?|${zoneWords.join('|')})\\b`, 'i')
  expect(stringsOf(weekSheetWords).filter((text) => pattern.test(text))).toEqual([])
})
