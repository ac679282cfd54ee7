// Two reports of npm run bench side by side: node tests/bench/compare.mjs ONE.json OTHER.json
import { readFile } from 'node:fs/promises'
import { beside } from './table.mjs'

const [one, other] = await Promise.all(
  process.argv.slice(2, 4).map(async (file) => JSON.parse(await readFile(file, 'utf8'))),
)

for (const { commit, machine } of [one, other]) console.log(`${commit}: ${Object.values(machine).join(', ')}`)
console.log(beside(one, other))
