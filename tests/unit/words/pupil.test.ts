import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { labels, sentences } from '../../../src/words/pupil.en'

const neverSaid = [
  'late',
  'missed',
  'overdue',
  'wrong',
  'must',
  'warning',
  'consequence',
  'reward',
  'score',
  'streak',
  'calm down',
  'back to green',
  'why',
]

/** Every sentence, filled in with one word for each name and number. */
const filled = Object.entries(sentences).map(([name, say]) => {
  const filling = say.length === 0 ? [] : name === 'and' ? [['Ann']] : Array(say.length).fill('2')
  return [name, (say as (...filling: unknown[]) => string)(...filling)] as const
})
const everyString = [...Object.entries(labels), ...filled]
const words = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word))

describe('the words a pupil reads', () => {
  test.each(Object.entries(labels))('the label %s has at most three words: %s', (_name, label) => {
    expect(words(label).length).toBeLessThanOrEqual(3)
  })

  test.each(filled)('the sentence %s has at most seven words: %s', (_name, sentence) => {
    expect(words(sentence).length).toBeLessThanOrEqual(7)
  })

  test.each(everyString)('%s is calm: %s', (_name, text) => {
    expect(text).not.toContain('!')
    for (const word of neverSaid) expect(text.toLowerCase()).not.toMatch(new RegExp(`\\b${word}\\b`))
  })

  test('every word is used somewhere, and pupil screens have no words of their own', () => {
    const folder = 'src/screens/pupil'
    const screens = readdirSync(folder)
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    const around = [
      ...readdirSync('src/screens/adults').map((file) => readFileSync(`src/screens/adults/${file}`, 'utf8')),
      readFileSync('src/screens/App.tsx', 'utf8'),
    ]
    const source = [...screens, ...around].join('\n')
    const byName = ['good', 'okay', 'hard']
    const unused = [
      ...Object.keys(labels).filter((name) => !byName.includes(name) && !source.includes(`labels.${name}`)),
      ...Object.keys(sentences).filter((name) => !source.includes(`sentences.${name}`)),
    ]
    expect(unused).toEqual([])
    const own = screens.flatMap((text) => text.match(/>\s*[A-Za-z][A-Za-z ']+\s*<\//g) ?? [])
    expect(own).toEqual([])
  })
})
