import type { Kind } from '../rules/picture-file/kind.ts'
import { MOST_BYTES, SMALLEST } from '../rules/picture-size.ts'
import type { Advice } from '../rules/validation.ts'

const again = {
  id: 'Unggah lagi foto aslinya sebagai JPG.',
  en: 'Upload the original photograph again, as JPG.',
}

export const damaged: Advice = {
  problem: { id: 'Berkas foto ini rusak atau bukan foto.', en: 'This file is damaged, or not a picture.' },
  fix: again,
}

const names: Partial<Record<Kind, { id: string; en: string }>> = {
  svg: { id: 'gambar SVG, yang bisa membawa program', en: 'an SVG drawing, which may carry a program' },
  'web page': { id: 'halaman web', en: 'a web page' },
  video: { id: 'video', en: 'a film' },
  heic: { id: 'foto HEIC, yang tidak terbuka di semua HP', en: 'an HEIC, which does not open everywhere' },
  document: { id: 'dokumen', en: 'a document' },
}

export function notAPhoto(kind: Kind): Advice {
  const found = names[kind] ?? { id: 'bukan foto', en: 'no picture' }
  return {
    problem: {
      id: `Isi berkas ini ${found.id}; yang bisa dipakai foto JPG, PNG, WebP, atau AVIF.`,
      en: `The content of this file is ${found.en}; it must be a JPG, PNG, WebP or AVIF picture.`,
    },
    fix: again,
  }
}

export const animated: Advice = {
  problem: { id: 'Ini gambar bergerak.', en: 'This picture is animated.' },
  fix: { id: 'Unggah satu foto diam.', en: 'Upload one still photograph.' },
}

export const tooManyPixels = (width: number, height: number): Advice => ({
  problem: {
    id: `Foto ini terlalu besar untuk dibuka: ${width} × ${height} piksel.`,
    en: `This picture has too many pixels to open: ${width} × ${height}.`,
  },
  fix: {
    id: 'Kecilkan dulu, misalnya 3000 piksel di sisi panjang.',
    en: 'Make it smaller first, e.g. 3000 pixels on the longer side.',
  },
})

export const tooHeavy = (bytes: number): Advice => ({
  problem: {
    id: `Berkas foto ini terlalu besar: ${inMegabytes(bytes)} MB; paling besar ${MOST_BYTES / 1e6} MB.`,
    en: `This file is too large: ${inMegabytes(bytes)} MB; the most is ${MOST_BYTES / 1e6} MB.`,
  },
  fix: {
    id: 'Unggah lewat CMS, yang mengecilkannya, atau kecilkan dulu.',
    en: 'Upload it in the CMS, which makes it smaller, or make it smaller first.',
  },
})

/** Rounded up, so that a file just over the limit is not reported as exactly at it. */
const inMegabytes = (bytes: number) => Math.ceil(bytes / 1e5) / 10

export const tooSmall = (width: number, height: number): Advice => ({
  problem: {
    id: `Foto ini terlalu kecil: ${width} × ${height} piksel; sisi panjang paling sedikit ${SMALLEST}.`,
    en: `This picture is too small: ${width} × ${height} pixels; the longer side must be at least ${SMALLEST}.`,
  },
  fix: {
    id: 'Pakai foto asli dari kamera, bukan gambar kecil dari WhatsApp.',
    en: 'Use the original from the camera, not a thumbnail.',
  },
})

/** Only advice, since the site decides by the content. */
export const otherSuffix = (kind: Kind): Advice => ({
  problem: {
    id: `Nama berkas ini tidak sesuai dengan isinya, foto ${kind.toUpperCase()}.`,
    en: `The name of this file does not fit its content, ${kind.toUpperCase()}.`,
  },
  fix: {
    id: 'Situs memakai isinya, jadi fotonya tetap tampil. Unggah lewat CMS supaya namanya sesuai.',
    en: 'The site goes by the content, so it is shown all the same. Upload it in the CMS to name it right.',
  },
})
