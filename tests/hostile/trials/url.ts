import { placeOf, product } from '../names.ts'
import type { Write } from '../trial.ts'

export const anyUrl: Write = (folder, { field, input }) => {
  const place = placeOf(field)
  folder.edit(place.file, { [place.field]: input })
  // Whatever is accepted is stored without query and fragment.
  return { ...place, stored: input.replace(/[?#].*/su, '') }
}

export const url: Record<string, Write> = {
  'url-duplicate': (folder) => {
    folder.edit('products/kue.id.md', { listing: folder.stored(product, 'listing') })
    return { file: 'products/kue.id.md', field: 'listing' }
  },
}
