import { WORKER } from './script'

/**
 * After everything else: whoever reads one page and goes has paid nothing for it. The first page was read before
 * there was a worker to keep it, so it is named to the worker, with all that it loaded.
 */
async function register(): Promise<void> {
  const { serviceWorker } = navigator
  const isFirst = !serviceWorker.controller
  await serviceWorker.register(WORKER)
  const { active } = await serviceWorker.ready
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  if (isFirst)
    active?.postMessage({ type: 'CACHE_URLS', payload: { urlsToCache: [location.href, ...loaded] } })
}

if (import.meta.env.PROD && 'serviceWorker' in navigator)
  addEventListener('load', () => void register().catch(() => undefined))
