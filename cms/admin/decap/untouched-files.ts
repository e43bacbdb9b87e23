import type { BackendClass } from './implementation.ts'

/**
 * Decap reads a draft's untouched language too, and knows no id of that file; its local server refuses a question
 * without one (422), and the language would be missing from the form. The server finds files by their path alone.
 */
export const withUntouchedFiles = (backend: BackendClass): BackendClass =>
  class extends backend {
    override unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string) {
      return super.unpublishedEntryDataFile(collection, slug, path, id || path)
    }
  }
