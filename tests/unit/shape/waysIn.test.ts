import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, test } from 'vitest'
import { sourceFiles } from './sourceFiles'

/** What a page can read that somebody else wrote, and what turns a text into more than a text. */
const waysIn = {
  'the address': /\blocation\??\.(hash|search)\b|\bURLSearchParams\b/,
  JSON: /\bJSON\.parse\b|\.json\(\)/,
  markup: /\b(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdangerouslySetInnerHTML\b|\bDOMParser\b|\bdocument\.write\b/,
  'a script': /\beval\(|\bnew Function\b/,
}

const filesWith = (way: RegExp, files = sourceFiles): string[] =>
  files.filter(({ text }) => way.test(text)).map(({ path }) => path)

describe('what the gates of the hostile inputs leave out is not read at all', () => {
  test.each(Object.entries(waysIn))('%s', (_, way) => {
    expect(filesWith(way)).toEqual([])
  })

  test.each([
    ['the address', 'if (location.hash === "#a") open()'],
    ['JSON', 'const day = JSON.parse(text)'],
    ['markup', 'card.innerHTML = name'],
    ['a script', 'new Function(text)()'],
  ] as const)('and is found: %s', (name, text) => {
    expect(filesWith(waysIn[name], [{ path: 'ui/Card.tsx', text }])).toEqual(['ui/Card.tsx'])
  })
})

test('each row of what could go wrong names tests that there are', () => {
  const readme = readFileSync('README.md', 'utf8')
  const [, table = ''] = readme.split('### What could go wrong, and what happens then')
  const rows = (table.split('\n### ')[0] ?? '').split('\n').filter((line) => line.startsWith('| '))
  const tests = readdirSync('tests', { recursive: true, encoding: 'utf8' }).map((path) => basename(path))
  const named = rows
    .slice(2)
    .map((row) => [...(row.split('|').at(-2) ?? '').matchAll(/`([^`]+)`/g)].map(([, name]) => name))
  expect(named.length).toBeGreaterThan(15)
  for (const names of named) {
    expect(names.length).toBeGreaterThan(0)
    for (const name of names)
      expect(
        tests.some((file) => [`${name}.test.ts`, `${name}.spec.ts`].includes(file)),
        name,
      ).toBe(true)
  }
})
