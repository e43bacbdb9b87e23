import { segmentsOf, withoutRemarks } from '../../rules/jpeg.ts'

const APP0 = 0xe0
const COMMENT = 0xfe

/**
 * The JPEG with its own name as a comment in it, and with nothing else that shows no pixels: Safari writes EXIF into
 * every picture it draws. Decap tells uploads apart by their bytes alone: of the same photograph uploaded twice under
 * two names it would store one and forget the other, which the entry names all the same.
 */
export async function toldApart(jpeg: Blob, name: string): Promise<Blob> {
  const bytes = new Uint8Array(
    await new Blob(withoutRemarks(new Uint8Array(await jpeg.arrayBuffer()))).arrayBuffer(),
  )
  const [first] = segmentsOf(bytes)
  // After the start of the file, and the segment that has to follow it directly.
  const at = first?.marker === APP0 ? first.end : 2
  const text = new TextEncoder().encode(name)
  const head = Uint8Array.of(0xff, COMMENT, (text.length + 2) >> 8, (text.length + 2) & 0xff)
  return new Blob([bytes.subarray(0, at), head, text, bytes.subarray(at)], { type: jpeg.type })
}
