import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, resolve, sep } from 'node:path'
import { icons, info } from '@iconify-json/fluent-emoji-flat'
import { build, defineConfig, type Plugin, runnerImport } from 'vite'
import packageJson from './package.json' with { type: 'json' }

/** What the app and the like-for-like page of the benchmark are both built with. */
export const shared = {
  base: './',
  appType: 'mpa',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The security policy allows fonts from files only, so nothing is inlined as data.
  build: { target: 'es2022', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
} as const

const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()

const hashOf = (...files: string[]): string => {
  const hash = createHash('sha256')
  for (const file of files) hash.update(readFileSync(file))
  return hash.digest('hex')
}

const moduleOf = async <Module>(file: string): Promise<Module> => (await runnerImport<Module>(file)).module

/** Such as "0.1.0 (3f9a2c1)": the release, and what it was built from. */
const version = `${packageJson.version} (${hashOf('index.html', ...filesIn('src')).slice(0, 7)})`

/** The purples of the one picture that has nothing else, in shades that stand out from a dark card as from a light one. */
const seenOnDark = (drawing: string): string => drawing.replace('#321b41', '#6f528a').replace('#533566', '#9474b0')

/** Writes `pictures.txt`: the words of the symbol table and the drawings they stand for. */
function pictures(): Plugin {
  return {
    name: 'pictures',
    apply: 'build',
    async generateBundle() {
      const { symbols } = await moduleOf<typeof import('./src/core/symbols/table')>('./src/core/symbols/table')
      const { pictureBook } = await moduleOf<typeof import('./src/core/symbols/pictureBook')>(
        './src/core/symbols/pictureBook',
      )
      const drawingOf = (name: string): string => {
        const { body } =
          icons.icons[name] ?? this.error(`The symbol table names "${name}", which the symbol set does not have.`)
        const drawing = body.replace(/^<g fill="none">((?:(?!<\/?g\b).)*)<\/g>$/, '$1')
        return name === 'busts-in-silhouette' ? seenOnDark(drawing) : drawing
      }
      this.emitFile({ type: 'asset', fileName: 'pictures.txt', source: pictureBook(symbols, drawingOf) })
    },
  }
}

interface Package {
  name: string
  version: string
  license: string
  dependencies?: Record<string, string>
}

/** What holds nothing but types is built into nothing. */
const isTypesOnly = (name: string): boolean => name.startsWith('@types/') || name === 'type-fest'

/** The folders of a package's dependencies and of theirs, as Node finds them. */
function foldersOf(names: string[], from = '.'): string[] {
  return names.flatMap((name) => {
    if (isTypesOnly(name)) return []
    let above = resolve(from)
    while (!existsSync(join(above, 'node_modules', name)) && above !== dirname(above)) above = dirname(above)
    const folder = join(above, 'node_modules', name)
    return [folder, ...foldersOf(Object.keys(packageOf(folder).dependencies ?? {}), folder)]
  })
}

const packageOf = (folder: string): Package => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))

/** The text of a licence that lies in a folder, in whatever way its file is called. */
function licenceIn(folder: string): string | null {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.\w+)?$/i.test(name))
  return file ? readFileSync(join(folder, file), 'utf8').trim() : null
}

/**
 * Writes `licences.txt`: the licence of this project and of everything that is built into it. Two of them are in no file of
 * their package: that of the pictures, which is the same MIT as ours, and that of ZXing-C++, which zxing-wasm is made from.
 */
function licences(): Plugin {
  return {
    name: 'licences',
    apply: 'build',
    generateBundle() {
      const own = licenceIn('.') ?? this.error('This project has lost its LICENSE.')
      const pictures = own.replace(/Copyright .*/, `Copyright (c) ${info.author.name}`)
      const apache = licenceIn('node_modules/typescript') ?? ''
      if (!apache.includes('Apache License')) this.error('The text of the Apache License is not where it was.')
      const built = [...new Set(foldersOf(Object.keys(packageJson.dependencies)))].map((folder) => {
        const { name, version, license } = packageOf(folder)
        return [`${name} ${version} (${license})`, licenceIn(folder) ?? this.error(`${name} has no licence file.`)]
      })
      const parts = [
        [`What’s Next ${packageJson.version} (MIT)`, own],
        ['Fluent Emoji (MIT)', pictures],
        ['ZXing-C++, in zxing-wasm (Apache-2.0)', apache],
        ...built,
      ]
      const source = parts.map(([name, text]) => `${name}\n\n${text}\n`).join(`\n${'-'.repeat(72)}\n\n`)
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source })
    },
  }
}

/** Tells the browser to compile the first load at once, beside the main thread: nearly all of it is called at launch. */
function compileAhead(): Plugin {
  return {
    name: 'compile-ahead',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const chunk of Object.values(bundle)) {
          if (chunk.type === 'chunk' && chunk.isEntry) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
        }
      },
    },
  }
}

/** Has the browser draw nothing before the script has begun: until then there is only paper, drawn in vain three times. */
function drawOnce(): Plugin {
  return {
    name: 'draw-once',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (page) => page.replace('<script async', '<script async blocking="render"'),
    },
  }
}

/** Builds a service worker last of all, so that it can list everything else with a hash of its content. */
export function serviceWorker(entry: string): Plugin {
  let folder = ''
  let hasFailed = false
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved(config) {
      folder = resolve(config.root, config.build.outDir)
    },
    buildEnd(error) {
      hasFailed = error !== undefined
    },
    async closeBundle() {
      if (hasFailed) return
      const precached = filesIn(folder)
        .map((file) => ({ file, url: file.slice(folder.length + 1).replaceAll(sep, '/') }))
        .filter(({ url }) => url !== 'sw.js' && url !== '_headers' && !url.endsWith('.map'))
        // An asset carries the hash of its content in its name already.
        .map(({ file, url }) => ({ url, revision: url.startsWith('assets/') ? null : hashOf(file).slice(0, 16) }))
      await build({
        configFile: false,
        logLevel: 'warn',
        publicDir: false,
        define: {
          'self.__WB_MANIFEST': JSON.stringify(precached),
          'process.env.NODE_ENV': JSON.stringify('production'),
        },
        build: {
          target: shared.build.target,
          outDir: folder,
          emptyOutDir: false,
          rolldownOptions: { input: entry, output: { format: 'iife', entryFileNames: 'sw.js' } },
        },
      })
    },
  }
}

export default defineConfig({
  ...shared,
  define: { __VERSION__: JSON.stringify(version) },
  // The reader of codes brings its own detector only where the browser has none.
  worker: { format: 'es' },
  build: {
    ...shared.build,
    // The first load is one file: from the service worker's cache each further file costs a cold start its way there.
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'pupil', tags: ['$initial'] }] } } },
  },
  plugins: [pictures(), licences(), compileAhead(), drawOnce(), serviceWorker('src/sw.ts')],
})
