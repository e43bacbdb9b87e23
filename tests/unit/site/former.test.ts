import { expect, test } from 'vitest'
import { formerNames } from '../../../src/redirects/former.ts'
import { copyOfValid } from '../../hostile/folder.ts'
import { product, story } from '../../hostile/names.ts'

test('a former name that holds that of somebody who withdrew consent leads nowhere', () => {
  const folder = copyOfValid()
  try {
    const consent = { date: '2026-01-01', recordedBy: 'Pencatat Uji' }
    const people = (withdrawn?: string) => [
      { name: 'Nama Uji', role: 'pembuat', consent: { ...consent, ...(withdrawn && { withdrawn }) } },
    ]
    folder.edit(product, { aliases: ['lama', 'keripik-nama-uji', 'namauji'] })
    folder.edit(story, { people: people() })
    const aliases = () => formerNames(folder.dir).renamed.map((renamed) => renamed.aliases)
    expect(aliases()).toEqual([['lama', 'keripik-nama-uji', 'namauji']])
    folder.edit(story, { people: people('2026-05-01') })
    expect(aliases()).toEqual([['lama']])
    // A draft says it, too.
    folder.edit(story, { draft: true })
    expect(aliases()).toEqual([['lama']])
  } finally {
    folder.remove()
  }
})
