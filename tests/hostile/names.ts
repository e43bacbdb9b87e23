export const product = 'products/keripik.id.md'
export const english = 'products/keripik.en.md'
export const group = 'groups/kelompok-melati.id.md'
export const story = 'stories/kisah-uji.id.md'

/** The cases' names for fields, as this model names them, and a file that has the field. */
const places: Record<string, { file: string; field: string }> = {
  '(file)': { file: product, field: '' },
  title: { file: product, field: 'title' },
  summary: { file: product, field: 'summary' },
  body: { file: product, field: 'body' },
  listing: { file: product, field: 'listing' },
  price: { file: product, field: 'price' },
  group: { file: product, field: 'group' },
  lang: { file: product, field: 'lang' },
  tokopedia: { file: product, field: 'tokopedia' },
  weight: { file: product, field: 'netWeight' },
  'images[].src': { file: product, field: 'photo' },
  whatsapp: { file: group, field: 'whatsapp' },
  date: { file: story, field: 'date' },
  'related[]': { file: story, field: 'products' },
  'people[].consent': { file: story, field: 'people.0.consent' },
  'title.en': { file: english, field: 'title' },
  'summary.en': { file: english, field: 'summary' },
}

/** The cases' names inside front matter, where they differ from the model's. */
export const renamed: Record<string, string> = { phone: 'whatsapp', weight: 'netWeight' }

export function placeOf(field: string) {
  const place = places[field]
  if (!place) throw new Error(`No place for the field ${field} in names.ts`)
  return place
}
