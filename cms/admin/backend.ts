import { DecapCmsCore as CMS } from 'decap-cms-core'
import type { BackendClass, Registered } from './decap/implementation.ts'
import { withKeptPhotographs } from './decap/kept-photographs.ts'
import { withSaidAnswers } from './decap/save-answers.ts'
import { withSessions } from './decap/signed-out.ts'
import { withTrueDrafts } from './decap/true-drafts.ts'
import { withUntouchedFiles } from './decap/untouched-files.ts'
import { keeperOf } from './photographs/keep.ts'

/** A site has one backend, so the others are never fetched: those of the forges bring a fifth of the code. */
const backends: Record<string, () => Promise<Registered>> = {
  'git-gateway': async () => (await import('decap-cms-backend-git-gateway')).GitGatewayBackend,
  github: async () => (await import('decap-cms-backend-github')).GitHubBackend,
  gitlab: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend,
  proxy: async () => (await import('decap-cms-backend-proxy')).ProxyBackend,
}

/** Makes the backend that the configuration names known to Decap. `inReview`: saves are drafts that somebody checks. */
export async function registerBackend(name: string, inReview: boolean): Promise<void> {
  const load = backends[name]
  if (!load) {
    throw new Error(`There is no backend “${name}” here; there are ${Object.keys(backends).join(', ')}.`)
  }
  const backend = withKeptPhotographs(await load(), keeperOf(inReview)) as unknown as BackendClass
  const read = name === 'proxy' ? withUntouchedFiles(backend) : backend
  CMS.registerBackend(name, withSaidAnswers(withTrueDrafts(withSessions(read))) as unknown as Registered)
}
