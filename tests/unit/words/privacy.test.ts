import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { keptOn } from '../../../src/core/dataMap'
import { deviceRoles } from '../../../src/core/stored'
import { howLong } from '../../../src/screens/privacy/limits'
import { privacyWords } from '../../../src/words/privacy.en'

const readme = readFileSync('README.md', 'utf8')

/** What the README says is kept on one kind of device, as [what, how long], in order. */
const rowsOf = (heading: string): string[][] => {
  const table = readme.slice(readme.indexOf(`| ${heading} |`)).split('\n\n')[0] ?? ''
  return table
    .split('\n')
    .slice(2)
    .map((row) => row.split(' | ').map((cell) => cell.replace(/^\| | \|$/g, '')))
}

describe('how long things are kept, in words', () => {
  test.each([
    ['days', 'gone 24 hours after their date'],
    ['voice', 'gone 14 days after their date'],
    ['record', 'until its agreed last date, at most 12 weeks on'],
    ['undo', '10 minutes'],
    ['openBreak', 'until it ends'],
    ['pairings', 'until forgotten or deleted'],
    ['collectedVoice', 'until 14 days after the plan ends, or deleted'],
  ] as const)('%s: %s', (name, says) => {
    expect(howLong(name)).toBe(says)
  })
})

test.each(deviceRoles)('the README tells of a %s what the data map does', (role) => {
  const told = keptOn(role).map((name) => [privacyWords.kept[name].what.replaceAll('’', "'"), howLong(name)])
  expect(rowsOf(privacyWords.on[role].replaceAll('’', "'"))).toEqual(told)
})
