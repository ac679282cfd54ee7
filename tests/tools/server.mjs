import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const types = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
}

/**
 * The rules of a `_headers` file, as static hosts read them: a path, which may end in `*`, and its headers below it.
 *
 * @param {string} text
 * @returns {{ path: string, headers: [name: string, value: string][] }[]}
 */
export function parseHeaders(text) {
  const rules = []
  for (const line of text.split('\n')) {
    const [, name, value] = line.match(/^\s+([\w-]+):\s*(.+)$/) ?? []
    if (name && value) rules.at(-1)?.headers.push([name, value])
    else if (line.trim()) rules.push({ path: line.trim(), headers: [] })
  }
  return rules
}

/** @param {{ path: string }} rule @param {string} path */
const holdsFor = (rule, path) =>
  rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path

/**
 * Serves a built folder as a static host does, with the headers of its own `_headers` file, on this machine only.
 * Stopping it cuts open connections; starting it again takes the same port.
 *
 * @param {{ folder?: string, port?: number, under?: string }} [options] `port` 0 takes a free one; `under` is the path
 *   it is served at, such as `/school/wall/`.
 * @returns {Promise<{ url: string, start: () => Promise<void>, stop: () => Promise<void> }>}
 * @throws the error of `listen`, such as `EADDRINUSE`, when the port cannot be had
 */
export async function serve({ folder = 'dist', port = 0, under = '/' } = {}) {
  const rules = parseHeaders(await readFile(join(folder, '_headers'), 'utf8').catch(() => ''))

  const server = createServer(async (request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname))
    const file = path.startsWith(under) ? `/${path.slice(under.length)}`.replace(/\/$/, '/index.html') : '/_headers'
    try {
      if (file === '/_headers') throw new Error('not served')
      const body = await readFile(join(folder, file))
      for (const rule of rules)
        if (holdsFor(rule, file)) for (const header of rule.headers) response.setHeader(...header)
      response.setHeader('Content-Type', types[extname(file)] ?? 'application/octet-stream').end(body)
    } catch {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found')
    }
  })

  /** @returns {Promise<void>} */
  const start = () =>
    new Promise((started, failed) => {
      server.once('error', failed)
      server.listen(port, 'localhost', () => {
        server.off('error', failed)
        port = server.address().port
        started()
      })
    })

  /** @returns {Promise<void>} */
  const stop = () =>
    new Promise((stopped) => {
      server.close(() => stopped())
      server.closeAllConnections()
    })

  await start()
  return { url: `http://localhost:${port}${under}`, start, stop }
}
