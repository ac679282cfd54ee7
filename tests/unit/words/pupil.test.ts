import { parseSync } from 'vite'
import { describe, expect, test } from 'vitest'
import { marks } from '../../../src/core/voice'
import { paperLabels, paperSentences } from '../../../src/words/print.en'
import { labels, sentences } from '../../../src/words/pupil.en'
import { cameraRefusals, scanLabels, scanRefusals, scanSentences } from '../../../src/words/scan.en'
import { togetherLabels, togetherSentences, togetherTitles } from '../../../src/words/together.en'
import { sourceFiles } from '../shape/sourceFiles'

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

/** Every sentence, filled in with one word for each name and number: once with 1, once with 2. */
const filled = [1, 2].flatMap((sample) =>
  Object.entries({ ...sentences, ...scanSentences, ...togetherSentences, ...paperSentences }).map(([name, say]) => {
    const filling = name === 'and' || name === 'withAdults' ? [['Ann', 'Ben']] : Array(say.length).fill(sample)
    return [name, (say as (...filling: unknown[]) => string)(...filling)] as const
  }),
)
const allLabels = Object.entries({ ...labels, ...scanLabels, ...paperLabels, ...togetherLabels, ...togetherTitles })
const allSentences = [...filled, ...Object.entries(scanRefusals), ...Object.entries(cameraRefusals)]
const everyString = [...allLabels, ...allSentences]
const words = (text: string) => text.split(/\s+/).filter((word) => /\w/.test(word))
const bannedIn = (text: string) => neverSaid.filter((word) => new RegExp(`\\b${word}s?\\b`, 'i').test(text))

describe('the words a pupil reads', () => {
  test.each(allLabels)('the label %s has at most three words: %s', (_name, label) => {
    expect(words(label).length).toBeLessThanOrEqual(3)
  })

  test.each(allSentences)('the sentence %s has at most seven words: %s', (_name, sentence) => {
    expect(words(sentence).length).toBeLessThanOrEqual(7)
  })

  test.each(everyString)('%s is calm: %s', (_name, text) => {
    expect(text).not.toContain('!')
    expect(bannedIn(text)).toEqual([])
  })

  test.each(['You are late', 'Rewards', 'CALM DOWN'])('finds the banned word in "%s"', (text) => {
    expect(bannedIn(text)).toHaveLength(1)
  })

  test.each(['Later today', 'Mustard', 'Plate'])('finds no banned word in "%s"', (text) => {
    expect(bannedIn(text)).toEqual([])
  })
})

describe('who is named by what they do', () => {
  test.each([
    ['Miss Khan', 'Show Miss Khan'],
    ['an adult', 'Show an adult'],
    ['Supply teacher', 'Show the supply teacher'],
    ['Supply', 'Show the supply teacher'],
    ['Class Teacher', 'Show the class teacher'],
    ['TA', 'Show the TA'],
    ['Mr Teacher', 'Show Mr Teacher'],
  ])('%s: %s', (who, said) => {
    expect(sentences.show(who)).toBe(said)
  })

  test('among several, and in what the ear says', () => {
    const spaced = (text: string) => text.replaceAll('\u00a0', ' ')
    expect(spaced(sentences.withAdults(['Supply teacher', 'Miss Khan']))).toBe('with the supply teacher and Miss Khan')
    expect(spaced(sentences.and(['Supply teacher', 'Miss Khan']))).toBe('Supply teacher and Miss Khan')
    expect(spaced(sentences.and(['Miss Khan', 'Supply teacher']))).toBe('Miss Khan and the supply teacher')
    expect(sentences.and([])).toBe('')
  })
})

