// The properties of the hand-over tried 100,000 times instead of their share in every test run: npm run soak
import { spawnSync } from 'node:child_process'

const files = ['tests/unit/core/handover/roundTrip.test.ts', 'tests/unit/device/throughPixels.test.ts']
const vitest = ['vitest', 'run', '--config', 'tests/unit/vitest.config.ts', '--testTimeout', '0', ...files]
const { status } = spawnSync('npx', vitest, {
  stdio: 'inherit',
  shell: process.platform === 'win32',
  env: { ...process.env, SOAK_RUNS: '100000' },
})
process.exit(status ?? 1)
