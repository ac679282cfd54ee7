import { defineConfig } from 'vitest/config'

const everything = 'tests/unit/**/*.test.{ts,tsx}'
const ofState = 'tests/unit/state/**/*.test.{ts,tsx}'

export default defineConfig({
  root: '.',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    testTimeout: 30_000,
    // Unless told it leaves one for other work.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'pure',
          include: [everything],
          exclude: [ofState],
          // What they test keeps nothing between two files, and a process of its own for each costs more than the tests.
          isolate: false,
        },
      },
      // State is kept in its modules, and one of these files puts others in the place of storage.
      { extends: true, test: { name: 'state', include: [ofState] } },
    ],
  },
})
