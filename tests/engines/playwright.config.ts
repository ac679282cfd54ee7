import { defineConfig } from '@playwright/test'
import { enginesHere } from '../tools/engines.mjs'
import type { OnEngine } from './test'

const { here } = await enginesHere()

export default defineConfig<object, OnEngine>({
  testDir: '.',
  outputDir: '../../test-results/engines',
  fullyParallel: true,
  workers: 2,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: here.map(({ name }) => ({ name, use: { engine: name as OnEngine['engine'] } })),
})
