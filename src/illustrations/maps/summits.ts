import type { Point } from '../hand/path.ts'
import type { LonLat } from './outlines.ts'
import type { Project } from './projection.ts'
import { shapes } from './svg.ts'

/** Volcanoes of Java by which one finds one's way. Smithsonian Global Volcanism Program. */
export const summits: readonly { name: string; at: LonLat }[] = [
  { name: 'Ciremai', at: [108.406, -6.892] },
  { name: 'Slamet', at: [109.208, -7.242] },
  { name: 'Sindoro', at: [109.996, -7.302] },
  { name: 'Sumbing', at: [110.07, -7.384] },
  { name: 'Lamongan', at: [113.342, -7.979] },
  { name: 'Raung', at: [114.042, -8.125] },
  { name: 'Ijen', at: [114.242, -8.058] },
]

/** A volcano's flank from foot to rim: concave, as ash lies. Shares of the mark's height. */
const flank: readonly Point[] = [
  [-1.05, 0],
  [-0.55, -0.22],
  [-0.28, -0.6],
  [-0.17, -1],
  [0, -0.92],
  [0.19, -0.97],
  [0.3, -0.58],
  [0.58, -0.2],
  [1.05, 0],
]

/** The summits as small cones, `size` units high, with the slope away from the light dyed twice. */
export function summitMarks(project: Project, size: number): string {
  const at = (foot: Point, [x, y]: Point): Point => [foot[0] + x * size, foot[1] + (y + 0.4) * size]
  const shaded: readonly Point[] = [...flank.slice(0, 5), [-0.08, -0.45], [-0.3, 0]]
  const cones = (name: string, outline: readonly Point[]): string =>
    shapes(
      name,
      summits.map(({ at: place }) => outline.map((point) => at(project(place), point))),
    )
  return cones('mount', flank) + cones('mount-shade', shaded)
}
