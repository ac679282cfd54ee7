// The figures of the README, in one run: npm run bench
import { mkdir, writeFile } from 'node:fs/promises'
import { build, runnerImport } from 'vite'
import { coldStart } from './coldStart.mjs'
import { firstLoad } from './firstLoad.mjs'
import { idle } from './idle.mjs'
import { readLatency } from './readLatency.mjs'
import { readRate, rowsOfReads } from './readRate.mjs'
import { review, rowsOfReview } from './review.mjs'
import { schoolWeek } from './schoolWeek.mjs'

const { module } = await runnerImport('./tests/bench/sealedSize.ts', { configFile: false })

const report = 'test-results/bench.json'
const say = (what) => console.error(`${what} …`)

say('Building')
await build({ logLevel: 'warn' })
say('First load')
const load = await firstLoad()
say('Cold starts, app and like-for-like page in turn')
const starts = await coldStart({ rounds: 9, slowdowns: [1, 6] })
say('One idle minute')
const quiet = await idle(60)
say('A school week')
const noons = await schoolWeek()
say('A code before the camera')
const latency = await readLatency(40)
say('Reading noisy codes')
const reads = await readRate({ frames: 40, pixels: [1.8, 2, 2.25, 2.5, 3] })

say('A review of 12 weeks and of 120')
const reviews = await review(5)

say('Sealed codes of 300 sample days')
const codes = module.sealedSize()

const first = noons[0]
const last = noons.at(-1)
const grown = last.heapMB - first.heapMB

const rows = [
  ['First load of script, gzip', `${load.scriptKB.toFixed(1)} kB`, '45 kB', load.scriptKB <= 45],
  ...starts.map(({ slowdown, appMs, helloMs, ratio }) => [
    `Offline cold start, ${slowdown}× CPU slowdown`,
    `${appMs.toFixed(0)} ms, like-for-like page ${helloMs.toFixed(0)} ms: ${ratio.toFixed(2)} ×`,
    '1.30 ×',
    ratio <= 1.3,
  ]),
  ['Idle 60 s, layouts', `${quiet.layouts}`, '3', quiet.layouts <= 3],
  ['Idle 60 s, task time', `${quiet.taskMs.toFixed(0)} ms`, '100 ms', quiet.taskMs <= 100],
  ['Idle 60 s, CPU of all processes', `${quiet.cpuSeconds.toFixed(2)} s`, '0.4 s', quiet.cpuSeconds <= 0.4],
  [
    'Heap over a school week, Monday to Friday noon',
    `${first.heapMB.toFixed(2)} to ${last.heapMB.toFixed(2)} MB, nodes ${first.nodes} to ${last.nodes}`,
    '0.1 MB more',
    grown <= 0.1,
  ],
  ...module.rowsOf(codes),
  [
    'From a code in view to its text, median',
    `${latency.medianMs.toFixed(0)} ms, longest ${latency.longestMs.toFixed(0)} ms`,
    'none',
    true,
  ],
  ...rowsOfReads(reads),
  ...rowsOfReview(reviews),
]

await mkdir('test-results', { recursive: true })
await writeFile(report, `${JSON.stringify({ load, starts, quiet, noons, codes, latency, reads, reviews }, null, 2)}\n`)

console.log('| Figure | Measured | Limit | |')
console.log('| --- | --- | --- | --- |')
for (const [figure, measured, limit, kept] of rows)
  console.log(`| ${figure} | ${measured} | ${limit} | ${kept ? 'kept' : 'not kept'} |`)
console.error(`Every reading is in ${report}.`)
process.exit(rows.every(([, , , kept]) => kept) ? 0 : 1)
