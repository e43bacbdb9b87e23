import sharp from 'sharp'

const noise = (width: number, height: number, channels: 3 | 4 = 3) =>
  // Not random: the same picture each time.
  Buffer.from(Array.from({ length: width * height * channels }, (_, index) => (index * 2654435761) >>> 24))

const still = (width: number, height: number) =>
  sharp(noise(width, height), { raw: { width, height, channels: 3 } })

export const jpeg = (width = 800, height = 600) => still(width, height).jpeg().toBuffer()
export const png = (width = 800, height = 600) => still(width, height).png().toBuffer()

/** `frames` small pictures in one file. */
export function animated(kind: 'gif' | 'webp', frames: number): Promise<Buffer> {
  // Large enough to be refused for nothing but its movement.
  const [width, height] = kind === 'gif' ? [8, 8] : [600, 600]
  const raw = { width, height: height * frames, channels: 4 as const, pageHeight: height }
  return sharp(noise(width, height * frames, 4), { raw, limitInputPixels: false })
    .toFormat(kind)
    .toBuffer()
}
