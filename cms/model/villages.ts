import { latitude, longitude, villageCode } from '../rules/place.ts'
import { title } from '../rules/text.ts'
import { collection } from './collection.ts'
import { list } from './composites.ts'
import { onAnyPage, optional, translated } from './field.ts'
import { choice, degrees, count, ruledText, text } from './fields.ts'
import { photoIsDescribed } from '../rules/entry/picture.ts'
import { quotesHaveASource } from '../rules/entry/quotes.ts'
import { picture, record, summary } from './shared.ts'

export const regencyNames = {
  wonosobo: { id: 'Wonosobo', en: 'Wonosobo' },
  indramayu: { id: 'Indramayu', en: 'Indramayu' },
  jember: { id: 'Jember', en: 'Jember' },
  banyuwangi: { id: 'Banyuwangi', en: 'Banyuwangi' },
} as const

export const villages = collection({
  name: 'villages',
  label: 'Desa',
  singular: 'desa',
  description: 'Desa tempat para pembuat tinggal.',
  fields: {
    title: onAnyPage(
      ruledText({ label: 'Nama desa', hint: 'Tanpa kata "Desa". Contoh: Lipursari', rule: title }),
    ),
    summary: summary('Desa di Leksono dengan jembatan merah yang disebut Brug Abang.'),
    district: onAnyPage(text({ label: 'Kecamatan', hint: 'Contoh: Leksono', max: 60 })),
    regency: onAnyPage(
      choice({ label: 'Kabupaten', hint: 'Kabupaten tempat desa ini.', options: regencyNames }),
    ),
    code: onAnyPage(
      ruledText({
        label: 'Kode desa',
        hint: 'Kode Kemendagri. Contoh: 33.07.05.2002',
        rule: villageCode,
      }),
    ),
    latitude: onAnyPage(degrees({ label: 'Lintang', hint: 'Contoh: -7.4372', rule: latitude })),
    longitude: onAnyPage(degrees({ label: 'Bujur', hint: 'Contoh: 109.8576', rule: longitude })),
    altitude: onAnyPage(
      optional(
        count({
          label: 'Ketinggian (meter)',
          hint: 'Angka saja. Contoh: 900. Hanya bila ada sumbernya.',
          min: 0,
          max: 4884,
        }),
      ),
    ),
    livelihoods: onAnyPage(
      optional(
        translated(
          list(
            {
              label: 'Mata pencaharian',
              hint: 'Apa yang ditanam, dipelihara, dan dibuat warga. Lanskap desa digambar dari daftar ini.',
              singular: 'mata pencaharian',
              max: 12,
            },
            text({ label: 'Mata pencaharian', hint: 'Contoh: jagung', max: 40 }),
          ),
        ),
      ),
    ),
    ...picture,
    ...record,
  },
  body: { label: 'Tentang desa', hint: 'Dua atau tiga paragraf.', required: false },
  rules: [photoIsDescribed, quotesHaveASource],
})
