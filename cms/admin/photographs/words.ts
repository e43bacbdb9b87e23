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
