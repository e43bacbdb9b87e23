import { slug } from '../rules/slug.ts'
import type { LocalizedText } from '../rules/validation.ts'
import { dyeNames, motifNames } from './placeholder-names.ts'
import { list, rows } from './composites.ts'
import { onAnyPage, onOwnPage, optional, translated } from './field.ts'
import { alt, choice, date, flag, paragraph, photo, ruledText, text, webAddress } from './fields.ts'

/** The summary leads every collection's form after its title: lists, search results and shared links show it. */
export const summary = (example: string) =>
  onAnyPage(
    translated(
      paragraph({
        label: 'Ringkasan',
        hint: `Satu atau dua kalimat, paling banyak 160 huruf. Tampil di daftar dan saat tautan dibagikan. Contoh: ${example}`,
        max: 160,
      }),
    ),
  )

/** The picture of an entry. Until there is a photograph, the site draws a cloth from motif and dye. */
export const picture = {
  photo: onAnyPage(
    optional(photo({ label: 'Foto', hint: 'Foto mendatar atau tegak, terang, tanpa tulisan.' })),
  ),
  photoAlt: onAnyPage(
    optional(
      translated(
        alt({
          label: 'Isi foto',
          hint: 'Apa yang terlihat, untuk yang tidak bisa melihatnya. Contoh: Stoples carica di atas meja kayu.',
        }),
      ),
    ),
  ),
  photoCredit: onAnyPage(
    optional(text({ label: 'Pemotret', hint: 'Siapa yang memotret, tempat dan tahunnya.', max: 120 })),
  ),
  motif: onAnyPage(
    optional(choice({ label: 'Motif kain', hint: 'Digambar selama belum ada foto.', options: motifNames })),
  ),
  dye: onAnyPage(optional(choice({ label: 'Warna kain', hint: 'Dua pewarna alam.', options: dyeNames }))),
}

/** The day an entry was first published. Git cannot tell it, since builds run in shallow clones. */
export const published = onAnyPage(
  optional(
    date({
      label: 'Tayang sejak',
      hint: 'Hari halaman ini pertama kali tampil di situs, untuk pembaca yang berlangganan kabar baru. Kosongkan bila tidak pasti.',
    }),
  ),
)

/** Where the facts come from, and whether the entry is shown. Every collection's form ends with these. */
export const record = {
  sources: optional(
    rows(
      {
        label: 'Sumber',
        hint: 'Berita atau laman resmi tempat keterangan ini diambil.',
        singular: 'sumber',
        summary: '{{fields.title}}',
        max: 20,
      },
      {
        title: onOwnPage(text({ label: 'Nama sumber', hint: 'Contoh: Kabar Wonosobo', max: 120 })),
        url: onOwnPage(
          optional(
            webAddress({
              label: 'Tautan',
              hint: 'Salin dari bagian atas layar. Contoh: kompas.com/berita',
            }),
          ),
        ),
        date: onOwnPage(optional(date({ label: 'Tanggal terbit', hint: 'Hari berita itu terbit.' }))),
      },
    ),
  ),
  aliases: optional(
    list(
      {
        label: 'Alamat lama',
        hint: 'Hanya bila nama berkas pernah diganti: tulis nama lamanya supaya tautan lama tetap jalan.',
        singular: 'alamat lama',
        max: 10,
      },
      ruledText({ label: 'Nama lama', hint: 'Contoh: keripik-singkong', rule: slug }),
    ),
  ),
  draft: optional(
    flag({
      label: 'Masih draf',
      hint: 'Nyalakan bila belum boleh dibaca orang: halamannya tidak tampil di situs.',
    }),
  ),
  sample: onAnyPage(
    optional(
      flag({
        label: 'Hanya contoh',
        hint: 'Bukan produk sungguhan. Tidak tampil di situs yang sudah terbit.',
      }),
    ),
  ),
}

/** The options of a choice, from a list whose entries hold more than names. */
export const namesOf = <Key extends string>(
  things: Record<Key, { name: LocalizedText }>,
): Record<Key, LocalizedText> =>
  Object.fromEntries(
    Object.entries<{ name: LocalizedText }>(things).map(([key, { name }]) => [key, name]),
  ) as Record<Key, LocalizedText>
