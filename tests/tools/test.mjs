// Types, lint, unit tests, build, browser tests, other engines, in this order; stops at the first that fails: npm test
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { ensureChromium } from './browser.mjs'
import { enginesHere, namesOf } from './engines.mjs'

const reports = mkdtempSync(join(tmpdir(), 'whats-next-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')
const enginesReport = join(reports, 'engines.json')

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

/** The stories that matter most on the engines this machine has. On Chromium the browser tests tell them already. */
async function otherEngines() {
  const { here, missing } = await enginesHere()
  const others = here.filter(({ name }) => name !== 'Chromium')
  if (missing.length > 0) console.log(`Left out: ${namesOf(missing)}. On Debian, npm run test:engines installs them.`)
  if (others.length === 0) return true
  const projects = others.map(({ name }) => `--project=${name}`)
  return run(['engines', '--', '--reporter=list,json', ...projects], { PLAYWRIGHT_JSON_OUTPUT_FILE: enginesReport })
}

const steps = [
  ['Types', () => run(['types'])],
  ['Lint', () => run(['lint'])],
  ['Unit tests', unitTests],
  ['Build', () => run(['build', '--', '--logLevel', 'warn'])],
  ['Browser tests', browserTests],
  ['Other engines', otherEngines],
]

let failedStep
for (const [name, step] of steps) {
  console.log(`\n${name}`)
  if (await step()) continue
  failedStep = name
  break
}

const unit = read(unitReport)
const inBrowsers = [browserReport, enginesReport].map((report) => read(report)?.stats)
const sum = (numbers) => numbers.reduce((all, one) => all + (one ?? 0), 0)
const passed = sum([unit?.numPassedTests, ...inBrowsers.flatMap((stats) => [stats?.expected, stats?.flaky])])
const failedTests = sum([unit?.numFailedTests, ...inBrowsers.map((stats) => stats?.unexpected)])
rmSync(reports, { recursive: true, force: true })

if (failedStep) console.log(`\n${failedStep} failed.`)
console.log(`\n${passed} passed, ${failedStep ? Math.max(failedTests, 1) : failedTests} failed`)
process.exit(failedStep ? 1 : 0)
