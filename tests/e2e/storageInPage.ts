import type { Page } from '@playwright/test'
import { build, type Rolldown } from 'vite'
import type * as modules from './storageModules'

export type Storage = typeof modules

const bundle = async (): Promise<string> => {
  const built = (await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'tests/e2e/storageModules.ts', formats: ['iife'], name: 'storage' },
    },
  })) as Rolldown.RolldownOutput[]
  const [file] = built[0]?.output ?? []
  if (!file) throw new Error('storage was not bundled')
  return file.code
}

let code: Promise<string> | undefined

/**
 * Puts the app's own storage beside the app in its page, as `window.storage`, for what no screen does in one tap. Under
 * another name it is as another tab has it.
 */
export async function bringStorage(page: Pick<Page, 'evaluate'>, name = 'storage'): Promise<void> {
  code ??= bundle()
  await page.evaluate(`window.${name} = (() => { ${await code}; return storage })()`)
}
