import type { Point } from '../hand/path.ts'
import { javaLand, type JavaLook } from './javaLand.ts'
import type { MapDrawing, MapLabel } from './labels.ts'
import { regencies, type RegencyName } from './outlines.ts'
import { centroidOf } from './shapes.ts'
import { summitMarks, summits } from './summits.ts'
import { leader, svg } from './svg.ts'

/** Where a regency's name stands, in drawing units, and where its leader line ends. */
interface Name {
  at: Point
  anchor: MapLabel['anchor']
  sits: MapLabel['sits']
}

interface Sheet {
  look: JavaLook
  height: number
  summit: number
  names: Record<RegencyName, Name>
  /** The volcanoes that are named, and at which side. */
  mounts: readonly { name: string; text?: string; sits: 'below' | 'level'; anchor: MapLabel['anchor'] }[]
}

/** The story's width on a desk: 1296 px. */
const wide: Sheet = {
  look: {
    width: 1296,
    margin: { side: 30, top: 34 },
    tolerance: 0.9,
    farIslands: true,
    rows: [
      { distance: 10.5, dot: 3.6, step: 9.5 },
      { distance: 19, dot: 3, step: 10 },
      { distance: 28, dot: 2.3, step: 10.5 },
    ],
    cell: 4,
  },
  height: 480,
  summit: 13,
  names: {
    Indramayu: { at: [376, 62], anchor: 'start', sits: 'above' },
    Wonosobo: { at: [0, 332], anchor: 'middle', sits: 'below' },
    Jember: { at: [0, 420], anchor: 'end', sits: 'below' },
    Banyuwangi: { at: [1162, 320], anchor: 'start', sits: 'level' },
  },
  mounts: [
    { name: 'Ciremai', sits: 'below', anchor: 'middle' },
    { name: 'Slamet', sits: 'below', anchor: 'middle' },
  ],
}

/** The same on a phone: 328 px, the names in steps under the falling coast. */
const phone: Sheet = {
  look: {
    width: 328,
    margin: { side: 13, top: 56 },
    tolerance: 0.5,
    farIslands: false,
    rows: [
      { distance: 4.4, dot: 1.6, step: 4.4 },
      { distance: 8.2, dot: 1.3, step: 4.6 },
      { distance: 12, dot: 1, step: 4.8 },
    ],
    cell: 1.6,
  },
  height: 226,
  summit: 5,
  names: {
    Indramayu: { at: [0, 42], anchor: 'middle', sits: 'above' },
    Wonosobo: { at: [0, 133], anchor: 'middle', sits: 'below' },
    Jember: { at: [0, 150], anchor: 'end', sits: 'below' },
    Banyuwangi: { at: [0, 188], anchor: 'end', sits: 'below' },
  },
  mounts: [],
}

/**
 * Java with the four regencies of the programme and the volcanoes between them, in two compositions: show
 * one by width. Regency names leave room for a second line of 16 letters.
 */
export function programmeMap(): { wide: MapDrawing; phone: MapDrawing } {
  return { wide: composed(wide), phone: composed(phone) }
}

function composed({ look, height, summit, names, mounts }: Sheet): MapDrawing {
  const { width } = look
  const java = javaLand(look)
  const tied = regencies.map(({ name, rings }) => {
    const centre = centroidOf(rings[0]!.map(java.project))
    const { at, anchor, sits } = names[name as RegencyName]
    // a name without an x of its own hangs straight from its regency
    const end: Point = [at[0] || centre[0], at[1]]
    return { name, centre, end, anchor, sits }
  })
  const regencyLabels = tied.map(({ name, end, anchor, sits }): MapLabel => ({
    key: `regency:${name}`,
    text: name,
    x: (end[0] + { start: sits === 'level' ? 6 : 0, middle: 0, end: 4 }[anchor]) / width,
    y: end[1] / height,
    anchor,
    sits,
    emphasis: true,
  }))
  const mountLabels = mounts.map(({ name, text = name, sits, anchor }): MapLabel => {
    const [x, y] = java.project(summits.find((summit) => summit.name === name)!.at)
    const right = anchor === 'start' ? summit * 1.4 : 0
    return {
      key: `mount:${name}`,
      text,
      x: (x + right) / width,
      y: (y + (sits === 'below' ? summit * 0.5 : 0)) / height,
      anchor,
      sits,
      emphasis: false,
    }
  })
  const leaders = tied.map(({ centre, end }) => leader(centre, end)).join('')
  const content = java.svg('Wonosobo') + summitMarks(java.project, summit) + leaders
  return { svg: svg(width, height, content), width, height, labels: [...regencyLabels, ...mountLabels] }
}
