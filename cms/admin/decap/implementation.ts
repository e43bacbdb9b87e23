import type { DecapCmsCore as CMS } from 'decap-cms-core'

/** What Decap asks of a backend where we take part. Its own types know the names alone. */
interface Implementation {
  unpublishedEntry(which: { id?: string; collection?: string; slug?: string }): Promise<unknown>
  unpublishedEntryDataFile(collection: string, slug: string, path: string, id: string): Promise<string>
  persistEntry(entry: PersistedEntry, options: PersistOptions): Promise<unknown>
}

/** An entry's files, the Indonesian first. */
export interface PersistedEntry {
  dataFiles: readonly [DataFile, ...DataFile[]]
}
interface DataFile {
  path: string
  slug: string
  raw: string
}

export interface PersistOptions {
  collectionName: string
  newEntry: boolean
  /** Whether the entry has a draft. */
  unpublished: boolean
}

// A mixin's constructor takes whatever the class takes that it stands on.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export type BackendClass = new (...options: any[]) => Implementation

/** What `CMS.registerBackend` takes. */
export type Registered = Parameters<typeof CMS.registerBackend>[1]
