// What every test run tries a small share of, and what is too long for any: npm run soak
import { spawnSync } from 'node:child_process'
import { ensureChromium } from './browser.mjs'

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

/** 30 school days by the minute, and a browser killed 200 times. */
const longRuns = async () =>
  run('npx', ['playwright', 'test', '-c', 'tests/e2e', 'soak.spec', 'power.spec'], {
    CHROMIUM_PATH: await ensureChromium(),
    SOAK_DAYS: '30',
    SOAK_KILLS: '200',
  })

const isKept =
  run('npx', ['vite', 'build', '--logLevel', 'warn']) &&
  (await longRuns()) &&
  properties(100_000, 'core/handover/roundTrip', 'device/throughPixels') &&
  // Ten properties, a million inputs and some more in all.
  properties(125_000, 'hostile/gates') &&
  run('node', ['tests/bench/deployment.mjs'])
process.exit(isKept ? 0 : 1)
