import sharp from 'sharp'
import { seeded, type Random } from '../../../src/illustrations/hand/random.ts'

const width = 4000
const height = 3000
/** Blotches across the picture, coarse to fine; finer ones are weaker, as in photographs. */
const octaves = [4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048]

/**
 * A picture of 12 megapixels with a photograph's kind of detail at every size, and the grain of a telephone.
 * Nobody's photograph stands in the repository, so the bench makes its own; each seed gives another.
 * @returns JPEG of about 4 MB
 */
export async function cameraPicture(seed: number): Promise<Buffer> {
  const random = seeded(String(seed))
  const base = { r: 90 + random() * 70, g: 90 + random() * 50, b: 70 + random() * 60 }
  const layers = await Promise.all(octaves.map((blotches) => noise(blotches, random)))
  const composed = await sharp({ create: { width, height, channels: 3, background: base } })
    .composite(layers.map((input) => ({ input, blend: 'over' })))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return sharp(composed.data, { raw: composed.info }).jpeg({ quality: 88 }).toBuffer()
}

/** Coloured noise of so many blotches across, as a see-through layer of the whole picture. */
async function noise(blotches: number, random: Random): Promise<Buffer> {
  const [across, down] = [blotches, Math.ceil((blotches * height) / width)]
  const strength = 0.55 / Math.sqrt(Math.log2(blotches))
  const data = Buffer.alloc(across * down * 4)
  for (let at = 0; at < data.length; at += 4) {
    const light = random() * 255
    for (let channel = 0; channel < 3; channel++) data[at + channel] = light + (random() - 0.5) * 60
    data[at + 3] = 255 * strength * (blotches > 256 ? 0.5 : 1)
  }
  return sharp(data, { raw: { width: across, height: down, channels: 4 } })
    .resize(width, height, { fit: 'fill', kernel: 'cubic' })
    .png({ compressionLevel: 0 })
    .toBuffer()
}
