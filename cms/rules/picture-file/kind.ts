/** Pictures that can be read here, and that the browser may be able to redraw. */
export type PictureKind = 'jpeg' | 'png' | 'gif' | 'webp' | 'avif' | 'heic'

/** Other files that people pick by mistake. */
export type OtherKind =
  'video' | 'svg' | 'web page' | 'document' | 'tiff' | 'bmp' | 'psd' | 'nothing' | 'unknown'

export type Kind = PictureKind | OtherKind

/** Bytes that are enough to recognise any kind. */
export const BEGINNING = 4096

/** What a file is, by its first bytes, whatever its name says. */
export function kindOf(beginning: Uint8Array): Kind {
  if (beginning.length === 0) return 'nothing'
  const text = latin(beginning)
  const found =
    SIGNATURES.find(([offset, signs]) => text.startsWith(signs, offset))?.[2] ??
    MARKUP.find(([pattern]) => pattern.test(text))?.[1]
  if (found === 'riff') return kindOfRiff(text.slice(8, 12))
  return found === 'boxes' ? kindOfBoxes(text) : (found ?? 'unknown')
}

/** Offset, magic bytes as characters, and the kind they mean. */
const SIGNATURES: [number, string, Kind | 'riff' | 'boxes'][] = [
  [0, '\xFF\xD8\xFF', 'jpeg'],
  [0, '\x89PNG\r\n\x1A\n', 'png'],
  [0, 'GIF87a', 'gif'],
  [0, 'GIF89a', 'gif'],
  [0, 'RIFF', 'riff'],
  [4, 'ftyp', 'boxes'],
  [4, 'moov', 'video'],
  [4, 'mdat', 'video'],
  [4, 'wide', 'video'],
  [0, '\x1A\x45\xDF\xA3', 'video'],
  [0, 'II*\0', 'tiff'],
  [0, 'MM\0*', 'tiff'],
  [0, '8BPS', 'psd'],
  [0, '%PDF', 'document'],
  [0, 'PK\x03\x04', 'document'],
  [0, '\xD0\xCF\x11\xE0', 'document'],
  [0, 'BM', 'bmp'],
]

const MARKUP: [RegExp, Kind][] = [
  [/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html|head|body)\b/i, 'web page'],
  [/^(?:\xEF\xBB\xBF)?\s*<(?:\?xml|!doctype svg|!--)[^]*<svg\b|^\s*<svg\b/i, 'svg'],
]

const kindOfRiff = (form: string): Kind => (form === 'WEBP' ? 'webp' : form === 'AVI ' ? 'video' : 'unknown')

/** ISO base media: the brands after `ftyp` tell AVIF, HEIC and films apart (ISO/IEC 14496-12, 23008-12). */
function kindOfBoxes(text: string): Kind {
  const end = Math.min(sizeOfBox(text), text.length)
  const brands = [text.slice(8, 12)]
  for (let at = 16; at + 4 <= end; at += 4) brands.push(text.slice(at, at + 4))
  if (brands.some((brand) => /^avi[fs]$/.test(brand))) return 'avif'
  if (brands.some((brand) => /^(?:hei[cmsx]|hev[cmsx]|mif[12]|msf1)$/.test(brand))) return 'heic'
  return 'video'
}

const sizeOfBox = (text: string) =>
  [...text.slice(0, 4)].reduce((size, sign) => size * 256 + sign.charCodeAt(0), 0)

const latin = (bytes: Uint8Array) =>
  Array.from(bytes.subarray(0, BEGINNING), (byte) => String.fromCharCode(byte)).join('')
