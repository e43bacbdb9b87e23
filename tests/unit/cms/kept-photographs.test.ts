import type { CmsBackendClass } from 'decap-cms-core'
import { expect, test } from 'vitest'
import { withKeptPhotographs } from '../../../cms/admin/decap/kept-photographs.ts'
import { usesOf } from '../../../cms/admin/photographs/uses.ts'

/** Keeps a list of what it was asked to do, as a forge would do it. */
class Recording {
  done: unknown[] = []
  deleteFiles(paths: string[], message: string) {
    this.done.push(['delete', paths, message])
    return Promise.resolve()
  }
  persistMedia(file: unknown) {
    this.done.push(['store', file])
    return Promise.resolve(file)
  }
}

function backend(kept: Record<string, string>, notStored?: string) {
  const Kept = withKeptPhotographs(Recording as unknown as CmsBackendClass, {
    whyKept: (path) => Promise.resolve(kept[path]),
    whyNotStored: () => notStored,
  }) as unknown as new () => Recording
  return new Kept()
}

test('a kept photograph is not deleted, however the backend is asked, and neither is what goes with it', async () => {
  const kept = backend({ 'content/media/teh.jpg': 'Masih dipakai.' })
  await expect(
    kept.deleteFiles(['content/media/lain.jpg', 'content/media/teh.jpg'], 'Delete'),
  ).rejects.toThrow('Masih dipakai.')
  expect(kept.done).toEqual([])
  await kept.deleteFiles(['content/media/lain.jpg'], 'Delete')
  expect(kept.done).toEqual([['delete', ['content/media/lain.jpg'], 'Delete']])
})

test('a photograph without an entry is not stored where that would pass the review', async () => {
  const reviewed = backend({}, 'Unggah dari formulir.')
  await expect(reviewed.persistMedia('teh.jpg')).rejects.toThrow('Unggah dari formulir.')
  expect(reviewed.done).toEqual([])
  expect(await backend({}).persistMedia('teh.jpg')).toBe('teh.jpg')
})

test('a photograph is found wherever an entry names it, and by its whole name', () => {
  const entries = [
    { name: 'field', data: { id: { photo: '../media/teh.jpg' } } },
    { name: 'row', data: { id: { gallery: [{ photo: '../media/teh.jpg' }] } } },
    { name: 'text', data: { en: { body: 'See ![tea](../media/teh.jpg).' } } },
    { name: 'another', data: { id: { photo: '../media/lagi-teh.jpg', title: 'teh.jpg' } } },
  ]
  expect(usesOf('content/media/teh.jpg', entries)).toEqual(['field', 'row', 'text'])
})
