import { copyFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vite'
import { serviceWorker, shared } from '../../../vite.config'

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url))

export default defineConfig({
  ...shared,
  root: here('.'),
  build: { ...shared.build, outDir: here('../../../test-results/hello'), emptyOutDir: true },
  plugins: [
    {
      name: 'same-headers',
      writeBundle: ({ dir = '' }) => copyFileSync(here('../../../public/_headers'), `${dir}/_headers`),
    },
    serviceWorker(here('../../../src/sw.ts')),
  ],
})
