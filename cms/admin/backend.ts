import { DecapCmsCore as CMS } from 'decap-cms-core'
import { withKeptPhotographs } from './decap/kept-photographs.ts'
import { keeperOf } from './photographs/keep.ts'

type Backend = Parameters<typeof CMS.registerBackend>[1]

/** A site has one backend, so the others are never fetched: those of the forges bring a fifth of the code. */
const backends: Record<string, () => Promise<Backend>> = {
  'git-gateway': async () => (await import('decap-cms-backend-git-gateway')).GitGatewayBackend,
  github: async () => (await import('decap-cms-backend-github')).GitHubBackend,
  gitlab: async () => (await import('decap-cms-backend-gitlab')).GitLabBackend,
  proxy: async () => withUntouchedFiles((await import('decap-cms-backend-proxy')).ProxyBackend),
}

/** Makes the backend that the configuration names known to Decap. `inReview`: saves are drafts that somebody checks. */
export async function registerBackend(name: string, inReview: boolean): Promise<void> {
  const backend = backends[name]
  if (!backend) {
    throw new Error(`There is no backend “${name}” here; there are ${Object.keys(backends).join(', ')}.`)
  }
  CMS.registerBackend(name, withKeptPhotographs(await backend(), keeperOf(inReview)))
}

type DataFile = [collection: string, slug: string, path: string, id: string]

/**
 * Decap reads a draft's untouched language too, and knows no id of that file; its local server refuses a question
 * without one (422), and the language would be missing from the form. The server finds files by their path alone.
 */
function withUntouchedFiles(backend: Backend): Backend {
  const { unpublishedEntryDataFile: read } = backend.prototype as {
    unpublishedEntryDataFile: (...file: DataFile) => Promise<string>
  }
  return class extends backend {
    unpublishedEntryDataFile(...[collection, slug, path, id]: DataFile) {
      return read.call(this, collection, slug, path, id || path)
    }
  }
}
