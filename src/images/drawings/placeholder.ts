import { drawHem, drawPlate } from '@/illustrations/plates/index'
import type { RasterFile } from '../picture'
import { nameOf } from '../store'
import { partOfPlaceholder, placeholder, wholePlaceholder } from '../variants'
import type { Placeholder } from './placeholder-of'
import { rasterFiles } from './raster-files'

export type Cut = 'whole' | 'part'

/** A placeholder as pixels, ready for `<picture>`. */
export interface PlaceholderPicture {
  /** Units, for the proportions. */
  width: number
  height: number
  /** Narrowest first; of a part there is one. */
  avif: [RasterFile, ...RasterFile[]]
  /** For browsers without AVIF: of the whole, for small frames too. */
  still: RasterFile
}

/** What stands in for a photograph until there is one. */
export function placeholderPicture(shown: Placeholder, cut: Cut): PlaceholderPicture {
  const { narrow, wide, part, still } = filesOf(shown)
  return cut === 'whole'
    ? { ...wholePlaceholder, avif: [narrow, wide], still }
    : { ...partOfPlaceholder, avif: [part], still }
}

/** The same for a share image; no page shows it. */
export const placeholderForShare = (shown: Placeholder): RasterFile => filesOf(shown).share

/** The same for a printed label. */
export const placeholderOnLabel = (shown: Placeholder): RasterFile => filesOf(shown).label

function filesOf({ motif, dye }: Placeholder) {
  const cloth = { motif, dye, seed: `${motif} ${dye}` }
  return rasterFiles(
    {
      name: nameOf({ placeholder: { motif, dye } }),
      draw: () => drawPlate({ ...cloth, ...wholePlaceholder }),
      width: wholePlaceholder.width,
      over: ({ width, height }) => drawHem({ ...cloth, width, height }),
    },
    placeholder,
  )
}
