const COMMENT = 0xfe
const SCAN = 0xda

/** One segment of a JPEG's head: its marker, where it begins, and where the next one does. Bytes. */
export interface Segment {
  marker: number
  start: number
  end: number
}

/** The segments before the coded pixels (ITU-T T.81, annex B). A head that breaks off gives those before the break. */
export function segmentsOf(bytes: Uint8Array): Segment[] {
  const segments: Segment[] = []
  let at = 2
  while (bytes[at] === 0xff) {
    const start = at
    // 0xFF may be repeated before a marker.
    while (bytes[at + 1] === 0xff) at++
    const marker = bytes[at + 1]
    const end = at + 2 + (bytes[at + 2] ?? 0) * 256 + (bytes[at + 3] ?? 0)
    if (marker === undefined || marker === SCAN || end > bytes.length || end < at + 4) break
    segments.push({ marker, start, end })
    at = end
  }
  return segments
}

/** What is needed to show the colours: JFIF, an ICC profile, Adobe's note on the kind of colour. */
const COLOUR: Record<number, string> = { 0xe0: 'JFIF', 0xe2: 'ICC_PROFILE', 0xee: 'Adobe' }

/** The name of the picture's own file, as `cms/admin/photographs/told-apart.ts` writes it. */
const FILE_NAME = /^[a-z0-9-]+\.jpg$/

/** Whether a segment holds something besides the picture: EXIF, XMP, IPTC, maker's notes, a second picture, a remark. */
export function isRemark(bytes: Uint8Array, { marker, start, end }: Segment): boolean {
  if (marker === COMMENT) return !FILE_NAME.test(latin(bytes.subarray(start + 4, end)))
  if (marker < 0xe0 || marker > 0xef) return false
  const name = COLOUR[marker]
  return name === undefined || !latin(bytes.subarray(start + 4, start + 20)).startsWith(name)
}

/** The JPEG without them. What shows stays as it was, bit by bit; an EXIF orientation is lost with them. */
export function withoutRemarks(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>[] {
  const remarks = segmentsOf(bytes).filter((segment) => isRemark(bytes, segment))
  const starts = [0, ...remarks.map(({ end }) => end)]
  return starts.map((start, index) => bytes.subarray(start, remarks[index]?.start ?? bytes.length))
}

const latin = (bytes: Uint8Array) => Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
