import { expect, test } from 'vitest'
import type { BackendClass, PersistOptions } from '../../../cms/admin/decap/implementation.ts'
import { SignedOut, withSessions } from '../../../cms/admin/decap/signed-out.ts'
import { withTrueDrafts } from '../../../cms/admin/decap/true-drafts.ts'

/** A repository that has the drafts named, and notes what it is asked to save. */
function repository(drafts: Set<string>) {
  const saves: PersistOptions[] = []
  const Backend = class {
    async unpublishedEntry({ collection, slug }: { collection?: string; slug?: string }) {
      if (!drafts.has(`${collection}/${slug}`))
        throw Object.assign(new Error(), { notUnderEditorialWorkflow: true })
      return {}
    }
    async unpublishedEntryDataFile(): Promise<string> {
      throw Object.assign(new Error('API_ERROR: expired'), { status: 401 })
    }
    async persistEntry(_: unknown, options: PersistOptions) {
      saves.push(options)
    }
  }
  return { Backend: Backend as BackendClass, saves }
}

const entry = { dataFiles: [{ path: 'content/products/teh.id.md', slug: 'teh', raw: '' }] } as const
const options = { collectionName: 'products', newEntry: false }
const which = { collection: 'products', slug: 'teh' }

test.each([
  ['there is none, after a save that failed', [], true, false],
  ['somebody else began one', ['products/teh'], false, true],
])('Decap is wrong about a draft: %s', async (_, drafts, believed, isTrue) => {
  const { Backend, saves } = repository(new Set(drafts))
  const backend = new (withTrueDrafts(Backend))()
  await backend.unpublishedEntry(which).catch(() => {})
  await backend.persistEntry(entry, { ...options, unpublished: believed })
  expect(saves).toEqual([{ ...options, unpublished: isTrue }])
})

test('what was never asked for is believed', async () => {
  const { Backend, saves } = repository(new Set())
  await new (withTrueDrafts(Backend))().persistEntry(entry, { ...options, unpublished: true })
  expect(saves).toEqual([{ ...options, unpublished: true }])
})

test('an ended session is said in Indonesian; other answers are handed on', async () => {
  const { Backend } = repository(new Set())
  const backend = new (withSessions(Backend))()
  const asked = backend.unpublishedEntryDataFile('products', 'teh', '', '')
  await expect(asked).rejects.toBeInstanceOf(SignedOut)
  await expect(asked).rejects.toThrow('Waktu masuk sudah habis. Yang sudah ditulis tidak hilang.')
  await expect(backend.unpublishedEntry(which)).rejects.toMatchObject({ notUnderEditorialWorkflow: true })
})
