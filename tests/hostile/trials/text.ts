import { toSlug } from '../../../cms/rules/slug.ts'
import { placeOf } from '../names.ts'
import type { Case, Trial, Write } from '../trial.ts'

const STORED: Record<string, string> = { 'text-zwsp': 'Keripik', 'text-nfd': 'Caf\u00E9' }

export const anyText: Write = (folder, { id, field, input }) => {
  const place = placeOf(field)
  if (place.field === 'body') folder.edit(place.file, {}, `${input}\n`)
  else folder.edit(place.file, { [place.field]: input })
  return { ...place, stored: STORED[id] }
}

/** The case also says which address the title gets. */
const withSlug =
  (slug: string): Write =>
  async (folder, hostile: Case): Promise<Trial> => {
    const made = toSlug(hostile.input)
    if (!made.ok || made.value !== slug)
      throw new Error(`The address is ${JSON.stringify(made)}, not ${slug}`)
    return anyText(folder, hostile)
  }

export const text: Record<string, Write> = {
  'text-emoji': withSlug('kripik'),
  'text-quotes-id': withSlug('mbok-jumat-pedas'),
  'text-zalgo': async (folder, hostile) => ({ ...(await anyText(folder, hostile)), outcome: 'REJECT' }),
}
