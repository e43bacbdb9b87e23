import type { IncomingMessage } from 'node:http'

/** Loopback in both families. `astro dev --host` shows the site to the network; the files stay here. */
export const isThisMachine = (address = '') => /^(?:::ffff:)?127\.\d+\.\d+\.\d+$|^::1$/.test(address)

/** By these names a browser finds this machine without asking anybody. Any other name may have been turned to it. */
const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/

/**
 * Whether a page of this very server asks: its scheme, name and port are the asked ones, and the browser says
 * so too. A page on another port of this machine is a stranger's, and so is whoever doesn't say where it comes from.
 */
export function isOwnPage({ headers, socket }: IncomingMessage): boolean {
  const { host = '', origin } = headers
  const scheme = 'encrypted' in socket ? 'https' : 'http'
  return (
    LOOPBACK.test(host) && origin === `${scheme}://${host}` && headers['sec-fetch-site'] === 'same-origin'
  )
}
