import type { Point } from '../hand/path.ts'
import { seeded } from '../hand/random.ts'
import { drawn, type DrawnArea } from './borders.ts'
import { districtNames } from './districtNames.ts'
import type { MapDrawing, MapLabel } from './labels.ts'
import { mainland, regencyNamed, wonosoboDistricts, type RegencyName } from './outlines.ts'
import { fitted, type Project } from './projection.ts'
import { boundsOf, contains, distanceTo, type Shape } from './shapes.ts'
import { dots, leaders, pins, shapes, svg } from './svg.ts'
import { located, type LocatedVillage, type VillagePlace } from './village.ts'
import { nameHeight, villageName } from './villageName.ts'

const width = 296
/** The regency leaves a strip at one side for the village's name, which may reach in where land is far. */
const mapWidth = 206
const tallest = 260
const tolerance = 0.75

/**
 * One regency with one of its villages. Wonosobo is drawn with its districts; of the others only the
 * outline is stored.
 */
export function regencyLocator(place: { regency: RegencyName; village?: VillagePlace }): MapDrawing {
  const areas = place.regency === 'Wonosobo' ? wonosoboDistricts : [regencyNamed(place.regency)]
  const village = place.village && located(place.village)
  const side = village ? sideOf(village, mainland(regencyNamed(place.regency))) : 'right'
  const left = side === 'left' ? width - mapWidth : 1
  const box = { left, right: left + mapWidth - 1, top: 4, bottom: tallest - 4 }
  const project = fitted(areas, box)
  const land = drawn(areas, project, tolerance)
  const bounds = boundsOf(land.flatMap((area) => area.shapes.flat()))
  // a wide regency leaves the box empty above and below
  const lift = bounds.top - 4
  const lifted: Project = (at) => [project(at)[0], project(at)[1] - lift]
  const named = village ? nameHeight(village.name, village.district) : 0
  const height = Math.ceil(Math.max(bounds.bottom - lift + 4, named))
  return compose({ land: drawn(areas, lifted, tolerance), project: lifted, village, side, height })
}

interface Composition {
  land: DrawnArea[]
  project: Project
  village: LocatedVillage | undefined
  side: 'left' | 'right'
  height: number
}

function compose({ land, project, village, side, height }: Composition): MapDrawing {
  const home = village?.districtOutline && land.find(({ name }) => name === village.district)
  const tinted = (land.length > 1 ? tints : ['land'])
    .map((name, i) => ({
      name,
      areas: land.filter((area) => area !== home && (land.length === 1 || tint(area.code) === i)),
    }))
    .concat({ name: 'district home', areas: home ? [home] : [] })
    .filter(({ areas }) => areas.length > 0)
    .map(({ name, areas }) =>
      shapes(
        name,
        areas.flatMap((area) => area.shapes),
      ),
    )
    .join('')
  const coast = land.flatMap((area) => area.shapes)
  const finished = (content: string, labels: MapLabel[]): MapDrawing => ({
    svg: svg(width, height, tinted + content),
    width,
    height,
    labels,
  })
  if (!village) return finished('', districtNames(land, [], { width, height }))

  const centre = project(village.centre)
  const { label, knee } = villageName({ ...village, centre, coast, side, width, height })
  const own = village.outline && drawn([village.outline], project, tolerance / 2)[0]
  const marks =
    (home ? dots('cecek', isen(home.shapes, own?.shapes ?? [])) : '') +
    (own ? shapes('village', own.shapes) : '') +
    leaders([[centre, knee]]) +
    pins([centre])
  const taken = { label, line: [centre, knee] as const, home }
  const others = land.length > 1 ? districtNames(land, [taken], { width, height }) : []
  return finished(marks, [label, ...others])
}

const tints = ['district d1', 'district d2', 'district d3']

/** Which of the tints an area has. The codes run roughly from place to place, so few neighbours share one. */
const tint = (code: string): number => Number(code.slice(-2)) % tints.length

/** The side of the regency on which the village lies, where its name then stands. */
function sideOf({ centre }: LocatedVillage, outline: readonly Point[]): 'left' | 'right' {
  const { left, right } = boundsOf(outline)
  return centre[0] < (left + right) / 2 ? 'left' : 'right'
}

/** Dots that fill the village's district, in loose rows, clear of its border and of the village. */
function isen(home: readonly Shape[], village: readonly Shape[]): Point[] {
  const gap = 6.4
  const random = seeded('isen')
  const loose = (at: number): number => at + random.between(-1.1, 1.1)
  const { left, top, right, bottom } = boundsOf(home.flat())
  const places: Point[] = []
  for (let row = 0, y = top; y < bottom; row++, y += gap * 0.82) {
    for (let x = left + (row % 2) * (gap / 2); x < right; x += gap) places.push([loose(x), loose(y)])
  }
  return places.filter(
    (place) =>
      home.some((shape) => contains(shape, place) && distanceTo(shape, place) > 2.6) &&
      !village.some((shape) => contains(shape, place) || distanceTo(shape, place) < 2.6),
  )
}
