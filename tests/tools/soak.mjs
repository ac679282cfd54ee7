// What every test run tries a small share of, and what is too long for any: npm run soak. Names of parts after it run
// only those, as in npm run soak -- days kills
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

/** A browser test at length: the variable says how much of it. */
const browserTest = async (file, variable, times) =>
  run('npx', ['vite', 'build', '--logLevel', 'warn']) &&
  run('npx', ['playwright', 'test', '-c', 'tests/e2e', `${file}.spec`], {
    CHROMIUM_PATH: await ensureChromium(),
    [variable]: String(times),
  })

const parts = {
  days: () => browserTest('soak', 'SOAK_DAYS', 30),
  kills: () => browserTest('power', 'SOAK_KILLS', 200),
  properties: () => properties(100_000, 'core/handover/roundTrip', 'device/throughPixels'),
  // Eleven properties, well over a million inputs in all.
  hostile: () => properties(125_000, 'hostile/gates'),
  deployment: () => run('node', ['tests/bench/deployment.mjs']),
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !Object.hasOwn(parts, name))
if (unknown.length > 0) {
  console.error(`There is no ${unknown.join(', ')}. The parts are: ${Object.keys(parts).join(', ')}.`)
  process.exit(1)
}

for (const [name, part] of Object.entries(parts)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  const began = performance.now()
  console.log(`\n${name}`)
  const isKept = await part()
  console.log(`${name} ${isKept ? 'kept' : 'failed'} after ${Math.round((performance.now() - began) / 60_000)} minutes`)
  if (!isKept) process.exit(1)
}
