import { describe, expect, test } from 'vitest'
import { importsOf, type SourceFile, says, sourceFiles } from './sourceFiles'

/** What each folder of src may import: from src, and from packages. */
const table: Record<string, { src: string[]; packages: string[] }> = {
  core: { src: [], packages: [] },
  words: { src: [], packages: [] },
  storage: { src: ['core'], packages: ['idb'] },
  device: {
    src: ['core'],
    packages: [
      '@noble/ciphers',
      '@noble/hashes',
      'barcode-detector',
      'ical.js',
      'papaparse',
      'workbox-window',
      'zxing-wasm',
    ],
  },
  state: { src: ['core', 'words', 'storage', 'device'], packages: ['@preact/signals'] },
  ui: { src: ['core', 'words'], packages: ['preact', '@preact/signals', 'lean-qr'] },
  screens: { src: ['core', 'words', 'state', 'ui'], packages: ['preact', '@preact/signals'] },
}

const folderOf = (path: string): string => path.split('/')[0] ?? ''

const isOf = (specifier: string, packages: string[]): boolean =>
  packages.some((name) => specifier === name || specifier.startsWith(`${name}/`))

/** The imports of one file that the table does not allow. */
function strayImports(file: SourceFile): string[] {
  if (file.path === 'main.tsx') return []
  if (file.path === 'sw.ts') return importsOf(file).filter((specifier) => !specifier.startsWith('workbox-'))
  const folder = folderOf(file.path)
  const allowed = table[folder] ?? { src: [], packages: [] }
  const folders = [folder, ...allowed.src]
  return importsOf(file).filter(
    (specifier) => !folders.includes(folderOf(specifier)) && !isOf(specifier, allowed.packages),
  )
}

describe('the import table', () => {
  test.each(sourceFiles)('$path imports what its folder may', (file) => {
    expect(strayImports(file)).toEqual([])
  })

  test('src has no folder that the table does not name', () => {
    const folders = new Set(sourceFiles.filter(({ path }) => path.includes('/')).map(({ path }) => folderOf(path)))
    expect(Object.keys(table)).toEqual(expect.arrayContaining([...folders]))
  })

  test.each([
    ["import { signal } from '@preact/signals'", 'core/quiet/way.ts', '@preact/signals'],
    ["import '../../words/pupil.en'", 'core/quiet/way.ts', 'words/pupil.en'],
    ["import type { Day } from '../storage/days'", 'ui/Card.tsx', 'storage/days'],
    ["export { days } from '../../storage/days'", 'screens/pupil/Today.tsx', 'storage/days'],
    ["const load = () => import('../../device/camera')", 'screens/pupil/Today.tsx', 'device/camera'],
    ['const load = () => import(`../../device/camera`)', 'screens/pupil/Today.tsx', 'device/camera'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: a text with a gap is what has to be found
    ['const load = (name) => import(`../../device/${name}`)', 'screens/pupil/Today.tsx', 'device/'],
    ["new Worker(new URL('../../device/reading.ts', import.meta.url))", 'screens/pupil/Scan.tsx', 'device/reading.ts'],
    ["type Db = import('idb').IDBPDatabase", 'state/today.ts', 'idb'],
    ["import { readFileSync } from 'node:fs'", 'device/files.ts', 'node:fs'],
    ["import { ok } from './core/result'", 'sw.ts', 'core/result'],
  ])('finds %s in %s', (text, path, stray) => {
    expect(strayImports({ path, text })).toEqual([stray])
  })
})

describe('the clock and chance', () => {
  test('only device/clock.ts says Date', () => {
    expect(sourceFiles.filter((file) => says(file, 'Date')).map(({ path }) => path)).toEqual(['device/clock.ts'])
  })

  test('core leaves nothing to chance', () => {
    const core = sourceFiles.filter(({ path }) => path.startsWith('core/'))
    expect(core.filter((file) => says(file, 'random') || says(file, 'crypto')).map(({ path }) => path)).toEqual([])
  })

  test.each(['Date.now()', 'const today: Date = x', 'new Date()'])('finds Date in %s', (text) => {
    expect(says({ path: 'core/a.ts', text }, 'Date')).toBe(true)
  })

  test('finds a throw of dice', () => {
    expect(says({ path: 'core/a.ts', text: 'const n = Math.random()' }, 'random')).toBe(true)
  })
})
