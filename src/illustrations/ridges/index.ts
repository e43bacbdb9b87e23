import { itemAt } from '../hand/list.ts'
import { lerp } from '../hand/numbers.ts'
import type { Scheme } from '../hand/palette.ts'
import { bearingsAcross, directionOf, type Bearing, type Direction } from './compass.ts'
import { coversOf } from './cover/index.ts'
import { dyesOf, type Dyes } from './dyes.ts'
import { printHill, valleyMist } from './hill-print.ts'
import { crestsOf } from './hills.ts'
import { chosenFrom, landmarksFrom, lookingFrom } from './landmarks.ts'
import { markSummits, type SummitMark } from './marks.ts'
import { mistOn } from './mist.ts'
import { mountainOf, skylineOf, type Silhouette } from './mountain.ts'
import { printMountain } from './mountain-print.ts'
import { eyeHeightOf, type Place } from './place.ts'
import { printForeground } from './foreground.ts'
import { exaggeration, frameOf, viewTowards, type RidgeFormat, type View } from './view.ts'

export { summits } from './summits.ts'
export type { Place, RidgeFormat }

/** A village's landscape. Labels are no part of it: set them over it as text, from the fractions given. */
export interface Ridge {
  /** A whole SVG document without text, its colours sRGB hex, the same bytes for the same place. */
  svg: string
  /** CSS pixels at which it is meant to be shown. */
  width: number
  height: number
  /** The mountains in the picture, from left to right. */
  summits: SummitMark[]
  /** A scale of bearings along the lower edge, every five degrees. */
  bearings: Bearing[]
  /** The wind towards which one looks, for the caption. */
  facing: Direction
  /** How much taller than true everything stands, for the caption. */
  exaggeration: typeof exaggeration
}

/**
 * Draws the landscape seen from a place: the true horizon of the mountains that stand highest there, behind
 * hills that are invented but always the same for the same slug.
 */
export function drawRidge(place: Place, format: RidgeFormat, scheme: Scheme): Ridge {
  const landmarks = landmarksFrom(place)
  const chosen = chosenFrom(landmarks)
  const looking = lookingFrom(place, chosen)
  const highest = chosen[0]?.sight.elevation ?? 0
  const frame = frameOf(format, highest)
  const view = viewTowards(looking - frame.lean, frame, eyeHeightOf(place))
  const silhouettes = landmarks
    .map((landmark) => mountainOf(landmark, view))
    .map((mountain): Silhouette => ({ mountain, skyline: skylineOf(mountain, view) }))
    .filter(({ skyline }) => skyline.some(([x, y]) => x > 0 && x < view.width && y < view.horizon - 4))
  const dyes = dyesOf(scheme)
  const picture = [
    ...printMountains(silhouettes, view, dyes, place.slug),
    ...printHills(view, headroomBefore(silhouettes), dyes, place.slug, silhouettes.length === 0),
    printForeground(place, view, dyes.plant),
  ]
  const width = frame.width / frame.scale
  const height = frame.height / frame.scale
  return {
    svg:
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${frame.width} ${frame.height}"` +
      ` width="${width}" height="${height}">` +
      `<rect width="${frame.width}" height="${frame.height}" fill="${dyes.ground}"/>${picture.join('')}</svg>`,
    width,
    height,
    summits: markSummits(silhouettes, view),
    bearings: bearingsAcross(view.centre, view.fieldOfView),
    facing: directionOf(looking),
    exaggeration,
  }
}

/** The mountains, farthest first, each with the mist that lies before it. */
function printMountains(silhouettes: readonly Silhouette[], view: View, dyes: Dyes, slug: string): string[] {
  return silhouettes.map(({ mountain, skyline }, i) => {
    const { summit, size } = mountain
    const nearness = airBefore(mountain.sight.kilometres, silhouettes.length - 1 - i)
    const peak = Math.min(...skyline.map(([, y]) => y))
    const mist = mistOn(view, peak, size, `${slug} ${summit.name}`)
    const body = printMountain(mountain, skyline, view, dyes.mountain(nearness), `mountain-${i}`)
    return `${body}<path fill="${dyes.ground}" d="${mist}"/>`
  })
}

/**
 * How near a mountain looks (0..1 of the ridge dyes). Mostly its rank, since two mountains at nearly the same
 * distance must still part from each other; a little its distance.
 *
 * @param inFront how many of the picture's mountains stand nearer
 */
function airBefore(kilometres: number, inFront: number): number {
  const byRank = [0.24, 0.08, 0][inFront] ?? 0
  return Math.max(0, byRank + Math.min(0.05, Math.max(-0.05, (18 - kilometres) / 200)))
}

/** How far above the horizon hills may rise, in drawing units: less than half of the lowest mountain. */
const headroomBefore = (silhouettes: readonly Silhouette[]): number =>
  Math.min(90, ...silhouettes.map(({ mountain }) => mountain.size * 0.4))

/** The invented hills, farthest first, with mist in the valleys between the far ones. */
function printHills(view: View, headroom: number, dyes: Dyes, slug: string, areAlone: boolean): string[] {
  const crests = crestsOf(view, headroom, slug)
  const covers = coversOf(crests.length, slug)
  return crests.map((crest, layer) => {
    const nearness = layer / (crests.length - 1)
    const front = crests[layer + 1] ?? ((): number => view.height + 10)
    const hillside = {
      crest,
      front,
      nearness,
      frame: view,
      // without a mountain behind it the farthest hill stands against the sky, and takes a mountain's dye
      dyes: dyes.hill(areAlone ? lerp(-0.4, 1, nearness) : nearness),
      seed: `${slug} ${layer}`,
    }
    const hill = printHill(hillside, itemAt(covers, layer), `hill-${layer}`)
    if (layer >= crests.length - 2) return hill
    return `${hill}<path fill="${dyes.ground}" d="${valleyMist(hillside)}"/>`
  })
}
