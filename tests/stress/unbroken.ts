import type { StressEntry } from './entry.ts'
import { unbrokenTitle } from './longest.ts'

/** So many signs without a space, a dash or a stop: what a pasted address is to a phone. */
export const unbroken = (signs: number): string => 'ketidakseimbangan'.repeat(10).slice(0, signs)

const paragraph = `${unbroken(120)} ${unbroken(50)}.`
const body = [
  paragraph,
  `## ${unbroken(70)}`,
  `- ${unbroken(120)}\n- **${unbroken(60)}**`,
  `1. ${unbroken(120)}`,
  `### ${unbroken(70)}`,
  `[${unbroken(90)}](/tentang/) dan *${unbroken(60)}*.`,
].join('\n\n')

/** Whoever is quoted is named by a source, which only a story has. */
const quotation = `> “${unbroken(120)}.”\n>\n> — ${unbroken(60)}, entri uji`

const pictured = (number: number) => ({
  photo: `../media/${unbrokenPhotographs[number]}`,
  photoAlt: `Gambar uji ${unbroken(100)}`,
  photoCredit: unbroken(120),
})

/** A photograph for each entry, since one that two entries show is warned of. */
export const unbrokenPhotographs = [1, 2, 3, 4, 5].map((number) => `uji-sambung-${number}.jpg`)

const title = unbrokenTitle.id

/** Every text that an editor writes, in each collection with pages of its own, as one long word. */
export const unbrokenEntries: StressEntry[] = [
  {
    collection: 'villages',
    slug: 'uji-sambung',
    facts: {
      title,
      summary: unbroken(120),
      district: unbroken(60),
      regency: 'jember',
      code: '35.09.99.2098',
      latitude: -8.2351,
      longitude: 113.656,
      livelihoods: [unbroken(40), unbroken(39)],
      ...pictured(0),
    },
    body: { id: body },
  },
  {
    collection: 'groups',
    slug: 'uji-sambung',
    facts: {
      title,
      fullName: unbroken(120),
      summary: unbroken(120),
      village: 'uji-sambung',
      email: `${unbroken(50)}@contoh.id`,
      instagram: unbroken(30),
      motif: 'tea',
      dye: 'soga-tea',
      ...pictured(1),
    },
    body: { id: body },
  },
  {
    collection: 'products',
    slug: 'uji-sambung',
    facts: {
      title,
      summary: unbroken(120),
      group: 'uji-sambung',
      category: 'jamu',
      availability: 'available',
      netWeight: unbroken(40),
      materials: unbroken(120),
      steps: [unbroken(50), unbroken(120)],
      care: unbroken(120),
      motif: 'tea',
      dye: 'soga-tea',
      ...pictured(2),
      gallery: [
        {
          photo: `../media/${unbrokenPhotographs[3]}`,
          alt: { id: `Gambar uji ${unbroken(100)}` },
          credit: unbroken(120),
        },
      ],
    },
    body: { id: body },
  },
  {
    collection: 'stories',
    slug: 'uji-sambung',
    facts: {
      title,
      summary: unbroken(120),
      date: '2021-01-29',
      kind: 'village',
      groups: ['uji-sambung'],
      products: ['uji-sambung'],
      people: [
        {
          name: unbroken(80),
          role: unbroken(120),
          consent: { date: '2021-01-29', recordedBy: 'Uji' },
        },
      ],
      sources: [
        { title: 'Entri uji', date: '2021-01-29' },
        { title: unbroken(120), url: 'https://contoh.id/berita', date: '2021-01-29' },
        { title: unbroken(50) },
      ],
      ...pictured(4),
    },
    body: { id: `${body}\n\n${quotation}` },
  },
]
