import { group, product, story } from '../names.ts'
import type { Write } from '../trial.ts'

export const reference: Record<string, Write> = {
  'ref-draft-group': (folder) => {
    folder.edit(group, { draft: true })
    return { file: product, field: 'group' }
  },
  'ref-title-instead': (folder) => {
    folder.edit(product, { group: 'Kelompok Melati Indah' })
    return { file: product, field: 'group' }
  },
  // No field of this model names entries of its own collection, so the field itself is refused.
  'ref-self': (folder) => {
    folder.edit(product, { related: ['keripik'] })
    return { file: product, field: 'related' }
  },
  'ref-dup': (folder) => {
    folder.edit(story, { products: ['keripik', 'keripik'] })
    return { file: story, field: 'products', stored: ['keripik'] }
  },
  'ref-proto': (folder) => {
    folder.edit(product, { group: '__proto__' })
    return { file: product, field: 'group' }
  },
  'ref-orphan': (folder) => {
    const file = 'groups/kelompok-baru.id.md'
    folder.write(file, folder.text(group).replace(/^shop.*\n/mu, ''))
    return { file, field: '' }
  },
  'ref-many': (folder) => {
    folder.edit(story, { products: Array.from({ length: 500 }, (_, index) => `produk-${index}`) })
    return { file: story, field: 'products' }
  },
}
