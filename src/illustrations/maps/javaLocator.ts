import type { Point } from '../hand/path.ts'
import { javaLand, type JavaLook } from './javaLand.ts'
import type { MapDrawing, MapLabel } from './labels.ts'
import { regencies, regencyNamed, type RegencyName } from './outlines.ts'
import { boundsOf, centroidOf } from './shapes.ts'
import { leader, svg } from './svg.ts'

/** Drawn for a column of 296 px; wider columns scale it up. */
const look: JavaLook = {
  width: 296,
  margin: { side: 13, top: 36 },
  tolerance: 0.45,
  farIslands: false,
  rows: [
    { distance: 4.2, dot: 1.5, step: 4.2 },
    { distance: 7.8, dot: 1.2, step: 4.4 },
    { distance: 11.4, dot: 0.9, step: 4.6 },
  ],
  cell: 1.5,
}

/**
 * Where each name stands, in drawing units. Java falls towards the east, which leaves steps for three names
 * in the southern sea.
 */
const names: Record<RegencyName, { at: Point; anchor: MapLabel['anchor']; sits: MapLabel['sits'] }> = {
  Indramayu: { at: [0, 20], anchor: 'middle', sits: 'above' },
  Wonosobo: { at: [0, 108], anchor: 'middle', sits: 'below' },
  Jember: { at: [0, 130], anchor: 'end', sits: 'below' },
  Banyuwangi: { at: [0, 148], anchor: 'end', sits: 'below' },
}

const height = 168

let java: ReturnType<typeof javaLand> | undefined

/** Java with the programme's four regencies, the given one emphasised. */
export function javaLocator({ regency }: { regency: RegencyName }): MapDrawing {
  // the same for every village, and the sea takes a moment to measure
  java ??= javaLand(look)
  const { project } = java
  const tied = regencies.map(({ name, rings }) => {
    const centre = centroidOf(rings[0]!.map(project))
    const { at, anchor, sits } = names[name as RegencyName]
    const end: Point = [centre[0], at[1]]
    return { name, centre, end, anchor, sits }
  })
  const labels = tied.map(({ name, end, anchor, sits }): MapLabel => ({
    key: `regency:${name}`,
    text: name,
    x: (anchor === 'end' ? Math.min(look.width, end[0] + 12) : end[0]) / look.width,
    y: end[1] / height,
    anchor,
    sits,
    emphasis: name === regency,
  }))
  const leaders = tied.map(({ centre, end }) => leader(centre, end)).join('')
  return { svg: svg(look.width, height, java.svg(regency) + leaders), width: look.width, height, labels }
}
