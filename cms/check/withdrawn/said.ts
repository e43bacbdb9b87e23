import { quoted, type Advice } from '../../rules/validation.ts'
import type { Withdrawal } from './withdrawals.ts'

type Whose = Pick<Withdrawal, 'name' | 'day' | 'entry'>

const source = ({ entry: { slug } }: Whose) => ({ id: `kisah "${slug}"`, en: `story "${slug}"` })

export const stillNamed = (whose: Whose): Advice => ({
  problem: {
    id: `${whose.name} masih disebut, padahal izinnya ditarik pada ${whose.day} (${source(whose).id}).`,
    en: `${whose.name} is still named, though consent was withdrawn on ${whose.day} (${source(whose).en}).`,
  },
  fix: /\s/u.test(whose.name)
    ? {
        id: 'Hapus nama, kata-kata, dan fotonya dari sini, juga dari tautan.',
        en: 'Remove the name, the words and the photograph from here, also from links.',
      }
    : {
        id: 'Hapus nama, kata-kata, dan fotonya dari sini, juga dari tautan. Bila ini orang atau hal lain, tulis namanya lebih lengkap di "Orang yang disebut" kisah itu.',
        en: 'Remove the name, the words and the photograph from here, also from links. If this is somebody or something else, write the name more fully among the people of that story.',
      },
})

export const addressNames = (whose: Whose): Advice => ({
  problem: {
    id: `Halaman ini tidak tampil lagi: alamatnya memuat nama ${whose.name}, yang menarik izinnya pada ${whose.day}.`,
    en: `This page is no longer shown: its address holds the name of ${whose.name}, who withdrew consent on ${whose.day}.`,
  },
  fix: {
    id: 'Supaya tampil lagi, minta pengelola mengganti nama kedua berkasnya tanpa nama itu. Alamat yang dulu memang dibiarkan mati: jangan ditulis di "Alamat lama".',
    en: 'To show it again, rename both its files without the name. The former address is to stay dead: do not add it to `aliases`.',
  },
})

export const formerNameNames = (alias: string, { name, day }: Whose): Advice => ({
  problem: {
    id: `Alamat lama ${quoted(alias)} memuat nama ${name}, yang menarik izinnya pada ${day}; alamat itu sudah mati.`,
    en: `The former name ${quoted(alias)} holds the name of ${name}, who withdrew consent on ${day}; nothing answers there any more.`,
  },
  fix: { id: 'Hapus alamat lama ini.', en: 'Remove this former name.' },
})

export const photoNames = (path: string, { name, day }: Whose): Advice => ({
  problem: {
    id: `Foto ${quoted(path)} tidak tampil: nama berkasnya memuat nama ${name}, yang menarik izinnya pada ${day}.`,
    en: `The photograph ${quoted(path)} is not shown: its file holds the name of ${name}, who withdrew consent on ${day}.`,
  },
  fix: {
    id: 'Bila ia tidak terlihat di foto itu, unggah lagi dengan nama lain. Bila terlihat, lepas fotonya.',
    en: 'If she is not to be seen in it, upload it again under another name. If she is, take it off.',
  },
})

export const leadsToUnshown = (slug: string, required: boolean): Advice => ({
  problem: {
    id: `Ini menunjuk ${quoted(slug)}, yang tidak tampil lagi karena alamatnya memuat nama orang yang menarik izinnya.${required ? ' Halaman ini ikut tidak tampil.' : ''}`,
    en: `This names ${quoted(slug)}, which is no longer shown, since its address holds the name of somebody who withdrew consent.${required ? ' This page is not shown either.' : ''}`,
  },
  fix: {
    id: 'Minta pengelola mengganti nama berkasnya, lalu pilih lagi di sini.',
    en: 'Rename its files, then choose it here again.',
  },
})

export const photoStillThere = (path: string, { name }: Whose): Advice => ({
  problem: {
    id: `Foto ${path} tidak tampil lagi karena ${name} menarik izinnya, tetapi berkasnya masih ada.`,
    en: `The photograph ${path} is no longer shown, since ${name} withdrew consent, but the file is still there.`,
  },
  fix: {
    id: 'Minta pengelola menghapus berkasnya dari content/media.',
    en: 'Remove the file from content/media.',
  },
})

/** @param photos how many photographs are recorded of her */
export const gone = (whose: Whose, photos: number): Advice => ({
  problem: {
    id: `Izin ${whose.name} ditarik pada ${whose.day}. Nama itu tidak ditemukan di tulisan, tautan, dan keterangan foto mana pun; halaman, alamat lama, dan foto yang bernama demikian tidak terbit. ${photos === 0 ? 'Tidak ada foto yang tercatat' : `${photos} foto yang tercatat tidak tampil`}; foto lain tidak dikenali.`,
    en: `${whose.name} withdrew consent on ${whose.day}. The name was found in no text, link or caption; pages, former addresses and photographs called so are not published. ${photos === 0 ? 'No photograph is recorded' : `Of photographs, the ${photos} recorded are not shown`}; others are not recognised.`,
  },
  fix: {
    id: `Cari sendiri nama panggilannya dan foto yang memperlihatkannya. Riwayat ${source(whose).id} masih menyimpan namanya; minta pengelola menjalankan: npm run check -- --consent`,
    en: `Look for nicknames and for photographs that show her. The history of the ${source(whose).en} still holds the name; the maintainer runs: npm run check -- --consent`,
  },
})
