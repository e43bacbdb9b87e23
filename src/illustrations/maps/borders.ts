import { simplify, type Point } from '../hand/path.ts'
import type { Area, LonLat, Ring } from './outlines.ts'
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
    shapes: rings.map((ring) =>
      pieces(ring, meeting).flatMap((piece) => simplify(piece.map(project), tolerance).slice(0, -1)),
    ),
  }))
}

/** The same areas as one: their common outline, and the borders within it, each once. */
export function dissolved(
  areas: readonly Area[],
  project: Project,
  tolerance: number,
): { outline: Shape[]; borders: Point[][] } {
  const meeting = junctions(areas)
  const all = areas.flatMap(({ rings }) => rings.flatMap((ring) => pieces(ring, meeting)))
  const once = new Map<string, LonLat[]>()
  const borders: LonLat[][] = []
  for (const piece of all) {
    // a neighbour walks the same piece the other way
    const back = [...piece].reverse().join()
    if (once.delete(back)) borders.push(piece)
    else once.set(piece.join(), piece)
  }
  const simplified = (piece: readonly LonLat[]): Point[] => [...simplify(piece.map(project), tolerance)]
  return {
    outline: joined([...once.values()]).map((line) => line.flatMap((p) => simplified(p).slice(0, -1))),
    borders: borders.map(simplified),
  }
}

/** Pieces put end to end until each line closes. */
function joined(open: LonLat[][]): LonLat[][][] {
  const startingAt = new Map(open.map((piece) => [String(piece[0]), piece]))
  const lines: LonLat[][][] = []
  for (const first of open) {
    const line: LonLat[][] = []
    for (let piece = startingAt.get(String(first[0])); piece; piece = startingAt.get(String(piece.at(-1)))) {
      line.push(piece)
      startingAt.delete(String(piece[0]))
    }
    if (line.length > 0) lines.push(line)
  }
  return lines
}

/** A ring cut at the given places, or at two of its own if it touches none: both ends belong to a piece. */
function pieces(ring: Ring, meeting: ReadonlySet<string>): LonLat[][] {
  const joints = ring.flatMap((place, i) => (meeting.has(String(place)) ? [i] : []))
  const cuts = joints.length > 1 ? joints : [0, Math.floor(ring.length / 2)]
  return cuts.map((from, n) => {
    const to = cuts[n + 1] ?? cuts[0]! + ring.length
    return Array.from({ length: to - from + 1 }, (_, i) => ring[(from + i) % ring.length]!)
  })
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
