import { isInContent } from './addresses.ts'
import type { Contract } from './contract.ts'
import { store } from './store.ts'

export const contract: Contract = {
  why: 'Decap drops what the address named when it is loaded anew to sign in, and tells nobody that somebody did.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/reducers/auth.js',
      texts: ['user: undefined', 'state.user = action.payload'],
    },
  ],
}

const KEY = 'cms.place'

/**
 * Signing in by another site's page loads the CMS anew, and Decap drops what the address named. Whoever was in an
 * entry comes back to it, where the local backup is waiting.
 */
export function comeBackToSamePlace() {
  const keep = () => {
    if (isInContent()) sessionStorage.setItem(KEY, location.hash)
  }
  keep()
  window.addEventListener('hashchange', keep)
  let signedIn = false
  store.subscribe(() => {
    const now = Boolean(store.getState().auth.user)
    if (now === signedIn) return
    signedIn = now
    const place = sessionStorage.getItem(KEY)
    if (signedIn && place && !isInContent()) location.hash = place
  })
}
