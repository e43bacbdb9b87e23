import { DecapCmsCore as CMS } from 'decap-cms-core'
import type { BackendClass, Registered } from './decap/implementation.ts'
import { withSaidAnswers } from './decap/save-answers.ts'
import { withSessions } from './decap/signed-out.ts'
import { withTrueDrafts } from './decap/true-drafts.ts'
import { withUntouchedFiles } from './decap/untouched-files.ts'

/** A site has one backend, so the others are never fetched: those of the forges bring a fifth of the code. */
const backends: Record<string, () => Promise<Registered>> = {
  'git-gateway': async () => (await import('decap-cms-backend-git-gateway')).GitGatewayBackend,
  github: async () => (await import('decap-cms-backend-github')).GitHubBackend,
  gitlab: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend,
  proxy: async () => (await import('decap-cms-backend-proxy')).ProxyBackend,
}

/** Makes the backend that the configuration names known to Decap. */
export async function registerBackend(name: string): Promise<void> {
  const load = backends[name]
  if (!load) {
    throw new Error(`There is no backend “${name}” here; there are ${Object.keys(backends).join(', ')}.`)
  }
  const backend = (await load()) as unknown as BackendClass
  const read = name === 'proxy' ? withUntouchedFiles(backend) : backend
  CMS.registerBackend(name, withSaidAnswers(withTrueDrafts(withSessions(read))) as unknown as Registered)
}
