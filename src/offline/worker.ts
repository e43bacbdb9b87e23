import { clientsClaim } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { precacheAndRoute, matchPrecache, type PrecacheEntry } from 'workbox-precaching'
import { registerRoute, setCatchHandler } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { PAGES_READ } from './addresses.ts'
import { OFFLINE } from '../routing/offline.ts'
import { isThin, leastOf, type Line } from './least.ts'
import { dated, marked, photographsIn, type KeptWords } from './marked.ts'

/** The types of a worker's world would take the place of the page's in the whole project; this is what is used. */
declare const self: { skipWaiting: () => Promise<void>; navigator: { connection?: Line } }
/** The offline pages and what they are made of, with their digests; written in by the build. */
declare const OFFLINE_FILES: PrecacheEntry[]
/** What is said above a kept page; written in by the build. */
declare const KEPT_WORDS: KeptWords

const DAY = 24 * 60 * 60
/** The cache of drawings, photographs, letters and scripts. */
const FILES = 'berkas'
/** Longer than that a dead line is waited for; then what was read before is shown. */
const PATIENCE = 8

// A new worker takes over at once: it keeps no page by an old rule.
void self.skipWaiting()
clientsClaim()
precacheAndRoute(OFFLINE_FILES)

const isAdmin = ({ pathname }: URL) => pathname.startsWith('/admin')

/** A page comes from the line whenever there is one, so that nothing is old after a deploy. */
registerRoute(
  ({ request, url, sameOrigin }) => sameOrigin && isPage(request, url) && !isAdmin(url),
  new NetworkFirst({
    cacheName: PAGES_READ,
    networkTimeoutSeconds: PATIENCE,
    plugins: [
      new ExpirationPlugin({ maxEntries: 60, maxAgeSeconds: 60 * DAY, purgeOnQuotaError: true }),
      {
        cacheKeyWillBeUsed: async ({ request }) => withoutQuestion(request.url),
        cacheWillUpdate: async ({ request, response }) => {
          if (isGone(response)) await forget(withoutQuestion(request.url))
          return response.status === 200 ? dated(response) : null
        },
        cachedResponseWillBeUsed: async ({ cachedResponse }) =>
          cachedResponse && marked(cachedResponse, KEPT_WORDS),
      },
    ],
  }),
)

/** Also asked for without being opened: by a first visit, which began before there was a worker to keep it. */
const isPage = (request: Request, { pathname }: URL) => request.mode === 'navigate' || pathname.endsWith('/')

/** The filters and the search of a page, and whatever a service hung on a shared link, are the same page. */
const withoutQuestion = (address: string) => {
  const { origin, pathname } = new URL(address)
  return origin + pathname
}

/** The line was there and the page was not: it was taken down, or its address leads to another. */
const isGone = ({ status, type }: Response) => status === 404 || status === 410 || type === 'opaqueredirect'

/** Who asked to be taken down is not shown from this phone either; her photographs go with her page. */
async function forget(address: string): Promise<void> {
  const [pages, files] = await Promise.all([caches.open(PAGES_READ), caches.open(FILES)])
  const page = await pages.match(address)
  if (!page) return
  const photographs = photographsIn(await page.text())
  await Promise.all([pages.delete(address), ...photographs.map((photograph) => files.delete(photograph))])
}

/** Files named by their content never change: what came once need not come again. */
registerRoute(
  ({ url, sameOrigin }) => sameOrigin && /^\/(gambar|foto|_astro)\//.test(url.pathname) && !isAdmin(url),
  new CacheFirst({
    cacheName: FILES,
    plugins: [
      new ExpirationPlugin({ maxEntries: 200, maxAgeSeconds: 60 * DAY, purgeOnQuotaError: true }),
      {
        cacheKeyWillBeUsed: ({ request }) => lighter(request),
        requestWillFetch: ({ request }) => lighter(request),
      },
    ],
  }),
)

/** On a thin line, the small picture in place of the large one. */
async function lighter(request: Request): Promise<Request> {
  const least = leastOf(request.url)
  return least !== request.url && isThin(self.navigator.connection) ? new Request(least) : request
}

setCatchHandler(async ({ request, url }) => {
  if (request.mode !== 'navigate' || !url) return Response.error()
  return (await matchPrecache(url.pathname.startsWith('/en/') ? OFFLINE.en : OFFLINE.id)) ?? Response.error()
})
