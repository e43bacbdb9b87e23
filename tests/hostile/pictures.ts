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

/** Left half red, right half blue: which side is which tells how it lies and whether its colours were kept. */
export const flat = (width = 800, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: '#2040c0' } }).composite([
    {
      input: { create: { width: width / 2, height, channels: 3, background: '#c02020' } },
      left: 0,
      top: 0,
    },
  ])

/** For print: four colours, with Adobe's marker. */
export const cmyk = async () =>
  sharp(await flat().png().toBuffer())
    .toColourspace('cmyk')
    .withIccProfile('cmyk')
    .jpeg()
    .toBuffer()

/** As scanners write: 16 bits each of grey and alpha. */
export const deep = async () =>
  sharp(await flat().greyscale().ensureAlpha().png().toBuffer())
    .toColourspace('grey16')
    .png()
    .toBuffer()

/** Stored on its side: upright it is 600 × 800, red above. */
export const turned = () => flat().jpeg().withMetadata({ orientation: 6 }).toBuffer()

/** With the place and the device of the camera in it. */
export const placed = () =>
  flat()
    .jpeg()
    .withExif({
      IFD0: { Make: 'Kamera Uji', Model: 'RAHASIA-UJI' },
      IFD3: { GPSLatitudeRef: 'S', GPSLatitude: '7/1 21/1 0/1' },
    })
    .toBuffer()

/** With a colour profile of so many bytes, in pieces of 65,519 as JPEG holds them. */
export async function withProfileOf(size: number): Promise<Buffer> {
  const picture = await flat().jpeg().toBuffer()
  const PIECE = 65_519
  const count = Math.ceil(size / PIECE)
  const pieces = Array.from({ length: count }, (_, index) => {
    const body = Buffer.alloc(Math.min(PIECE, size - index * PIECE), 0)
    if (index === 0) body.writeUInt32BE(size)
    const head = Buffer.from([0xff, 0xe2, 0, 0, ...Buffer.from('ICC_PROFILE\0'), index + 1, count])
    head.writeUInt16BE(body.length + head.length - 2, 2)
    return Buffer.concat([head, body])
  })
  return Buffer.concat([picture.subarray(0, 2), ...pieces, picture.subarray(2)])
}
