import sharp, { type AvifOptions, type OutputInfo, type Sharp } from 'sharp'
import { ssim } from 'ssim.js'
import { table } from '../table.ts'

const widths = [360, 720, 1440]
const avif = (quality: number, effort: number): AvifOptions => ({
  quality,
  effort,
  chromaSubsampling: '4:2:0',
})

/** The settings compared; the site uses the first (`src/images/variants.ts`). */
const settings: readonly [string, (pixels: Sharp) => Sharp][] = [
  ['AVIF q50 effort 0', (pixels) => pixels.avif(avif(50, 0))],
  ['AVIF q50 effort 2', (pixels) => pixels.avif(avif(50, 2))],
  ['AVIF q50 effort 4', (pixels) => pixels.avif(avif(50, 4))],
  ['AVIF q40 effort 0', (pixels) => pixels.avif(avif(40, 0))],
  ['WebP q75', (pixels) => pixels.webp({ quality: 75 })],
  ['JPEG q70 mozjpeg', (pixels) => pixels.jpeg({ quality: 70, mozjpeg: true })],
]

/** Prints processor milliseconds, kilobytes and similarity (mean SSIM, 1 is identical) of each setting and width. */
export async function compareSettings(photograph: Buffer): Promise<void> {
  const rows = settings.map(([name]): (string | number)[] => [name])
  for (const width of widths) {
    const { data, info } = await sharp(photograph).resize(width).raw().toBuffer({ resolveWithObject: true })
    const wanted = await forSsim(sharp(data, { raw: info }))
    for (const [index, [, encode]] of settings.entries()) {
      const before = process.cpuUsage()
      const bytes = await encode(sharp(data, { raw: info })).toBuffer()
      const { user, system } = process.cpuUsage(before)
      const { mssim } = ssim(wanted, await forSsim(sharp(bytes)))
      rows[index]?.push(
        `${Math.round((user + system) / 1000)} ms, ${(bytes.length / 1000).toFixed(1)} kB, ${mssim.toFixed(4)}`,
      )
    }
  }
  console.log(table(['setting', ...widths.map((width) => `${width} px`)], rows))
}

async function forSsim(picture: Sharp) {
  const { data, info }: { data: Buffer; info: OutputInfo } = await picture
    .ensureAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true })
  return { data: new Uint8ClampedArray(data), width: info.width, height: info.height }
}
