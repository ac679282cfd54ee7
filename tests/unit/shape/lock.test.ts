import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const packages: Record<string, { optionalDependencies?: Record<string, string> }> = JSON.parse(
  readFileSync('package-lock.json', 'utf8'),
).packages

/** What some package lists as optional, such as its binary for one platform, and the lock file lacks. */
const missing = (): string[] =>
  Object.entries(packages).flatMap(([at, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies)
      .filter((name) => !packages[`node_modules/${name}`] && !packages[`${at}/node_modules/${name}`])
      .map((name) => `${at} lacks ${name}`),
  )

// npm ci refuses a lock file without them, on every platform.
test('the lock file holds the binaries of every platform', () => {
  expect(missing()).toEqual([])
})

test('the lock file has packages with binaries for several platforms', () => {
  expect(Object.keys(packages)).toEqual(
    expect.arrayContaining(['node_modules/@biomejs/cli-linux-x64', 'node_modules/@biomejs/cli-win32-x64']),
  )
})
