import { photoPath } from '../../rules/photo.ts'
import type { OtherKind } from '../../rules/picture-file/kind.ts'
import { SMALLEST } from '../../rules/picture-size.ts'
import { weightOf } from './weight.ts'

/** Why a picture is not taken, in sentences for the editor: what was found, and what to do. */
export class Refused extends Error {}

/** What the rule for photographs says of a file with this suffix. */
function hint(suffix: string): string {
  const verdict = photoPath(`../media/foto.${suffix}`)
  return verdict.ok ? '' : verdict.fix.id
}

const takeAnother = 'Pilih foto lain dari galeri HP.'

const others: Record<OtherKind, string> = {
  video: hint('mp4'),
  svg: hint('svg'),
  document: hint('pdf'),
  'web page': `Isinya halaman web, bukan foto, walau namanya begitu. ${takeAnother}`,
  tiff: `Ini gambar TIFF atau foto mentah dari kamera. ${hint('tiff')}`,
  bmp: `Ini gambar BMP. ${hint('bmp')}`,
  psd: `Ini berkas Photoshop. ${hint('psd')}`,
  nothing: `Berkas ini kosong. ${takeAnother}`,
  unknown: `Isi berkas ini bukan foto. ${takeAnother}`,
}

export const notAPhotograph = (kind: OtherKind) => new Refused(others[kind])

export const damaged = () =>
  new Refused(
    'Foto ini rusak atau terpotong, mungkin belum selesai diunduh. Buka dulu di galeri HP sampai terlihat utuh, lalu pilih lagi.',
  )

export const heic = () =>
  new Refused(
    'Foto ini HEIC, dan peramban ini tidak bisa membukanya. ' +
      'Di iPhone: buka Pengaturan, Kamera, Format, pilih Paling Kompatibel, lalu potret lagi. ' +
      'Di HP lain: matikan HEIF di pengaturan kamera. ' +
      'Untuk foto yang sudah ada: buka fotonya, buat tangkapan layar, lalu unggah tangkapan itu.',
  )

/** The same words as the content check's. */
export const tooSmall = (width: number, height: number) =>
  new Refused(
    `Foto ini terlalu kecil: ${width} × ${height} piksel; sisi panjang paling sedikit ${SMALLEST}. ` +
      'Pakai foto asli dari kamera, bukan gambar kecil dari WhatsApp.',
  )

export const tooManyPixels = (width: number, height: number) =>
  new Refused(
    `Foto ini terlalu besar untuk dibuka di sini: ${width} × ${height} piksel. ` +
      'Kecilkan dulu di galeri HP (Ubah ukuran), atau potret lagi dengan 12 MP.',
  )

export const tooHeavy = (bytes: number) =>
  new Refused(
    `Berkas ini terlalu besar: ${weightOf(bytes)}. Kecilkan dulu di galeri HP (Ubah ukuran), lalu pilih lagi.`,
  )

export const unreadable = () =>
  new Refused(
    'Foto ini tidak bisa dibaca dari HP. Kalau tersimpan di Google Foto atau kartu memori, unduh atau salin dulu ke HP, lalu pilih lagi.',
  )

export const outOfMemory = () =>
  new Refused(
    'Memori HP tidak cukup untuk menyiapkan foto ini. Tutup aplikasi lain, atau kecilkan dulu fotonya, lalu pilih lagi.',
  )

export const notStored = () =>
  new Refused(
    'Foto ini sudah disiapkan, tetapi tidak sampai ke penyimpanan. Periksa sambungan internet, lalu pilih lagi.',
  )
