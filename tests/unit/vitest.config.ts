import { defineConfig } from 'vitest/config'

export default defineConfig({
  root: '.',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    environment: 'node',
    // What they test keeps nothing between two files, and a process of its own for each costs more than the tests.
    isolate: false,
    testTimeout: 30_000,
  },
})
