import { toSlug } from '../../rules/slug.ts'
import { model } from '../../model/index.ts'
import { entryFrom } from '../entry-file.ts'
import { labelOf } from '../labels.ts'
import type { FieldMessage } from '../prepare.ts'
import { refuse } from '../refusal.ts'
import { unreachable } from '../before-save.ts'
import type { Contract } from './contract.ts'
import type { BackendClass, PersistedEntry, PersistOptions } from './implementation.ts'
import { SignedOut } from './signed-out.ts'

export const contract: Contract = {
  why: 'Decap shows what a repository answers as it stands, and names a second entry of one title "…-1" without a word.',
  relies: [
    {
      in: 'decap-cms-core/dist/esm/backend.js',
      texts: ['generateUniqueSlug', 'await this.implementation.persistEntry({', 'dataFiles,'],
    },
  ],
}

/**
 * What the repository answers to a save, said to the editor where she can mend it; and a new entry is never saved
 * under another name than its own: Decap would call a second one of the same title "…-1" without a word.
 */
export const withSaidAnswers = (backend: BackendClass): BackendClass =>
  class extends backend {
    override async persistEntry(entry: PersistedEntry, options: PersistOptions) {
      const title = String(entryFrom(entry.dataFiles[0].raw)['title'] ?? '')
      if (options.newEntry && wasRenamed(entry.dataFiles[0].slug, title)) refuse([taken(options, title)])
      try {
        return await super.persistEntry(entry, options)
      } catch (error) {
        if (error instanceof SignedOut) refuse([unreachable(error)])
        if (!somebodyWasFaster(error)) throw error
        refuse([options.newEntry && !/fast forward/.test(String(error)) ? taken(options, title) : again])
      }
    }
  }

function wasRenamed(slug: string, title: string): boolean {
  const own = toSlug(title)
  return own.ok && slug.startsWith(own.value) && /^-\d+$/.test(slug.slice(own.value.length))
}

/** 409 is said by our patches and our local server; GitHub and GitLab say the rest in words. */
const somebodyWasFaster = (error: unknown) =>
  Object(error).status === 409 || /not a fast forward|already exists/i.test(String(Object(error).message))

function taken({ collectionName }: PersistOptions, title: string): FieldMessage {
  const collection = Object.values(model).find(({ name }) => name === collectionName)
  if (!collection) throw new Error(`The model has no collection "${collectionName}".`)
  const sentence = `Orang lain sudah menyimpan ${collection.singular} bernama "${title}", mungkin masih sebagai draf. Ubah yang sudah ada itu, atau tambahkan satu kata yang membedakan.`
  return { locale: 'id', field: 'title', sentence: `${labelOf(collection, 'title', 'id')}: ${sentence}` }
}

const again: FieldMessage = {
  locale: 'id',
  field: '',
  sentence: 'Orang lain baru saja menyimpan juga. Simpan sekali lagi; perubahan keduanya akan digabung.',
}
