import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parseHeaders } from '../../tools/server.mjs'

const page = readFileSync('index.html', 'utf8')
const rules = parseHeaders(readFileSync('public/_headers', 'utf8'))

const header = (path: string, name: string): string | undefined =>
  rules.find((rule) => rule.path === path)?.headers.find(([key]) => key === name)?.[1]

const directives = (policy = ''): string[] => policy.split(';').map((directive) => directive.trim())

test('the page and the headers hold the same security policy; only a header can forbid framing', () => {
  const ofPage = page.match(/Content-Security-Policy"\s+content="([^"]+)"/)?.[1]
  expect(directives(header('/*', 'Content-Security-Policy'))).toEqual([...directives(ofPage), "frame-ancestors 'none'"])
})

test('the security policy lets nothing in from elsewhere', () => {
  const policy = directives(header('/*', 'Content-Security-Policy'))
  expect(policy).toContain("default-src 'none'")
  expect(policy.filter((directive) => /\*|https?:|'unsafe-(inline|eval)'/.test(directive))).toEqual([])
})

test('the service worker is never served from a cache', () => {
  expect(header('/sw.js', 'Cache-Control')).toBe('no-cache')
})

test('the page has no script and no style of its own', () => {
  expect(page).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
})
