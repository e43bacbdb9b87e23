import type { AvifOptions, JpegOptions } from 'sharp'
import { frameSize, cardSize } from './share/size'

/**
 * Every file that is made of a picture: its width in pixels and how it is encoded. AVIF settings come from measured
 * tables (decisions 9 and 22); a JPEG is for browsers without AVIF, one in a hundred.
 */
export interface Variant {
  width: number
  as: { avif: AvifSettings } | { jpeg: JpegOptions }
  /** Which piece of the drawing, if not all of it. */
  piece?: Piece
}

interface AvifSettings extends AvifOptions {
  quality: number
  effort: number
  /** '4:4:4' keeps thin dyed lines their colour; '4:2:0' is quicker, and as good where pixels are small. */
  chromaSubsampling: '4:4:4' | '4:2:0'
}

/** A piece out of the middle of a drawing, or of its top, in units of the drawing. */
export interface Piece {
  width: number
  height: number
  at: 'middle' | 'top'
}

/** Coding a drawing better would take twice as long for 1 to 5 % of its bytes. */
const jpeg = { jpeg: { quality: 60, optimiseCoding: false } }
/** For making another picture of: a share image. */
const fine = { jpeg: { quality: 92, chromaSubsampling: '4:4:4', optimiseCoding: false } }

/** More effort would cost ten times the time for the same bytes and likeness. */
export const photographs = {
  avif: {
    /** A phone's list and its whole page, at two densities, then the widest column at one and two. */
    widths: [360, 540, 720, 1080, 1440],
    as: { quality: 50, effort: 0, chromaSubsampling: '4:2:0' },
  },
  jpeg: { widths: [540, 1080], as: { quality: 70, mozjpeg: true } },
} as const

/** A whole placeholder, and the piece of it that a small frame shows at the same scale, in units. */
export const wholePlaceholder = { width: 800, height: 1000 }
export const partOfPlaceholder = { width: 400, height: 500 }
/** Pixels of the widest file. A part is as fine: cutting it out of the same pixels costs least. */
const widest = 760
/** The upper part: no label shows more, and its upper hem hangs from the line. Pixels. */
export const onLabel = { width: widest, height: Math.round(widest * 0.905) }
const unitsOnLabel = {
  width: wholePlaceholder.width,
  height: (onLabel.height * wholePlaceholder.width) / widest,
}
const plain = { effort: 0, chromaSubsampling: '4:2:0' } as const

/**
 * Two AVIF files of a whole placeholder: a cheap phone waits for 23 kB, a sharper screen gets 50 (decision 28). More
 * effort takes 6 to 40 times as long and saves nothing. On paper a printer's file keeps a JPEG as it is; an AVIF
 * would stand in it unpacked, some twenty times as large.
 */
export const placeholder = {
  narrow: { width: 480, as: { avif: { ...plain, quality: 24 } } },
  wide: { width: widest, as: { avif: { ...plain, quality: 26 } } },
  part: {
    width: widest / 2,
    piece: { ...partOfPlaceholder, at: 'middle' },
    as: { avif: { ...plain, quality: 27 } },
  },
  still: { width: 440, as: jpeg },
  label: {
    width: widest,
    piece: { ...unitsOnLabel, at: 'top' },
    as: { jpeg: { quality: 72, mozjpeg: true } },
  },
  share: { width: frameSize.width, as: fine },
} as const satisfies Record<string, Variant>

/** Landscapes are as good as 45 kB at 1440 px and 20 kB on a phone allow, for one and two pixels to the CSS pixel. */
const landscape = (quality: number) => ({ avif: { quality, effort: 2, chromaSubsampling: '4:4:4' as const } })
export const panorama = {
  wide: {
    still: { width: 1440, as: jpeg },
    avif: [1440, 2160].map((width) => ({ width, as: landscape(44) })),
  },
  phone: { still: { width: 390, as: jpeg }, avif: [390, 780].map((width) => ({ width, as: landscape(38) })) },
  strip: {
    still: { width: 360, as: jpeg },
    avif: [360, 640, 960].map((width) => ({ width, as: landscape(40) })),
  },
} as const satisfies Record<string, { still: Variant; avif: Variant[] }>

export const panoramaOnShare: Variant = { width: cardSize.width, as: fine }
