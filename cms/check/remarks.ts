import sharp from 'sharp'
import type { PictureKind } from '../rules/picture-file/kind.ts'
import type { Advice } from '../rules/validation.ts'
import { isBare } from './picture-parts.ts'

/**
 * Finds metadata in a picture's file: place, time, device, notes of programs. A colour profile may stay. Reads only
 * the header and decodes no pixel.
 */
export async function remarkIn(kind: PictureKind, bytes: Buffer): Promise<Advice | undefined> {
  const { exif, xmp, iptc, tifftagPhotoshop, orientation = 1, comments } = await sharp(bytes).metadata()
  if ((exif && tellsThePlace(exif)) || xmp?.includes('GPS')) return place
  if (orientation !== 1) return turned
  const written = exif ?? xmp ?? iptc ?? tifftagPhotoshop ?? comments
  return written || !isBare(kind, bytes) ? notes : undefined
}

/** Whether the first EXIF directory points to a GPS directory (tag 0x8825; TIFF 6.0, section 2). */
function tellsThePlace(exif: Buffer): boolean {
  const tiff = exif.subarray(exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0)
  const big = tiff.toString('latin1', 0, 2) === 'MM'
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : big ? tiff.readUInt16BE(at) : tiff.readUInt16LE(at)
  const long = (at: number) =>
    at + 4 > tiff.length ? 0 : big ? tiff.readUInt32BE(at) : tiff.readUInt32LE(at)
  const directory = long(4)
  return Array.from({ length: Math.min(short(directory), 500) }).some(
    (_, index) => short(directory + 2 + index * 12) === 0x8825,
  )
}

const fix = {
  id: 'Unggah lagi fotonya lewat CMS, atau jalankan: npm run check -- --clean-photos',
  en: 'Upload the photograph again in the CMS, or run: npm run check -- --clean-photos',
}

const place: Advice = {
  problem: {
    id: 'Foto ini menyimpan tempat pemotretannya (GPS).',
    en: 'This picture holds the place where it was taken (GPS).',
  },
  fix,
}

const turned: Advice = {
  problem: {
    id: 'Foto ini tersimpan miring; hanya catatan kamera di dalamnya yang menegakkannya.',
    en: 'This picture lies on its side; only a note of the camera in it turns it upright.',
  },
  fix,
}

const notes: Advice = {
  problem: {
    id: 'Foto ini menyimpan catatan kamera atau aplikasi, misalnya waktu dan jenis HP.',
    en: 'This picture holds notes of a camera or a program, such as time and device.',
  },
  fix,
}
