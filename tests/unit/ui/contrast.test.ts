import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Tokens = Record<string, string>

/** The custom properties that one block of a style sheet sets. */
const block = (file: string, selector: string): Tokens => {
  const css = readFileSync(file, 'utf8')
  const start = css.indexOf(`\n${selector} {`)
  if (start < 0) throw new Error(`${file} has no block ${selector}`)
  const body = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...body.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]))
}
const light = block('src/ui/tokens.css', ':root')
const themes: Record<string, Tokens> = {
  light,
  dark: { ...light, ...block('src/ui/tokens.css', ':root[data-theme="dark"]') },
  contrast: { ...light, ...block('src/ui/tokens.css', ':root[data-theme="contrast"]') },
}

/** What quiet time takes the tokens for: `--ink` is `--dim-ink` there. */
const dimmed: Tokens = Object.fromEntries(
  Object.entries(block('src/screens/pupil/otherScreens.css', '.dim')).map(([name, value]) => [
    name,
    value.slice(4, -1),
  ]),
)

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
  if (!/^#[0-9a-f]{6}$/i.test(hex)) throw new Error(`"${hex}" is no colour of six digits`)
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
const contrast = (one: string, other: string): number => {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (high + 0.05) / (low + 0.05)
}

const texts = [
  ['--ink', '--paper'],
  ['--ink', '--card'],
  ['--ink', '--teal-wash'],
  ['--ink', '--change-wash'],
  ['--ink', '--shape-ground'],
  ['--ink-soft', '--paper'],
  ['--ink-soft', '--card'],
  ['--ink-soft', '--teal-wash'],
  ['--teal', '--paper'],
  ['--teal', '--card'],
  ['--teal', '--teal-wash'],
  ['--quiet-ink', '--quiet-wash'],
  ['--quiet-ink', '--card'],
  ['--dim-ink', '--dim-paper'],
  ['--dim-ink', '--dim-card'],
  ['--danger', '--card'],
  ...['blue', 'green', 'yellow', 'red'].flatMap((zone) => [
    [`--${zone}-ink`, `--${zone}-wash`],
    ['--ink', `--${zone}-wash`],
  ]),
] as [string, string][]

const shapes = [
  ['--shape', '--card'],
  ['--shape', '--shape-ground'],
  ['--shape', '--paper'],
  ['--line', '--card'],
  ['--line', '--paper'],
  ['--teal-line', '--teal-wash'],
  ['--teal-line', '--paper'],
  ['--quiet-shape', '--quiet-wash'],
  ['--quiet-shape', '--card'],
  ['--change-line', '--change-wash'],
  ['--dim-shape', '--dim-card'],
  ['--dim-shape', '--dim-paper'],
  ['--dim-line', '--dim-card'],
  ['--dim-line', '--dim-paper'],
  ['--focus', '--paper'],
  ['--focus', '--card'],
  ...['blue', 'green', 'yellow', 'red'].flatMap((zone) => [
    [`--${zone}-line`, `--${zone}-wash`],
    [`--${zone}-line`, '--paper'],
  ]),
] as [string, string][]

const isDimmed = (pair: [string, string]) => pair.every((name) => name in dimmed)

test.each([
  ['#000000', '#ffffff', 21],
  ['#777777', '#ffffff', 4.48],
])('%s on %s is %d:1', (one, other, ratio) => {
  expect(contrast(one, other)).toBeCloseTo(ratio, 2)
})

describe.each(Object.entries(themes))('the %s theme', (_name, tokens) => {
  const ratio = (one: string, other: string) => contrast(tokens[one] ?? '', tokens[other] ?? '')
  const dimRatio = (one: string, other: string) => ratio(dimmed[one] ?? '', dimmed[other] ?? '')

  test.each(texts)('%s on %s is at least 7:1', (text, ground) => {
    expect(ratio(text, ground)).toBeGreaterThanOrEqual(7)
  })

  test.each(shapes)('%s on %s is at least 3:1', (shape, ground) => {
    expect(ratio(shape, ground)).toBeGreaterThanOrEqual(3)
  })

  test.each(texts.filter(isDimmed))('in quiet time, %s on %s is at least 7:1', (text, ground) => {
    expect(dimRatio(text, ground)).toBeGreaterThanOrEqual(7)
  })

  test.each(shapes.filter(isDimmed))('in quiet time, %s on %s is at least 3:1', (shape, ground) => {
    expect(dimRatio(shape, ground)).toBeGreaterThanOrEqual(3)
  })
})
