import type { Point } from '../hand/path.ts'
import type { MapLabel } from './labels.ts'
import { mainland, regencies, type RegencyName } from './outlines.ts'
import type { Project } from './projection.ts'
import { boundsOf, centroidOf } from './shapes.ts'
import { leaders, pins } from './svg.ts'

/** Where a regency's name stands, in drawing units. */
export interface NamePlace {
  /** The height at which the leader line meets the name. */
  y: number
  /** Where it meets it across; without it the line hangs straight from the regency. */
  x?: number
  /** How far the name reaches past its leader line. */
  reach?: number
  anchor: MapLabel['anchor']
  sits: MapLabel['sits']
}

/** The names of the four regencies and the lines that lead to them. */
export function regencyNames(
  places: Record<RegencyName, NamePlace>,
  { project, width, height }: { project: Project; width: number; height: number },
  {
    emphasised,
    pinned,
  }: {
    emphasised: (name: string) => boolean
    /** Whether a dot marks each centre. On a small map it would hide a regency eight units wide. */
    pinned: boolean
  },
): { svg: string; labels: MapLabel[] } {
  const tied = regencies.map((area) => {
    const shape = mainland(area).map(project)
    const centre = centroidOf(shape)
    const place = places[area.name as RegencyName]
    const rim = boundsOf(shape)
    const edge = place.sits === 'above' ? rim.top + 2 : rim.bottom - 2
    const from: Point = pinned ? centre : [centre[0], edge]
    const to: Point = [place.x ?? centre[0], place.y]
    return { name: area.name, place, centre, from, to }
  })
  return {
    svg: leaders(tied.map(({ from, to }) => [from, to])) + (pinned ? pins(tied.map(({ from }) => from)) : ''),
    labels: tied.map(({ name, place: { anchor, sits, reach = 0 }, to: [x, y] }) => ({
      key: `regency:${name}`,
      text: name,
      x: (x + reach) / width,
      y: y / height,
      anchor,
      sits,
      emphasis: emphasised(name),
    })),
  }
}
