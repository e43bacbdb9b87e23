import { javaLand, type JavaLook } from './javaLand.ts'
import type { MapDrawing, MapLabel } from './labels.ts'
import type { RegencyName } from './outlines.ts'
import { regencyNames, type NamePlace } from './regencyNames.ts'
import { summitMarks, summits } from './summits.ts'
import { svg } from './svg.ts'

interface Sheet {
  look: JavaLook
  height: number
  summit: number
  names: Record<RegencyName, NamePlace>
  pinned: boolean
  /** The volcanoes that are named, beneath their marks. */
  mounts: readonly string[]
}

/** The story's width on a desk: 1296 px. */
const wide: Sheet = {
  look: {
    width: 1296,
    margin: { side: 30, top: 34 },
    tolerance: 1.1,
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
    Indramayu: { y: 62, anchor: 'start', sits: 'above' },
    Wonosobo: { y: 332, anchor: 'middle', sits: 'below' },
    Jember: { y: 412, anchor: 'middle', sits: 'below' },
    Banyuwangi: { x: 1130, y: 320, reach: 6, anchor: 'start', sits: 'level' },
  },
  pinned: true,
  mounts: ['Ciremai', 'Slamet'],
}

/** The same on a phone: 328 px, the names in steps under the falling coast. */
const phone: Sheet = {
  look: {
    width: 328,
    margin: { side: 13, top: 56 },
    tolerance: 0.65,
    farIslands: false,
    rows: [
      { distance: 4.4, dot: 1.6, step: 4.4 },
      { distance: 8.2, dot: 1.3, step: 4.6 },
      { distance: 12, dot: 1, step: 4.8 },
    ],
    cell: 1.6,
  },
  height: 240,
  summit: 5,
  names: {
    Indramayu: { y: 42, anchor: 'middle', sits: 'above' },
    Wonosobo: { y: 136, anchor: 'end', sits: 'below' },
    Jember: { y: 156, reach: 4, anchor: 'end', sits: 'below' },
    Banyuwangi: { y: 198, reach: 4, anchor: 'end', sits: 'below' },
  },
  pinned: false,
  mounts: [],
}

/**
 * Java with the four regencies of the programme and the volcanoes between them, in two compositions: the
 * wide one from 1024 px, the other below that and no larger than 640 px. Regency names, in 20 px and 14 px,
 * leave room for a second line of 16 letters.
 */
export function programmeMap(): { wide: MapDrawing; phone: MapDrawing } {
  drawing ??= { wide: composed(wide), phone: composed(phone) }
  return drawing
}

let drawing: ReturnType<typeof programmeMap> | undefined

function composed({ look, height, summit, names, pinned, mounts }: Sheet): MapDrawing {
  const { width } = look
  const { project, svg: land } = javaLand(look)
  const named = regencyNames(names, { project, width, height }, { emphasised: () => true, pinned })
  const mountLabels = summits
    .filter(({ name }) => mounts.includes(name))
    .map(({ name, at }): MapLabel => {
      const [x, y] = project(at)
      return {
        key: `mount:${name}`,
        text: name,
        x: x / width,
        y: (y + summit * 0.5) / height,
        anchor: 'middle',
        sits: 'below',
        emphasis: false,
      }
    })
  const content = land('Wonosobo') + summitMarks(project, summit) + named.svg
  return { svg: svg(width, height, content), width, height, labels: [...named.labels, ...mountLabels] }
}
