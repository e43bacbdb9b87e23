import { store } from './store.ts'

const KEY = 'cms.place'

/**
 * Signing in by another site's page loads the CMS anew, and Decap drops what the address named. Whoever was in an
 * entry comes back to it, where the local backup is waiting.
 */
export function comeBackToSamePlace() {
  const keep = () => {
    if (location.hash.startsWith('#/collections/')) sessionStorage.setItem(KEY, location.hash)
  }
  keep()
  window.addEventListener('hashchange', keep)
  let signedIn = false
  store.subscribe(() => {
    const now = Boolean(store.getState().auth.user)
    if (now === signedIn) return
    signedIn = now
    const place = sessionStorage.getItem(KEY)
    if (signedIn && place && !location.hash.startsWith('#/collections/')) location.hash = place
  })
}
