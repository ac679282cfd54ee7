import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

type Tokens = Record<string, string>

const css = readFileSync('src/ui/tokens.css', 'utf8')

/** The colours of one block of tokens.css. */
const block = (selector: string): Tokens => {
  const start = css.indexOf(`${selector} {`)
  const body = css.slice(start, css.indexOf('}', start))
  return Object.fromEntries([...body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name, value]))
}
const light = block(':root')
const themes: Record<string, Tokens> = {
  light,
  dark: { ...light, ...block(':root[data-theme="dark"]') },
  contrast: { ...light, ...block(':root[data-theme="contrast"]') },
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them. */
const luminance = (hex: string): number => {
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
  ['--ink-soft', '--paper'],
  ['--ink-soft', '--card'],
  ['--ink-soft', '--teal-wash'],
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
  ['--focus', '--paper'],
  ['--focus', '--card'],
] as [string, string][]

describe.each(Object.entries(themes))('the %s theme', (_name, tokens) => {
  test.each(texts)('%s on %s is at least 7:1', (text, ground) => {
    expect(contrast(tokens[text] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(7)
  })

  test.each(shapes)('%s on %s is at least 3:1', (shape, ground) => {
    expect(contrast(tokens[shape] ?? '', tokens[ground] ?? '')).toBeGreaterThanOrEqual(3)
  })
})
