import { dissolved, drawn } from './borders.ts'
import { provinces, regencies, type Area, type RegencyName } from './outlines.ts'
import { fitted, type Project } from './projection.ts'
import { sea, type SeaRow } from './sea.ts'
import { boundsOf } from './shapes.ts'
import { lines, shapes } from './svg.ts'

export interface JavaLook {
  /** Drawing units. */
  width: number
  /** Left free around the land for the sea's rows, and above it for names. */
  margin: { side: number; top: number }
  /** How far a line may move when it is simplified. */
  tolerance: number
  /** Whether Bawean and Kangean are drawn: far out, they cost a small map a tenth of its width. */
  farIslands: boolean
  rows: readonly SeaRow[]
  cell: number
}

export interface JavaLand {
  project: Project
  /** Sea, land and the four regencies. */
  svg: (emphasised?: RegencyName) => string
}

/** The island as both of its maps need it, from `look`. */
export function javaLand({ width, margin, tolerance, farIslands, rows, cell }: JavaLook): JavaLand {
  const areas = farIslands ? provinces : provinces.map(withoutFarIslands)
  const box = { left: margin.side, right: width - margin.side, top: margin.top, bottom: width }
  const place = fitted(areas, box)
  // the fit centres the land in a box far taller than it: bring it up to the margin
  const spare = boundsOf(areas.flatMap(({ rings }) => rings.flat()).map(place)).top - margin.top
  const project: Project = (at) => [place(at)[0], place(at)[1] - spare]

  const land = dissolved(areas, project, tolerance)
  const programme = drawn(regencies, project, tolerance)
  const base = sea(land.outline, rows, cell) + shapes('land', land.outline) + lines('border', land.borders)
  return {
    project,
    svg: (emphasised) =>
      base +
      programme
        .map((area) => shapes(area.name === emphasised ? 'programme here' : 'programme', area.shapes))
        .join(''),
  }
}

function withoutFarIslands({ code, name, rings }: Area): Area {
  const near = rings.filter((ring) => ring.every(([lon, lat]) => lon < 115 && (lat < -5.87 || lon < 112)))
  return { code, name, rings: near }
}
