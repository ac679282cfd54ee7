// The stories that matter most, on Chromium, Firefox ESR and WebKitGTK, installed from Debian: npm run test:engines
import { spawnSync } from 'node:child_process'
import { pathToFileURL } from 'node:url'
import { findChromium, installFromDebian, onPath } from './browser.mjs'

const allOnPath = (...programs) => programs.every((name) => onPath(name))

/** Each engine, the Debian packages it comes with, and whether the machine has it. */
const engines = [
  { name: 'Chromium', packages: ['chromium'], isHere: async () => Boolean(await findChromium()) },
  { name: 'Firefox ESR', packages: ['firefox-esr'], isHere: () => allOnPath('firefox-esr') },
  { name: 'WebKitGTK', packages: ['webkit2gtk-driver', 'xvfb'], isHere: () => allOnPath('WebKitWebDriver', 'Xvfb') },
]

/**
 * Which engines this machine has, and which it has not.
 *
 * @returns {Promise<{ here: typeof engines, missing: typeof engines }>}
 */
export async function enginesHere() {
  const here = []
  const missing = []
  for (const engine of engines) (await engine.isHere()) ? here.push(engine) : missing.push(engine)
  return { here, missing }
}

/** @param {typeof engines} some @returns {string} */
export const namesOf = (some) => some.map(({ name }) => name).join(', ')

async function main() {
  const before = await enginesHere()
  if (before.missing.length > 0) {
    console.log(`Installing ${namesOf(before.missing)} …`)
    installFromDebian(...before.missing.flatMap(({ packages }) => packages))
  }
  const { missing } = await enginesHere()
  if (missing.length > 0) {
    console.error(`${namesOf(missing)} could not be installed. As root on Debian this does it by itself; elsewhere`)
    console.error(`install what gives these packages: ${missing.flatMap(({ packages }) => packages).join(', ')}.`)
    return false
  }
  const run = (...words) => spawnSync('npm', ['run', '--silent', ...words], { stdio: 'inherit' }).status === 0
  return run('build', '--', '--logLevel', 'warn') && run('engines')
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) process.exit((await main()) ? 0 : 1)
