import { horizonTowards, type Silhouette } from './mountain.ts'
import type { View } from './view.ts'

/** Where to set a summit's name, and what to say of it. */
export interface SummitMark {
  name: string
  /** Metres above sea level. */
  metres: number
  kilometres: number
  /** Degrees clockwise from north. */
  bearing: number
  /** The top of the mountain as drawn, 0..1 of the picture's width and height. */
  x: number
  y: number
  /** The nearer mountain that stands before the summit: the caption says so, and no label stands over it. */
  hiddenBy?: string
}

/** The summits inside the picture, from left to right. Silhouettes come farthest first. */
export function markSummits(silhouettes: readonly Silhouette[], view: View): SummitMark[] {
  return silhouettes
    .map(({ mountain, skyline }, i): SummitMark => {
      const { summit, sight } = mountain
      const x = view.xOf(sight.bearing)
      // the rim's highest tooth may stand a little beside the surveyed point
      const near = skyline.filter(([at]) => Math.abs(at - x) < Math.max(14, view.width / 30))
      const before = silhouettes
        .slice(i + 1)
        .find((nearer) => horizonTowards(nearer.mountain, sight.bearing, view.eyeHeight) > sight.elevation)
      return {
        name: summit.name,
        metres: summit.metres,
        kilometres: sight.kilometres,
        bearing: sight.bearing,
        x: x / view.width,
        y: Math.min(view.yOf(sight.elevation), ...near.map(([, y]) => y)) / view.height,
        ...(before ? { hiddenBy: before.mountain.summit.name } : {}),
      }
    })
    .filter(({ x }) => x > 0.01 && x < 0.99)
    .sort((a, b) => a.x - b.x)
}
