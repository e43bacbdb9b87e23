/**
 * In development Vite reloads every open page when content or code changes, also because somebody saved another
 * entry, and a half-written form would be gone. A reload meant for another page is ignored by Vite's client, so
 * each is turned into one. After changing the CMS's own code, reload by hand.
 */
export function withoutReloads() {
  import.meta.hot?.on('vite:beforeFullReload', (payload) => {
    payload.path = '/no-such-page.html'
  })
}
