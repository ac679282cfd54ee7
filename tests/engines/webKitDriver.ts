import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:net'
import { expect } from '@playwright/test'

/** A WebKitGTK browser that answers the commands of the W3C WebDriver recommendation. */
export interface WebKitDriver {
  /** Sends a command of the open session, such as POST `url`, and gives its answer. */
  send(method: 'GET' | 'POST', command: string, content?: object): Promise<unknown>
  end(): Promise<void>
}

/**
 * Starts a screen nobody sees, the driver of Debian's `webkit2gtk-driver` and its browser, in this time zone.
 *
 * @throws what the driver says, when a command fails
 */
export async function startWebKit(zone: string): Promise<WebKitDriver> {
  const processes: ChildProcess[] = []
  const stop = () => {
    for (const process of processes.splice(0).reverse()) process.kill()
  }
  // Also where what follows fails.
  process.once('exit', stop)

  // Its own pointer rests in its middle, and lets go what the driver holds when that is in the window.
  const screen = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '2640x1640x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  processes.push(screen)
  const [display] = (await once(screen.stdio[3] as NodeJS.ReadableStream, 'data')) as [Buffer]

  const port = await freePort()
  processes.push(
    spawn('WebKitWebDriver', [`--port=${port}`], {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: `:${String(display).trim()}`,
        TZ: zone,
        // No graphics card, no desktop.
        GDK_BACKEND: 'x11',
        LIBGL_ALWAYS_SOFTWARE: '1',
        WEBKIT_DISABLE_DMABUF_RENDERER: '1',
        NO_AT_BRIDGE: '1',
      },
    }),
  )
  const ask = async (method: string, path: string, content?: object): Promise<unknown> => {
    const body = content === undefined ? null : JSON.stringify(content)
    const answer = await fetch(`http://127.0.0.1:${port}${path}`, { method, body })
    const { value } = (await answer.json()) as { value: { error?: string; message?: string } | null }
    if (value?.error) throw new Error(`${method} ${path}: ${value.error}: ${value.message}`)
    return value
  }
  await expect(() => ask('GET', '/status')).toPass()
  const { sessionId } = (await ask('POST', '/session', { capabilities: {} })) as { sessionId: string }
  return {
    send: (method, command, content) => ask(method, `/session/${sessionId}/${command}`, content),
    end: async () => {
      await ask('DELETE', `/session/${sessionId}`)
      stop()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  return typeof address === 'object' && address ? address.port : 0
}
