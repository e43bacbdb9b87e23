import type { StressEntry } from './entry.ts'
import { filled, longestTitle, saying } from './longest.ts'

const quotation = (text: string, from: string) => `> ${text}\n>\n> — ${from}`

const chapters = (sentence: string, heading: string, quoted: string, from: string) =>
  [
    filled(900, sentence),
    `## ${heading}`,
    filled(500, sentence),
    quotation(quoted, from),
    '- Satu\n- Dua\n- Tiga',
    `## ${filled(80, sentence)}`,
    filled(900, sentence),
  ].join('\n\n')

export const stories: StressEntry[] = [
  {
    collection: 'stories',
    slug: 'uji-judul-panjang',
    facts: {
      title: longestTitle.story.id,
      summary: filled(160, saying.id),
      date: '2021-01-31',
      kind: 'process',
      groups: ['uji-nama-panjang', 'uji-empat-puluh', 'uji-satu-karya'],
      products: Array.from({ length: 12 }, (_, number) => `uji-karya-${number + 10}`),
      photo: '../media/uji-kisah.jpg',
      photoAlt: 'Gambar uji: meja dengan mangkuk dan stoples.',
      photoCredit: 'Digambar oleh tes, bukan foto',
      sources: Array.from({ length: 20 }, (_, number) => ({
        // The quotations name the first.
        title: number === 0 ? 'Entri uji' : filled(120, `Sumber uji nomor ${number + 1}, bukan berita.`),
        date: '2021-01-31',
      })),
    },
    english: {
      title: longestTitle.story.en,
      summary: filled(160, saying.en),
      photoAlt: 'A test drawing: a table with bowls and jars.',
    },
    body: {
      id: chapters(saying.id, 'Bagian uji', '“Kalimat uji.”', 'tidak diucapkan siapa pun, entri uji'),
      en: chapters(saying.en, 'A test chapter', '“A test sentence.”', 'nobody said it, entri uji'),
    },
  },
  {
    collection: 'stories',
    slug: 'uji-tanpa-inggris',
    facts: {
      title: 'Uji: kisah tanpa foto dan tanpa bahasa Inggris',
      summary: 'Entri uji yang belum diterjemahkan.',
      date: '2021-01-30',
      kind: 'village',
      sources: [{ title: 'Entri uji' }],
    },
    body: { id: chapters(saying.id, 'Bagian uji', '“Kalimat uji.”', 'tidak diucapkan siapa pun, entri uji') },
  },
]
