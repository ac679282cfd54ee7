// Types, lint, unit tests, build, browser tests, in this order; stops at the first that fails: npm test
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './browser.mjs'

const reports = mkdtempSync(join(tmpdir(), 'whats-next-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

const run = (words, environment = {}) =>
  spawnSync('npm', ['run', '--silent', ...words], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...environment },
  }).status === 0

const read = (file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

const unitTests = () => run(['unit', '--', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`])

async function browserTests() {
  try {
    const CHROMIUM_PATH = await ensureChromium()
    return run(['e2e', '--', '--reporter=list,json'], { CHROMIUM_PATH, PLAYWRIGHT_JSON_OUTPUT_FILE: browserReport })
  } catch (error) {
    console.error(error.message)
    return false
  }
}

const steps = [
  ['Types', () => run(['types'])],
  ['Lint', () => run(['lint'])],
  ['Unit tests', unitTests],
  ['Build', () => run(['build', '--', '--logLevel', 'warn'])],
  ['Browser tests', browserTests],
]

let failedStep
for (const [name, step] of steps) {
  console.log(`\n${name}`)
  if (await step()) continue
  failedStep = name
  break
}

const unit = read(unitReport)
const browser = read(browserReport)?.stats
const passed = (unit?.numPassedTests ?? 0) + (browser?.expected ?? 0) + (browser?.flaky ?? 0)
const failedTests = (unit?.numFailedTests ?? 0) + (browser?.unexpected ?? 0)
rmSync(reports, { recursive: true, force: true })

if (failedStep) console.log(`\n${failedStep} failed.`)
console.log(`\n${passed} passed, ${failedStep ? Math.max(failedTests, 1) : failedTests} failed`)
process.exit(failedStep ? 1 : 0)
