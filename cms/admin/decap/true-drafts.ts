import type { Contract } from './contract.ts'
import type { BackendClass, PersistedEntry, PersistOptions } from './implementation.ts'

export const contract: Contract = {
  why: 'Decap remembers whether an entry has a draft from when it was opened, and cannot be told otherwise.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/backend.js',
      texts: ['await this.implementation.unpublishedEntry({', 'collectionName,', 'unpublished,'],
    },
    { in: 'decap-cms-lib-util/dist/esm/EditorialWorkflowError.js', texts: ['notUnderEditorialWorkflow'] },
  ],
}

/**
 * Decap believes what it knew of drafts when the entry was opened: a draft that somebody else began since would be
 * begun a second time, one that was published since would be looked for in vain. Each save asks for the draft just
 * before, to see what others changed; that answer is believed here.
 */
export const withTrueDrafts = (backend: BackendClass): BackendClass =>
  class extends backend {
    private readonly drafts = new Map<string, boolean>()

    override async unpublishedEntry(which: { id?: string; collection?: string; slug?: string }) {
      const key = `${which.collection}/${which.slug}`
      try {
        const draft = await super.unpublishedEntry(which)
        this.drafts.set(key, true)
        return draft
      } catch (error) {
        if (Object(error).notUnderEditorialWorkflow) this.drafts.set(key, false)
        throw error
      }
    }

    override persistEntry(entry: PersistedEntry, options: PersistOptions) {
      const unpublished = this.drafts.get(`${options.collectionName}/${entry.dataFiles[0].slug}`)
      return super.persistEntry(entry, { ...options, unpublished: unpublished ?? options.unpublished })
    }
  }
