import { addPlugins, cleanupOutdatedCaches, PrecacheController, precacheAndRoute } from 'workbox-precaching'
import type { PrecacheEntry } from 'workbox-precaching/_types'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] }

const files = self.__WB_MANIFEST

const policyInPage = /<meta\s+http-equiv="Content-Security-Policy"\s+content="([^"]+)"\s*>/

/**
 * Keeps the page with its security policy as a header, whatever its server sends. Within the page it holds the start
 * up: Chromium asks for nothing ahead of it.
 */
const policyAhead = {
  fetchDidSucceed: async ({ response }: { response: Response }): Promise<Response> => {
    if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response
    const page = await response.clone().text()
    const [tag, policy] = policyInPage.exec(page) ?? []
    if (!tag || !policy) return response
    const headers = new Headers(response.headers)
    headers.append('Content-Security-Policy', policy)
    return new Response(page.replace(tag, ''), { status: response.status, headers })
  },
}

cleanupOutdatedCaches()
addPlugins([policyAhead])

// The page is the same whatever is asked of it, so no query keeps it from being found.
precacheAndRoute(files, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] })

/** Looks after the same files as the route does. */
const app = new PrecacheController({ plugins: [policyAhead] })
app.addToCacheList(files)

/** Whether all of this app is kept here, once what the browser has thrown away was fetched again. */
async function isKept(event: ExtendableEvent): Promise<boolean> {
  const found = await Promise.all(app.getCachedURLs().map((url) => app.matchPrecache(url)))
  if (found.every(Boolean)) return true
  // Of a newer app no single file is taken: the browser fetches that one whole, and it waits.
  await self.registration.update()
  if (self.registration.installing ?? self.registration.waiting) return false
  // As at the first time. What is there is left as it is.
  await app.install(Object.assign(new ExtendableEvent('install'), { waitUntil: event.waitUntil.bind(event) }))
  return true
}

self.addEventListener('message', (event) => {
  // A new app waits until the page says that nobody is touching the screen.
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
  if (event.data?.type === 'IS_KEPT')
    event.waitUntil(
      isKept(event)
        .catch(() => false)
        .then((answer) => event.ports[0]?.postMessage(answer)),
    )
})

// The page of the very first visit is served from here too.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
