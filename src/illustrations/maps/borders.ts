import { simplify, type Point } from '../hand/path.ts'
import type { Area } from './outlines.ts'
import type { Project } from './projection.ts'
import type { Shape } from './shapes.ts'

/** An area of the map with its closed lines in the drawing. */
export interface DrawnArea {
  code: string
  name: string
  shapes: Shape[]
}

/**
 * Areas in the drawing with fewer points, and still without slivers: a border of two neighbours is cut at
 * the places where three lines meet, and each piece is simplified on its own, so both sides keep the same
 * points.
 *
 * @param tolerance how far a line may move, in drawing units
 */
export function drawn(areas: readonly Area[], project: Project, tolerance: number): DrawnArea[] {
  const meeting = junctions(areas)
  return areas.map(({ code, name, rings }) => ({
    code,
    name,
    shapes: rings.map((ring) => {
      const joints = ring.flatMap((place, i) => (meeting.has(String(place)) ? [i] : []))
      const cuts = joints.length > 1 ? joints : [0, Math.floor(ring.length / 2)]
      return cuts.flatMap((from, n): Point[] => {
        const to = cuts[n + 1] ?? cuts[0]! + ring.length
        const piece: Point[] = []
        for (let i = from; i <= to; i++) piece.push(project(ring[i % ring.length]!))
        return simplify(piece, tolerance).slice(0, -1)
      })
    }),
  }))
}

/** The places where a border begins or ends: those with more than two neighbours over all rings. */
function junctions(areas: readonly Area[]): Set<string> {
  const neighbours = new Map<string, Set<string>>()
  for (const ring of areas.flatMap(({ rings }) => rings)) {
    ring.forEach((place, i) => {
      const known = neighbours.get(String(place)) ?? new Set()
      known.add(String(ring[(i + 1) % ring.length])).add(String(ring.at(i - 1)))
      neighbours.set(String(place), known)
    })
  }
  return new Set([...neighbours].filter(([, known]) => known.size > 2).map(([place]) => place))
}
