// What is too long for every test run: npm run soak
import { spawnSync } from 'node:child_process'

const run = (command, words, environment = {}) =>
  spawnSync(command, words, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  }).status === 0

/** Tries each property of these files so often, instead of its share in every test run. */
const properties = (times, ...files) =>
  run(
    'npx',
    [
      'vitest',
      'run',
      '--config',
      'tests/unit/vitest.config.ts',
      '--testTimeout',
      '0',
      ...files.map((file) => `tests/unit/${file}.test.ts`),
    ],
    { SOAK_RUNS: String(times) },
  )

const isKept =
  properties(100_000, 'core/handover/roundTrip', 'device/throughPixels') &&
  // Ten properties, a million inputs and some more in all.
  properties(125_000, 'hostile/gates') &&
  run('node', ['tests/bench/deployment.mjs'])
process.exit(isKept ? 0 : 1)
