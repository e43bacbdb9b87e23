const APP0 = 0xe0
const COMMENT = 0xfe

/**
 * The JPEG with its own name as a comment in it. Decap tells uploads apart by their bytes alone: of the same photograph
 * uploaded twice under two names it would store one and forget the other, which the entry names all the same.
 */
export async function toldApart(jpeg: Blob, name: string): Promise<Blob> {
  const [, , , marker, high = 0, low = 0] = new Uint8Array(await jpeg.slice(0, 6).arrayBuffer())
  // After the start of the file, and the segment that has to follow it directly.
  const at = marker === APP0 ? 4 + high * 256 + low : 2
  const text = new TextEncoder().encode(name)
  const head = Uint8Array.of(0xff, COMMENT, (text.length + 2) >> 8, (text.length + 2) & 0xff)
  return new Blob([jpeg.slice(0, at), head, text, jpeg.slice(at)], { type: jpeg.type })
}
