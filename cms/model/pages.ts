import { title } from '../rules/text.ts'
import { collection } from './collection.ts'
import { onAnyPage, translated } from './field.ts'
import { ruledText } from './fields.ts'
import { photoIsDescribed } from '../rules/entry/picture.ts'
import { quotesHaveASource } from '../rules/entry/quotes.ts'
import { picture, record, summary } from './shared.ts'

export const pages = collection({
  name: 'pages',
  label: 'Halaman',
  singular: 'halaman',
  description: 'Beranda, program, tentang situs, privasi, dan pembeli luar negeri.',
  fields: {
    title: onAnyPage(
      translated(ruledText({ label: 'Judul', hint: 'Contoh: Tentang situs ini', rule: title })),
    ),
    summary: summary('Siapa yang membuat situs ini, dan untuk apa.'),
    ...picture,
    ...record,
  },
  body: { label: 'Isi', hint: 'Judul bagian ditulis dengan ##.', required: true },
  rules: [photoIsDescribed, quotesHaveASource],
})
