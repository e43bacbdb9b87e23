import type { Contract } from './contract.ts'
import type { BackendClass } from './implementation.ts'

export const contract: Contract = {
  why: "Decap asks its local server for a draft's untouched language without the id that the server insists on.",
  relies: [
    {
      in: 'decap-cms-core/dist/esm/backend.js',
      texts: ["unpublishedEntryDataFile(collection.get('name'), entryData.slug, dataFile.path, dataFile.id)"],
    },
    {
      in: 'decap-cms-backend-proxy/dist/esm/implementation.js',
      texts: ['unpublishedEntryDataFile(collection, slug, path, id)'],
    },
  ],
}

/**
 * Decap reads a draft's untouched language too, and knows no id of that file; its local server refuses a question
 * without one (422), and the language would be missing from the form. The server's own id of a file is its path.
 */
export const withUntouchedFiles = (backend: BackendClass): BackendClass =>
  class extends backend {
    override unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string) {
      return super.unpublishedEntryDataFile(collection, slug, path, id || path)
    }
  }
