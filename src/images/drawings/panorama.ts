import { drawRidge, type Ridge, type RidgeFormat } from '@/illustrations/ridges/index'
import type { Scheme } from '@/illustrations/hand/palette'
import type { RasterFile } from '../picture'
import { kept, nameOf } from '../store'
import { panorama, panoramaOnShare, type Variant } from '../variants'
import { rasterFiles } from './raster-files'

export interface Seen {
  slug: string
  latitude: number
  longitude: number
  altitude?: number | undefined
  /** The words of the Indonesian file: an English page shows the same landscape. */
  indonesian: { livelihoods?: readonly string[] | undefined }
}

/** A landscape without its picture: size, summits, bearings, where one looks. The same in both schemes. */
type PanoramaMarks = Omit<Ridge, 'svg'>

export interface PanoramaPicture extends PanoramaMarks {
  files: Record<Scheme, RasterFile[]>
  /** For browsers without AVIF. */
  still: RasterFile
}

/** A wide landscape by day as a share image shows it, and what is in it. */
export async function panoramaForShare(seen: Seen): Promise<PanoramaMarks & { forShare: RasterFile }> {
  const { marks, file } = wanted(seen, 'wide', 'light')
  return { ...(await marks()), forShare: file('forShare') }
}

/** The landscape of a village in one format, both schemes. */
export async function panoramaPicture(seen: Seen, format: RidgeFormat): Promise<PanoramaPicture> {
  const light = wanted(seen, format, 'light')
  const dark = wanted(seen, format, 'dark')
  return {
    ...(await light.marks()),
    files: { light: light.avif, dark: dark.avif },
    still: light.file('still'),
  }
}

/** What was read of a landscape. Lists name the same ones again and again, and its SVG is a quarter of a megabyte. */
const known = new Map<string, PanoramaMarks>()

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
  const marks = async (): Promise<PanoramaMarks> => {
    const found = known.get(name)
    if (found) return found
    const { svg: _, ...read } = await drawn()
    known.set(name, read)
    return read
  }
  const width = { wide: 1440, phone: 390, strip: 640 }[format]
  const { still, avif } = panorama[format]
  const variants: Record<string, Variant> = {
    still,
    ...Object.fromEntries(avif.map((variant) => [variant.width, variant])),
    ...(format === 'wide' && scheme === 'light' && { forShare: panoramaOnShare }),
  }
  const files = rasterFiles({ name, draw, width }, variants)
  const file = (variant: string | number) => files[variant] as RasterFile
  return { marks, file, avif: avif.map(({ width }) => file(width)) }
}
