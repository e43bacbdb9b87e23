import { readFile } from 'node:fs/promises'
import sharp from 'sharp'
import type { Advice } from '../rules/verdict.ts'

/** Below this the longer side is a chat app's thumbnail, not a photograph. Pixels. */
const SMALLEST = 600

/** What sharp calls the kinds that every visitor's browser, or the build, can open. AVIF comes as heif. */
const KINDS = new Set(['jpeg', 'png', 'webp', 'heif'])

/**
 * What keeps a picture from use. Its kind is read from its content, never from its name; the number of pixels is
 * held to sharp's own limit. It is decoded once, small, since a file cut off in mid-upload has a good beginning.
 */
export async function flawOfPicture(path: string): Promise<Advice | undefined> {
  try {
    // Not by its path: libvips remembers what it read there, and the file may have been replaced.
    const picture = sharp(await readFile(path), { failOn: 'truncated' })
    const { format, width, height, pages = 1, compression } = await picture.metadata()
    if (pages > 1 || format === 'gif') return animated
    if (!KINDS.has(format) || compression === 'hevc') return notAPhoto
    if (Math.max(width, height) < SMALLEST) return tooSmall(width, height)
    await picture.resize(32).raw().toBuffer()
    return undefined
  } catch (error) {
    return /pixel limit/u.test(String(error)) ? tooManyPixels : damaged
  }
}

const again = {
  id: 'Unggah lagi foto aslinya sebagai JPG.',
  en: 'Upload the original photograph again, as JPG.',
}

const damaged: Advice = {
  problem: { id: 'Berkas foto ini rusak atau bukan foto.', en: 'This file is damaged, or not a picture.' },
  fix: again,
}

const notAPhoto: Advice = {
  problem: {
    id: 'Isi berkas ini bukan foto JPG, PNG, WebP, atau AVIF, walau namanya begitu.',
    en: 'The content of this file is no JPG, PNG, WebP or AVIF, whatever its name.',
  },
  fix: again,
}

const animated: Advice = {
  problem: { id: 'Ini gambar bergerak.', en: 'This picture is animated.' },
  fix: { id: 'Unggah satu foto diam.', en: 'Upload one still photograph.' },
}

const tooManyPixels: Advice = {
  problem: { id: 'Foto ini terlalu besar untuk dibuka.', en: 'This picture has too many pixels to open.' },
  fix: {
    id: 'Kecilkan dulu, misalnya 3000 piksel di sisi panjang.',
    en: 'Make it smaller first, e.g. 3000 pixels on the longer side.',
  },
}

const tooSmall = (width: number, height: number): Advice => ({
  problem: {
    id: `Foto ini terlalu kecil: ${width} × ${height} piksel; sisi panjang paling sedikit ${SMALLEST}.`,
    en: `This picture is too small: ${width} × ${height} pixels; the longer side must be at least ${SMALLEST}.`,
  },
  fix: {
    id: 'Pakai foto asli dari kamera, bukan gambar kecil dari WhatsApp.',
    en: 'Use the original from the camera, not a thumbnail.',
  },
})