describe('the catalogue', () => {
  const source = sourceFiles
    .filter(({ path }) => !path.startsWith('words/'))
    .map(({ text }) => text)
    .join('\n')
  const byName: string[] = [
    ...(source.includes('labels[mark]') ? marks : []),
    ...(source.includes('standsAs[side.is]')
      ? ['notToday', 'oneLess', 'oneMore', 'newToday', 'backToday', 'earlier', 'later']
      : []),
  ]
  const entries = [
    ...Object.keys(labels).map((name) => `labels.${name}`),
    ...Object.keys(sentences).map((name) => `sentences.${name}`),
    ...Object.keys(scanLabels).map((name) => `scanLabels.${name}`),
    ...Object.keys(scanSentences).map((name) => `scanSentences.${name}`),
  ]

  test.each(entries)('%s is used', (entry) => {
    const isUsed = new RegExp(`\\b${entry.replace('.', '\\.')}\\b`).test(source)
    expect(isUsed || byName.some((mark) => entry === `labels.${mark}`)).toBe(true)
  })
})

/** Attributes that are read out or shown. */
const spokenAttributes = ['aria-label', 'aria-description', 'aria-valuetext', 'label', 'title', 'alt', 'placeholder']

interface SyntaxNode {
  type: string
  [property: string]: unknown
}
const isNode = (value: unknown): value is SyntaxNode => typeof value === 'object' && value !== null && 'type' in value
const isSpoken = (attribute: SyntaxNode) =>
  isNode(attribute.name) && spokenAttributes.includes(String(attribute.name.name))

/** The text a node puts on the screen by itself, whichever way a condition in it goes. */
function literalsOf(node: unknown): string[] {
  if (!isNode(node)) return []
  switch (node.type) {
    case 'JSXText':
    case 'Literal':
      return [String(node.value)]
    case 'TemplateLiteral':
      return (node.quasis as { value: { raw: string } }[]).map(({ value }) => value.raw)
    case 'JSXExpressionContainer':
      return literalsOf(node.expression)
    case 'ConditionalExpression':
      return [...literalsOf(node.consequent), ...literalsOf(node.alternate)]
    case 'LogicalExpression':
      return [...literalsOf(node.left), ...literalsOf(node.right)]
    default:
      return []
  }
}

/** The words a screen has of its own: between tags, and in attributes that are read out. */
function ownWords(node: unknown): string[] {
  if (Array.isArray(node)) return node.flatMap(ownWords)
  if (!isNode(node)) return []
  const here =
    node.type === 'JSXElement' || node.type === 'JSXFragment'
      ? (node.children as unknown[]).flatMap(literalsOf)
      : node.type === 'JSXAttribute' && isSpoken(node)
        ? literalsOf(node.value)
        : []
  const own = here.map((text) => text.trim()).filter((text) => /\p{Letter}/u.test(text))
  return [...own, ...Object.values(node).flatMap(ownWords)]
}

const ownWordsOf = (path: string, text: string) => ownWords(parseSync(path, text).program)

describe('screens of the pupil', () => {
  const screens = sourceFiles.filter(({ path }) => /^screens\/pupil\/.*\.tsx$/.test(path))

  test('are found', () => {
    expect(screens.map(({ path }) => path)).toContain('screens/pupil/Today.tsx')
  })

  test.each(screens)('$path has no words of its own', ({ path, text }) => {
    expect(ownWordsOf(path, text)).toEqual([])
  })

  test.each([
    ['<p>Well done</p>', 'Well done'],
    ['<p>Then {next}</p>', 'Then'],
    ["<p>{late ? 'Hurry' : next}</p>", 'Hurry'],
    ['<button aria-label="Close" />', 'Close'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: source text to be read, not a template
    ['<button title={`Part ${n}`} />', 'Part'],
  ])('finds the words in %s', (text, found) => {
    expect(ownWordsOf('a.tsx', `const a = ${text}`)).toEqual([found])
  })

  test('leaves classes, ids and picture words alone', () => {
    const text = 'const a = <p class="card" id="now" aria-labelledby="now"><Picture word="home" /> · {next}</p>'
    expect(ownWordsOf('a.tsx', text)).toEqual([])
  })
})
