/** Pixels. Longer than any screen shows a photograph on this site, twice over. */
export const LONGEST = 2000

interface Size {
  width: number
  height: number
}

/** The size a picture is drawn at: its longer side at most LONGEST, in whole pixels, never larger than it is. */
export function targetSize({ width, height }: Size): Size {
  const scale = Math.min(1, LONGEST / Math.max(width, height))
  const drawn = (side: number) => Math.max(1, Math.round(side * scale))
  return { width: drawn(width), height: drawn(height) }
}

/**
 * How many pixels a picture may have to be opened here, at four bytes each. Phones call 8160 × 6144 "50 MP".
 * @param memory GiB of the device, where the browser tells it
 */
export const mostPixels = (memory = Infinity) => (memory <= 2 ? 25_200_000 : 51_000_000)

/** Bytes. A photograph of 50 MP takes about half of it. */
export const HEAVIEST = 60_000_000
