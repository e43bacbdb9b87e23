import { drawRidge, type Ridge, type RidgeFormat } from '@/illustrations/ridges/index'
import type { Scheme } from '@/illustrations/hand/palette'
import { cardSize } from '@/drawings/card-size'
import { rasterFiles, type RasterFile } from './file'
import type { AvifSettings, Version } from './raster'
import { kept, nameOf } from './store'

/** Widths in pixels a landscape is made in, for one and two pixels to the CSS pixel. */
const widths: Record<RidgeFormat, readonly [number, ...number[]]> = {
  wide: [1440, 2160],
  phone: [390, 780],
  strip: [360, 640, 960],
}

/** As good as 45 kB at 1440 px and 20 kB on a phone allow. */
const settings: Record<RidgeFormat, AvifSettings> = {
  wide: { quality: 44, effort: 2, chromaSubsampling: '4:4:4' },
  phone: { quality: 38, effort: 2, chromaSubsampling: '4:4:4' },
  strip: { quality: 40, effort: 2, chromaSubsampling: '4:4:4' },
}

export interface Seen {
  slug: string
  latitude: number
  longitude: number
  altitude?: number | undefined
  /** The words of the Indonesian file: an English page shows the same landscape. */
  indonesian: { livelihoods?: readonly string[] | undefined }
}

/** A landscape without its picture: size, summits, bearings, where one looks. The same in both schemes. */
type RidgeMarks = Omit<Ridge, 'svg'>

export interface RidgePicture extends RidgeMarks {
  files: Record<Scheme, RasterFile[]>
  /** For browsers without AVIF. */
  still: RasterFile
}

/** A wide landscape by day as a share image shows it, and what is in it. */
export async function ridgeForCard(seen: Seen): Promise<RidgeMarks & { forCard: RasterFile }> {
  const { drawn, file } = wanted(seen, 'wide', 'light')
  const { svg: _, ...marks } = await drawn()
  return { ...marks, forCard: file('forCard') }
}

/** The landscape of a village in one format, both schemes. */
export async function ridgePicture(seen: Seen, format: RidgeFormat): Promise<RidgePicture> {
  const light = wanted(seen, format, 'light')
  const dark = wanted(seen, format, 'dark')
  const { svg: _, ...marks } = await light.drawn()
  return { ...marks, files: { light: light.avif, dark: dark.avif }, still: light.file('still') }
}

function wanted(
  { slug, latitude, longitude, altitude, indonesian }: Seen,
  format: RidgeFormat,
  scheme: Scheme,
) {
  const livelihoods = indonesian.livelihoods ?? []
  const place = { slug, latitude, longitude, livelihoods, ...(altitude === undefined ? {} : { altitude }) }
  const name = nameOf({ ridge: place, format, scheme })
  const drawn = async (): Promise<Ridge> => {
    const stored = await kept(`${name}.json`, () =>
      Buffer.from(JSON.stringify(drawRidge(place, format, scheme))),
    )
    return JSON.parse(stored.toString()) as Ridge
  }
  const draw = async () => (await drawn()).svg
  const drawnWidth = { wide: 1440, phone: 390, strip: 640 }[format]
  const [smallest] = widths[format]
  const versions: Record<string, Version> = {
    still: { width: smallest, as: 'jpeg' },
    ...Object.fromEntries(widths[format].map((width) => [width, { width, as: settings[format] }])),
    ...(format === 'wide' && scheme === 'light' && { forCard: { width: cardSize.width, as: 'fine jpeg' } }),
  }
  const files = rasterFiles({ name, draw, drawnWidth }, versions)
  const file = (version: string | number) => files[version] as RasterFile
  return { drawn, file, avif: widths[format].map(file) }
}
