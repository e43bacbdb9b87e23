import { DecapCmsCore as CMS } from 'decap-cms-core'

type Backend = Parameters<typeof CMS.registerBackend>[1]

/** A site has one backend, so the others are never fetched: those of the forges bring a fifth of the code. */
const backends: Record<string, () => Promise<Backend>> = {
  'git-gateway': async () => (await import('decap-cms-backend-git-gateway')).GitGatewayBackend,
  github: async () => (await import('decap-cms-backend-github')).GitHubBackend,
  gitlab: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend,
  proxy: async () => (await import('decap-cms-backend-proxy')).ProxyBackend,
}

/** Makes the backend that the configuration names known to Decap. */
export async function registerBackend(name: string): Promise<void> {
  const backend = backends[name]
  if (!backend) {
    throw new Error(`There is no backend “${name}” here; there are ${Object.keys(backends).join(', ')}.`)
  }
  CMS.registerBackend(name, await backend())
}
