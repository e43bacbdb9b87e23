const COMMENT = 0xfe
const SCAN = 0xda

/** One segment of a JPEG's head: its marker, where it begins, and where the next one does. Bytes. */
export interface Segment {
  marker: number
  start: number
  end: number
}

const END = 0xd9

/**
 * Every segment of a JPEG up to the end of its picture, also those between and behind its scans, with the byte after
 * that end; `end` is undefined where the file breaks off, or holds something else between two segments.
 */
export function partsOf(bytes: Uint8Array): { segments: Segment[]; end: number | undefined } {
  const segments: Segment[] = []
  let at = 2
  while (bytes[at] === 0xff) {
    const start = at
    // 0xFF may be repeated before a marker.
    while (bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    if (marker === END) return { segments, end: at + 2 }
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    if (marker === undefined || end > bytes.length || end < at + 4) break
    segments.push({ marker, start, end })
    at = marker === SCAN ? endOfScan(bytes, end) : end
  }
  return { segments, end: undefined }
}

/** The segments before the coded pixels (ITU-T T.81, annex B). If the header is cut off, those before the break. */
export function segmentsOf(bytes: Uint8Array): Segment[] {
  const { segments } = partsOf(bytes)
  const scan = segments.findIndex(({ marker }) => marker === SCAN)
  return scan === -1 ? segments : segments.slice(0, scan)
}

/** Among coded pixels 0xFF is followed by 0, by a restart marker, or ends them. */
function endOfScan(bytes: Uint8Array, start: number): number {
  for (let at = bytes.indexOf(0xff, start); at !== -1; at = bytes.indexOf(0xff, at + 1)) {
    const next = bytes[at + 1] ?? 0
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  return bytes.length
}

/** What is needed to show the colours: JFIF, an ICC profile, Adobe's note on the kind of colour. */
const COLOUR: Record<number, string> = { 0xe0: 'JFIF', 0xe2: 'ICC_PROFILE', 0xee: 'Adobe' }

/** Marker and length, name, version, density and the size of a thumbnail that is not there (ITU-T T.871). */
const JFIF_BYTES = 18

/** The name of the picture's own file, as `cms/admin/photographs/unique-jpeg.ts` writes it. */
const FILE_NAME = /^[a-z0-9-]+\.jpg$/

/** Whether a segment holds something besides the picture: EXIF, XMP, IPTC, maker's notes, a second picture, a remark. */
export function isRemark(bytes: Uint8Array, { marker, start, end }: Segment): boolean {
  if (marker === COMMENT) return !FILE_NAME.test(latin(bytes.subarray(start + 4, end)))
  if (marker < 0xe0 || marker > 0xef) return false
  const name = COLOUR[marker]
  // A JFIF segment of more than its own 16 bytes carries a small picture, or words.
  if (marker === 0xe0 && end - start > JFIF_BYTES) return true
  return name === undefined || !latin(bytes.subarray(start + 4, start + 20)).startsWith(name)
}

/** The JPEG without them. What shows stays as it was, bit by bit; an EXIF orientation is lost with them. */
export function withoutRemarks(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const remarks = segmentsOf(bytes).filter((segment) => isRemark(bytes, segment))
  const starts = [0, ...remarks.map(({ end }) => end)]
  return starts.map((start, index) => bytes.subarray(start, remarks[index]?.start ?? bytes.length))
}

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
