import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { build } from 'vite'
import appConfig from '../../../vite.config'

/**
 * Builds the reader's page as the app is built, with the app's own headers beside it.
 *
 * @returns the folder, to be served
 */
export async function buildReaderPage(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'reader-page-'))
  await build({
    ...appConfig,
    configFile: false,
    logLevel: 'warn',
    root: 'tests/e2e/readerPage',
    publicDir: resolve('public'),
    build: { ...appConfig.build, outDir: folder, emptyOutDir: true },
    plugins: [],
  })
  return folder
}
