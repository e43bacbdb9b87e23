import type { AvifSettings } from '@/drawings/raster'

/**
 * The widths a photograph is made in, in pixels: a phone's list and its whole page, at two densities, then the
 * widest column at one and two.
 */
const widths = [360, 540, 720, 1080, 1440]

/** Browsers without AVIF, a few in a hundred, choose between two. */
const jpegWidths = [540, 1080]

/** By the measured table of decision 22: more effort costs ten times the time for the same bytes and likeness. */
export const avif: AvifSettings = { quality: 50, effort: 0, chromaSubsampling: '4:2:0' }
export const jpeg = { quality: 70, mozjpeg: true }

/** One picture made from a photograph. */
export interface PhotographVersion {
  width: number
  as: 'avif' | 'jpeg'
}

/** What is made of a photograph so wide: nothing is enlarged, and a small one is still offered whole. */
export function versionsOf(originalWidth: number): PhotographVersion[] {
  const offered = (among: readonly number[]) => {
    const widest = Math.min(originalWidth, among.at(-1) ?? originalWidth)
    return [...new Set([...among.filter((width) => width < originalWidth), widest])]
  }
  return [
    ...offered(widths).map((width) => ({ width, as: 'avif' as const })),
    ...offered(jpegWidths).map((width) => ({ width, as: 'jpeg' as const })),
  ]
}
