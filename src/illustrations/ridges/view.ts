import { turn } from './sight.ts'

/** How a ridge is drawn for one use. Lengths are drawing units; `scale` of them make a CSS pixel. */
export interface Frame {
  width: number
  height: number
  scale: number
  /** Degrees from the left edge to the right one. */
  fieldOfView: number
  /** Where the level horizon lies, in units from the top. */
  horizon: number
  /** Degrees that the view's middle lies left of the mountains' middle: off centre on purpose. */
  lean: number
  /** How many layers of invented hills stand in front. */
  layers: number
  /** The hills' height, as a share of the wide drawing's. */
  relief: number
  /** The thickness of lines and dots, as a share of the wide drawing's. */
  grain: number
}

/** Each format shows the same landscape and is a drawing of its own: shrinking one would close its lines. */
export type RidgeFormat = 'wide' | 'phone' | 'strip'

/** The same for every village and said in the caption, so that villages can be compared. */
export const exaggeration = 1.8

/**
 * The frame of a format. Its sky ends at the same distance above the highest summit everywhere, so that a
 * title has its room, and in a list of villages a nearer mountain really stands taller.
 *
 * @param highest degrees of the highest summit above the horizon
 */
export function frameOf(format: RidgeFormat, highest: number): Frame {
  const size = Math.max(highest, 3) * exaggeration
  if (format === 'wide') {
    const width = 1440
    const fieldOfView = 110
    const sky = Math.round((size * width) / fieldOfView) + 301
    return {
      width,
      height: sky + 240,
      scale: 1,
      fieldOfView,
      horizon: sky,
      lean: 8,
      layers: 5,
      relief: 1,
      grain: 1,
    }
  }
  if (format === 'phone') {
    const width = 780
    const fieldOfView = 86
    const sky = Math.round((size * width) / fieldOfView) + 122
    return {
      width,
      height: sky + 264,
      scale: 2,
      fieldOfView,
      horizon: sky,
      lean: 1.5,
      layers: 4,
      relief: 1.02,
      grain: 1.4,
    }
  }
  const width = 960
  const fieldOfView = 80
  const sky = Math.round((size * width) / fieldOfView) + 30
  return {
    width,
    height: sky + 168,
    scale: 1.5,
    fieldOfView,
    horizon: sky,
    lean: 4,
    layers: 4,
    relief: 0.68,
    grain: 1.2,
  }
}

/** A frame that looks somewhere. */
export interface View extends Frame {
  /** The bearing at the middle of the picture, in degrees. */
  centre: number
  /** Metres above sea level. */
  eyeHeight: number
  /** The x of a bearing in degrees; may lie outside the picture. */
  xOf(bearing: number): number
  /** The y of an elevation in degrees. */
  yOf(elevation: number): number
  /** The bearing in degrees at an x; not brought into 0..360. */
  bearingAt(x: number): number
}

/** A frame, turned to a bearing in degrees. */
export function viewTowards(centre: number, frame: Frame, eyeHeight: number): View {
  const perDegree = frame.width / frame.fieldOfView
  return {
    ...frame,
    centre,
    eyeHeight,
    xOf: (bearing) => frame.width / 2 + turn(centre, bearing) * perDegree,
    yOf: (elevation) => frame.horizon - elevation * perDegree * exaggeration,
    bearingAt: (x) => centre + (x - frame.width / 2) / perDegree,
  }
}
