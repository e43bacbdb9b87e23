import { title } from '../rules/text.ts'
import { collection } from './collection.ts'
import { group, list, rows } from './composites.ts'
import { onAnyPage, onOwnPage, optional, translated } from './field.ts'
import { choice, date, photo, relations, ruledText, text, webAddress } from './fields.ts'
import { peopleAgreed } from '../rules/entry/consent.ts'
import { photoIsDescribed } from '../rules/entry/picture.ts'
import { quotesHaveASource } from '../rules/entry/quotes.ts'
import { picture, published, record, summary } from './shared.ts'

export const storyKindNames = {
  maker: { id: 'Pembuat', en: 'Maker' },
  process: { id: 'Cara membuat', en: 'Process' },
  village: { id: 'Desa', en: 'Village' },
  programme: { id: 'Program', en: 'Programme' },
} as const

export const stories = collection({
  name: 'stories',
  label: 'Kisah',
  singular: 'kisah',
  description: 'Cerita tentang pembuat, cara kerja, desa, dan program.',
  fields: {
    title: onAnyPage(
      translated(
        ruledText({ label: 'Judul', hint: 'Contoh: Maju di produksi, menunggu pasar', rule: title }),
      ),
    ),
    summary: summary('Kain batik dari Lipursari diwarnai dengan warna alam.'),
    date: onAnyPage(date({ label: 'Tanggal', hint: 'Hari kejadiannya, atau hari kisah ini ditulis.' })),
    kind: onAnyPage(
      choice({
        label: 'Tentang',
        hint: 'Pilih yang paling banyak diceritakan.',
        options: storyKindNames,
      }),
    ),
    groups: onAnyPage(
      optional(relations({ label: 'Kelompok', hint: 'Kelompok yang diceritakan.', to: 'groups', max: 12 })),
    ),
    products: onAnyPage(
      optional(relations({ label: 'Produk', hint: 'Produk yang disebut.', to: 'products', max: 12 })),
    ),
    people: optional(
      rows(
        {
          label: 'Orang yang disebut',
          hint: 'Setiap nama perlu izin yang tercatat, atau berita yang sudah menyebutnya.',
          singular: 'orang',
          summary: '{{fields.name}}',
          max: 20,
        },
        {
          name: onOwnPage(text({ label: 'Nama', hint: 'Seperti yang boleh dibaca semua orang.', max: 80 })),
          role: onOwnPage(text({ label: 'Perannya', hint: 'Contoh: pendamping kelompok', max: 120 })),
          source: onOwnPage(
            optional(
              webAddress({
                label: 'Berita yang menyebutnya',
                hint: 'Tautan beritanya, bila ada. Contoh: kompas.com/berita',
              }),
            ),
          ),
          photos: optional(
            list(
              {
                label: 'Foto yang memperlihatkannya',
                hint: 'Foto mana pun di situs ini. Bila izinnya ditarik, foto ini tidak tampil lagi di halaman mana pun.',
                singular: 'foto',
                max: 12,
              },
              photo({ label: 'Foto', hint: 'Foto yang dipakai di situs ini, dan ia terlihat di dalamnya.' }),
            ),
          ),
          consent: optional(
            group(
              { label: 'Izin', hint: 'Kapan ia mengizinkan, dan siapa yang mencatat.' },
              {
                date: date({ label: 'Tanggal izin', hint: 'Hari ia mengizinkan.' }),
                recordedBy: text({
                  label: 'Dicatat oleh',
                  hint: 'Nama pengurus yang menanyakannya.',
                  max: 80,
                }),
                withdrawn: optional(
                  date({
                    label: 'Izin ditarik pada',
                    hint: 'Bila ia tidak mau disebut lagi. Baris ini dan foto yang tercatat lalu tidak tampil; namanya di tulisan harus dihapus.',
                  }),
                ),
              },
            ),
          ),
        },
      ),
    ),
    ...picture,
    published,
    ...record,
  },
  body: {
    label: 'Isi kisah',
    hint: 'Kutipan ditulis dengan tanda > dan diakhiri baris "— nama, sumber".',
    required: true,
  },
  rules: [photoIsDescribed, peopleAgreed, quotesHaveASource],
})
