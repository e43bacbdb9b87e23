import { javaLand, type JavaLand, type JavaLook } from './javaLand.ts'
import type { MapDrawing } from './labels.ts'
import type { RegencyName } from './outlines.ts'
import { regencyNames, type NamePlace } from './regencyNames.ts'
import { svg } from './svg.ts'

/** Drawn for a column of 296 px; wider columns scale it up. */
const look: JavaLook = {
  width: 296,
  margin: { side: 13, top: 36 },
  tolerance: 0.7,
  farIslands: false,
  rows: [
    { distance: 4.2, dot: 1.5, step: 4.2 },
    { distance: 7.8, dot: 1.2, step: 4.4 },
    { distance: 11.4, dot: 0.9, step: 4.6 },
  ],
  cell: 1.5,
}

/** Java falls towards the east, which leaves steps for three names in the southern sea. */
const names: Record<RegencyName, NamePlace> = {
  Indramayu: { y: 20, anchor: 'middle', sits: 'above' },
  Wonosobo: { y: 107, anchor: 'middle', sits: 'below' },
  Jember: { y: 127, reach: 7, anchor: 'end', sits: 'below' },
  Banyuwangi: { y: 147, reach: 11, anchor: 'end', sits: 'below' },
}

const height = 168

let java: JavaLand | undefined

/** Java with the programme's four regencies, the given one emphasised. */
export function javaLocator({ regency }: { regency: RegencyName }): MapDrawing {
  // the same for every village, and the sea takes a moment to measure
  java ??= javaLand(look)
  const { width } = look
  const { project } = java
  const emphasised = (name: string): boolean => name === regency
  const named = regencyNames(names, { project, width, height }, { emphasised, pinned: false })
  return { svg: svg(width, height, java.svg(regency) + named.svg), width, height, labels: named.labels }
}
