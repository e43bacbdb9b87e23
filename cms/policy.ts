import type { Backend } from './backend.ts'

/**
 * The Content-Security-Policy of `/admin/`: scripts of this site alone and never text run as a program, and no host
 * but this one and the backend's. Decap writes its styles into the page as it runs, hence 'unsafe-inline' for those.
 */
export function adminPolicy(backend: Backend): string {
  const { asked, pictured } = hostsOf(backend)
  const directives = {
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    // Pictures that were just chosen, or come through the backend's interface, are blobs.
    'img-src': ["'self'", 'data:', 'blob:', ...pictured],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", 'blob:', ...asked],
    'worker-src': ["'self'"],
    'frame-src': ["'self'"],
    'manifest-src': ["'self'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
  }
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(' ')}`)
    .join('; ')
}

interface Hosts {
  /** Hosts the CMS reads from and saves to. */
  asked: string[]
  /** Hosts whose pictures it shows: the portrait of who signed in. */
  pictured: string[]
}

function hostsOf({ name, base_url: base, gateway_url: gateway }: Backend): Hosts {
  const origins = [base, gateway].flatMap((address) => (address ? [new URL(address).origin] : []))
  switch (name) {
    case 'github':
      // Signing in at Netlify happens in a window of its own.
      return { asked: ['https://api.github.com'], pictured: ['https://avatars.githubusercontent.com'] }
    case 'gitlab':
      return { asked: ['https://gitlab.com'], pictured: ['https://gitlab.com'] }
    default:
      return { asked: origins, pictured: [] }
  }
}
