// The figures of the README: npm run bench. Names of parts after it measure only those: npm run bench -- starts taps
import { execSync } from 'node:child_process'
import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { cpus, release, totalmem, type } from 'node:os'
import { build, runnerImport } from 'vite'
import { chromiumVersion } from './browsing.mjs'
import { daysUp, rowsOfDaysUp } from './daysUp.mjs'
import { firstLoad, rowsOfFirstLoad } from './firstLoad.mjs'
import { growth, rowsOfGrowth } from './growth.mjs'
import { idle, rowsOfIdle } from './idle.mjs'
import { imageStarts, rowsOfImageStarts } from './imageStarts.mjs'
import { readLatency, rowsOfLatency } from './readLatency.mjs'
import { readRate, rowsOfReads } from './readRate.mjs'
import { review, rowsOfReview } from './review.mjs'
import { rowsOfStarts, starts } from './starts.mjs'
import { rowsOf, table } from './table.mjs'
import { rowsOfTaps, taps } from './taps.mjs'

const { module: sealed } = await runnerImport('./tests/bench/sealedSize.ts', { configFile: false })

/** Each part measures, and says its readings as rows of the table. */
const parts = {
  load: { measure: firstLoad, rows: rowsOfFirstLoad },
  starts: { measure: () => starts({ rounds: 9, slowdowns: [1, 6] }), rows: rowsOfStarts },
  images: { measure: () => imageStarts({ rounds: 9, slowdown: 6 }), rows: rowsOfImageStarts },
  taps: { measure: () => taps({ rounds: 20, slowdown: 6 }), rows: rowsOfTaps },
  idle: { measure: () => idle(60), rows: rowsOfIdle },
  days: { measure: () => daysUp(30), rows: rowsOfDaysUp },
  growth: { measure: growth, rows: rowsOfGrowth },
  latency: { measure: () => readLatency(40), rows: rowsOfLatency },
  reads: { measure: () => readRate({ frames: 40, pixels: [1.8, 2, 2.25, 2.5, 3] }), rows: rowsOfReads },
  review: { measure: () => review(5), rows: rowsOfReview },
  sealed: { measure: () => sealed.sealedSize(), rows: sealed.rowsOf },
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => !(name in parts))
if (unknown.length) {
  console.error(`There is no part ${unknown.join(', ')}. The parts are ${Object.keys(parts).join(', ')}.`)
  process.exit(2)
}

const report = 'test-results/bench.json'
const commit = execSync('git describe --always --dirty').toString().trim()
const machine = {
  processor: `${cpus().length} × ${cpus()[0]?.model.trim()}`,
  memoryGB: Math.round(totalmem() / 1e9),
  system: `${type()} ${release()}`,
  node: process.version,
  browser: await chromiumVersion(),
}

await mkdir('test-results', { recursive: true })
// What was measured of the same commit before stays beside it.
const before = await readFile(report, 'utf8').then(JSON.parse, () => null)
const figures = {
  commit,
  date: new Date().toISOString(),
  machine,
  parts: before?.commit === commit ? before.parts : {},
}

await build({ logLevel: 'warn' })
for (const [name, { measure, rows }] of Object.entries(parts)) {
  if (asked.length && !asked.includes(name)) continue
  console.error(`Measuring ${name} …`)
  const readings = await measure()
  figures.parts[name] = { rows: rows(readings), readings }
  await writeFile(report, `${JSON.stringify(figures, null, 2)}\n`)
}

console.log(table(figures))
console.error(`Every reading is in ${report}. To see two reports side by side: node tests/bench/compare.mjs ONE OTHER`)
process.exit(rowsOf(figures).every(([, , , kept]) => kept) ? 0 : 1)
