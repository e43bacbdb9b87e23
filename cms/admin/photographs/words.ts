import { weightOf } from './weight.ts'

/** What the editor reads while photographs are prepared. Counts from 1. */
export const preparing = (index: number, count: number) =>
  count === 1 ? 'Foto sedang disiapkan…' : `Foto ${index} dari ${count} sedang disiapkan…`

/** Sizes in bytes, as picked and as it is uploaded. */
export function ready(
  picked: { name: string; size: number },
  file: { name: string; size: number },
  moved: boolean,
) {
  const weights = `${picked.name}: ${weightOf(picked.size)} menjadi ${weightOf(file.size)}, bernama ${file.name}.`
  return moved ? `${weights} Gambarnya bergerak; yang dipakai hanya gambar pertama.` : weights
}

export const refused = (name: string, sentences: string) => `${name}: ${sentences}`

export function finished(taken: number, left: number): string {
  if (left === 0) return `Selesai. ${taken} foto siap.`
  return taken === 0
    ? 'Tidak ada foto yang bisa dipakai. Sebabnya di bawah ini.'
    : `Selesai. ${taken} foto siap, ${left} tidak bisa dipakai. Sebabnya di bawah ini.`
}

export const closedTooEarly = (left: number) =>
  `Jendela foto ditutup sebelum selesai: ${left} foto belum diunggah. Buka lagi, lalu pilih foto itu lagi.`

export const UNEXPECTED =
  'Foto ini tidak bisa disiapkan. Coba lagi; kalau terulang, beri tahu pengelola situs.'

export const CHECKING_USES = 'Sedang diperiksa apakah foto ini masih dipakai…'

/** The last sentence where a photograph was not deleted. */
export const KEPT = 'Foto ini tidak dihapus.'

/** `users` are entries, as an editor knows them. */
export const inUse = (users: readonly string[]) =>
  `Foto ini masih dipakai: ${users.join(', ')}. Buka halaman itu, tekan Lepas foto atau pilih foto lain, simpan, lalu hapus foto ini.`

/** Where drafts are reviewed. Decap would delete at once, without a review. */
export const reviewed = (users: readonly string[]) =>
  `${users.length > 0 ? `Foto ini masih dipakai: ${users.join(', ')}. ` : ''}Di situs yang memakai pemeriksaan, foto yang sudah tersimpan tidak bisa dihapus dari sini, karena penghapusannya tidak melewati pemeriksaan. Untuk tidak menampilkannya lagi, buka halamannya dan tekan Lepas foto. Berkasnya dihapus oleh pengelola.`

export const onlyFromAForm =
  'Di situs yang memakai pemeriksaan, foto diunggah dari formulirnya: buka halamannya, lalu tekan Pilih foto.'

export const NOT_COMPARED =
  'Isi situs yang tersimpan tidak bisa dibuka untuk memeriksa apakah foto ini masih dipakai. Periksa sambungan internet, lalu coba lagi.'

export const NOTHING_CHOSEN =
  'Foto yang dipilih tidak dikenali. Tutup jendela ini, buka lagi, lalu pilih fotonya sekali lagi.'
