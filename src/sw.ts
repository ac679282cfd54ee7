import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import type { PrecacheEntry } from 'workbox-precaching/_types'

declare const self: ServiceWorkerGlobalScope & { __WB_MANIFEST: PrecacheEntry[] }

cleanupOutdatedCaches()

// The page is the same whatever is asked of it, so no query keeps it from being found.
precacheAndRoute(self.__WB_MANIFEST, { directoryIndex: 'index.html', ignoreURLParametersMatching: [/./] })

// A new app waits until the page says that nobody is touching the screen.
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
})

// The page of the very first visit is served from here too.
self.addEventListener('activate', (event) => event.waitUntil(self.clients.claim()))
