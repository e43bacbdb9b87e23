import { title } from '../rules/text.ts'
import { collection } from './collection.ts'
import { onAnyPage, onOwnPage, optional } from './field.ts'
import { count, email, instagram, relation, ruledText, shop, text, whatsapp, year } from './fields.ts'
import { photoIsDescribed } from '../rules/entry/picture.ts'
import { quotesHaveASource } from '../rules/entry/quotes.ts'
import { picture, record, summary } from './shared.ts'

export const groups = collection({
  name: 'groups',
  label: 'Kelompok',
  singular: 'kelompok',
  description: 'Kelompok yang membuat dan menjual bersama.',
  fields: {
    title: onAnyPage(ruledText({ label: 'Nama kelompok', hint: 'Contoh: Bumi Sejati', rule: title })),
    fullName: onOwnPage(
      optional(
        text({ label: 'Nama panjang', hint: 'Kepanjangannya, bila nama di atas singkatan.', max: 120 }),
      ),
    ),
    summary: summary('Kelompok perempuan purna migran di Rogojati.'),
    village: onAnyPage(
      relation({
        label: 'Desa',
        hint: 'Desa tempat kelompok ini bekerja. Belum ada di daftar? Buat dulu di menu Desa.',
        to: 'villages',
      }),
    ),
    since: onOwnPage(
      optional(year({ label: 'Tahun berdiri', hint: 'Contoh: 2019. Kosongkan bila tidak pasti.' })),
    ),
    members: onOwnPage(
      optional(
        count({
          label: 'Jumlah anggota',
          hint: 'Angka saja. Contoh: 24. Kosongkan bila tidak pasti.',
          min: 1,
          max: 2000,
        }),
      ),
    ),
    shop: onAnyPage(
      optional(
        shop({
          label: 'Toko di Tokopedia',
          hint: 'Buka tokonya di Tokopedia, tekan Bagikan, salin tautannya, tempel di sini. Contoh: tokopedia.com/nama-toko',
        }),
      ),
    ),
    whatsapp: onAnyPage(
      optional(
        whatsapp({
          label: 'WhatsApp kelompok',
          hint: 'Satu nomor yang boleh dilihat semua orang. Contoh: 0812-3456-7890',
        }),
      ),
    ),
    email: onOwnPage(optional(email({ label: 'Surel', hint: 'Contoh: kelompok@contoh.id' }))),
    instagram: onOwnPage(
      optional(instagram({ label: 'Instagram', hint: 'Nama akun atau tautannya. Contoh: bumisejati' })),
    ),
    ...picture,
    ...record,
  },
  body: {
    label: 'Tentang kelompok',
    hint: 'Mulai dengan apa yang dibuat dan bagaimana membuatnya.',
    required: false,
  },
  rules: [photoIsDescribed, quotesHaveASource],
})
