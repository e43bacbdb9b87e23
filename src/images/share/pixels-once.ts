import type { Pixels } from './content.ts'

/** Pictures whose pixels are held, 1 to 2 MB each: lists and both languages show the same ones again. */
const HELD = 16

const held = new Map<string, Promise<Pixels>>()

/** The pixels of a picture, decoded once for all the cards that are drawn about the same time. */
export function pixelsOnce(name: string, decode: () => Promise<Pixels>): Promise<Pixels> {
  const pixels = held.get(name) ?? decode()
  // The one asked for last goes last.
  held.delete(name)
  held.set(name, pixels)
  pixels.catch(() => held.delete(name))
  for (const oldest of held.keys()) {
    if (held.size <= HELD) break
    held.delete(oldest)
  }
  return pixels
}
