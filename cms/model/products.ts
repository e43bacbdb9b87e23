import { title } from '../rules/text.ts'
import { availabilities } from './availabilities.ts'
import { categories } from './categories.ts'
import { collection } from './collection.ts'
import { group, list, rows } from './composites.ts'
import { onAnyPage, onOwnPage, optional, translated } from './field.ts'
import {
  alt,
  choice,
  date,
  listing,
  paragraph,
  permit,
  photo,
  relation,
  ruledText,
  rupiah,
  text,
} from './fields.ts'
import { claimsNeedARegistration } from '../rules/entry/claims.ts'
import { listingFitsTheEntry } from '../rules/entry/listing.ts'
import { photoIsDescribed } from '../rules/entry/picture.ts'
import { priceIsDated } from '../rules/entry/price.ts'
import { quotesHaveASource } from '../rules/entry/quotes.ts'
import { namesOf, picture, published, record, summary } from './shared.ts'

export const products = collection({
  name: 'products',
  label: 'Produk',
  singular: 'produk',
  description: 'Satu entri untuk satu produk. Pembeli diarahkan ke Tokopedia.',
  fields: {
    title: onAnyPage(
      translated(
        ruledText({ label: 'Nama produk', hint: 'Contoh: Keripik singkong daun jeruk', rule: title }),
      ),
    ),
    summary: summary('Singkong diiris tipis dan digoreng dengan daun jeruk.'),
    group: onAnyPage(
      relation({
        label: 'Kelompok',
        hint: 'Siapa yang membuatnya. Belum ada di daftar? Buat dulu di menu Kelompok.',
        to: 'groups',
      }),
    ),
    category: onAnyPage(
      choice({ label: 'Jenis', hint: 'Pilih yang paling dekat.', options: namesOf(categories) }),
    ),
    listing: onAnyPage(
      optional(
        listing({
          label: 'Tautan Tokopedia',
          hint: 'Buka produknya di Tokopedia, tekan Bagikan, salin tautannya, tempel di sini. Kalimat yang ikut tersalin boleh dibiarkan.',
        }),
      ),
    ),
    price: onAnyPage(
      optional(rupiah({ label: 'Harga (rupiah)', hint: 'Harga satu kemasan. Contoh: Rp 25.000' })),
    ),
    priceDate: onAnyPage(
      optional(date({ label: 'Harga per tanggal', hint: 'Hari harga ini dilihat di Tokopedia.' })),
    ),
    availability: onAnyPage(
      choice({
        label: 'Ketersediaan',
        hint: 'Bila hanya ada saat panen, pilih "Menurut musim".',
        options: namesOf(availabilities),
      }),
    ),
    netWeight: onAnyPage(optional(text({ label: 'Isi bersih', hint: 'Contoh: 250 gram', max: 40 }))),
    materials: onOwnPage(
      optional(
        translated(paragraph({ label: 'Bahan', hint: 'Contoh: Singkong, daun jeruk, garam.', max: 400 })),
      ),
    ),
    steps: onOwnPage(
      optional(
        translated(
          list(
            { label: 'Cara membuat', hint: 'Satu baris satu langkah.', singular: 'langkah', max: 12 },
            text({ label: 'Langkah', hint: 'Contoh: Singkong diiris tipis.', max: 200 }),
          ),
        ),
      ),
    ),
    care: onOwnPage(
      optional(
        translated(
          paragraph({
            label: 'Cara merawat atau menyimpan',
            hint: 'Contoh: Simpan di tempat kering.',
            max: 400,
          }),
        ),
      ),
    ),
    permits: optional(
      group(
        { label: 'Nomor izin', hint: 'Salin dari label kemasan. Kosongkan yang belum ada.' },
        {
          pirt: onOwnPage(
            optional(permit({ label: 'P-IRT', hint: 'Contoh: P-IRT 2063307010001-28', kind: 'pirt' })),
          ),
          halal: onOwnPage(
            optional(permit({ label: 'Halal', hint: 'Contoh: ID33110000123456789', kind: 'halal' })),
          ),
          bpom: onOwnPage(optional(permit({ label: 'BPOM', hint: 'Contoh: MD 234567890123', kind: 'bpom' }))),
          jamu: onOwnPage(
            optional(
              permit({
                label: 'Izin jamu',
                hint: 'Contoh: TR 123456789. Bisa juga TI, TL, HT, atau FF.',
                kind: 'jamu',
              }),
            ),
          ),
        },
      ),
    ),
    ...picture,
    gallery: optional(
      rows(
        {
          label: 'Foto lain',
          hint: 'Foto dekat, foto kemasan, foto saat dipakai.',
          singular: 'foto',
          summary: '{{fields.alt.id}}',
          max: 12,
        },
        {
          photo: onOwnPage(photo({ label: 'Foto', hint: 'Satu hal per foto.' })),
          alt: group(
            { label: 'Isi foto', hint: 'Apa yang terlihat, untuk yang tidak bisa melihatnya.' },
            {
              id: onOwnPage(
                alt({ label: 'Bahasa Indonesia', hint: 'Contoh: Keripik di atas tampah bambu.' }),
              ),
              en: onOwnPage(
                optional(alt({ label: 'Bahasa Inggris', hint: 'Contoh: Crisps on a bamboo tray.' })),
              ),
            },
          ),
          credit: onOwnPage(
            optional(
              text({ label: 'Pemotret', hint: 'Siapa yang memotret, tempat dan tahunnya.', max: 120 }),
            ),
          ),
        },
      ),
    ),
    published,
    ...record,
  },
  body: { label: 'Cerita produk', hint: 'Dari mana asalnya, apa yang khas.', required: false },
  rules: [photoIsDescribed, priceIsDated, listingFitsTheEntry, claimsNeedARegistration, quotesHaveASource],
})
