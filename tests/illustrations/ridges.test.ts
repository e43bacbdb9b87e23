import { wcagContrast } from 'culori'
import { expect, test } from 'vitest'
import { drawRidge, summits, type Place, type RidgeFormat } from '../../src/illustrations/ridges/index.ts'
import { bearingsAcross, directionOf } from '../../src/illustrations/ridges/compass.ts'
import { chosenFrom, landmarksFrom, lookingFrom } from '../../src/illustrations/ridges/landmarks.ts'
import { horizonTowards, mountainOf } from '../../src/illustrations/ridges/mountain.ts'
import { plantsFor } from '../../src/illustrations/ridges/plants/index.ts'
import { middle, sightOf, turn } from '../../src/illustrations/ridges/sight.ts'
import { frameOf, viewTowards } from '../../src/illustrations/ridges/view.ts'

const ngadikusuman: Place = {
  slug: 'ngadikusuman',
  latitude: -7.376,
  longitude: 109.948,
  altitude: 889,
  livelihoods: ['padi', 'jagung', 'ubi jalar', 'singkong', 'sayuran', 'ikan', 'kambing', 'sapi'],
}
const lipursari: Place = { slug: 'lipursari', latitude: -7.4372, longitude: 109.8576, livelihoods: [] }
const rogojati: Place = {
  slug: 'rogojati',
  latitude: -7.3918,
  longitude: 109.7841,
  eyeHeight: 480,
  livelihoods: [],
}
const jember: Place = { slug: 'jember', latitude: -8.2351, longitude: 113.656, livelihoods: ['tea'] }
const formats: readonly RidgeFormat[] = ['wide', 'phone', 'strip']

const named = <T extends { name?: string }>(list: readonly T[], name: string): T => {
  const found = list.find((candidate) => candidate.name === name)
  if (!found) throw new Error(`no ${name} in the list`)
  return found
}
const summit = (name: string) => named(summits, name)
const chosenNames = (place: Place) => chosenFrom(landmarksFrom(place)).map(({ summit: { name } }) => name)

/** The village table of the map data: bearing in degrees, kilometres, degrees above the horizon. */
const surveyed = [
  { place: ngadikusuman, name: 'Sindoro', bearing: 33, kilometres: 9.8, elevation: 13 },
  { place: ngadikusuman, name: 'Sumbing', bearing: 94, kilometres: 13.5, elevation: 10 },
  { place: lipursari, name: 'Sindoro', bearing: 46, kilometres: 21.4, elevation: 7 },
  { place: lipursari, name: 'Sumbing', bearing: 76, kilometres: 24.2, elevation: 6.5 },
  { place: rogojati, name: 'Sindoro', bearing: 67, kilometres: 25.4, elevation: 6 },
  { place: rogojati, name: 'Sumbing', bearing: 88, kilometres: 31.6, elevation: 5 },
] as const

test.each(surveyed)('from $place.slug, $name stands where the map says', ({ place, name, ...expected }) => {
  const sight = sightOf(place, summit(name))
  expect(Math.abs(turn(expected.bearing, sight.bearing))).toBeLessThan(1)
  expect(Math.abs(sight.kilometres - expected.kilometres)).toBeLessThan(0.2)
  expect(Math.abs(sight.elevation - expected.elevation)).toBeLessThan(0.6)
})

test.each(surveyed)(
  'from $place.slug, the drawn top of $name is as high as it appears',
  ({ place, name }) => {
    const mark = drawRidge(place, 'wide', 'light').summits.find((candidate) => candidate.name === name)!
    const highest = Math.max(...['Sindoro', 'Sumbing'].map((each) => sightOf(place, summit(each)).elevation))
    const frame = frameOf('wide', highest)
    const perDegree = (frame.width / frame.fieldOfView) * 1.8
    const drawn = (frame.horizon - mark.y * frame.height) / perDegree
    expect(Math.abs(drawn - sightOf(place, summit(name)).elevation)).toBeLessThan(0.6)
  },
)

test('bearings are taken by the shorter way round', () => {
  expect(turn(350, 10)).toBe(20)
  expect(turn(10, 350)).toBe(-20)
  expect(middle(350, 10)).toBe(0)
  expect(middle(10, 350)).toBe(0)
  expect(middle(170, 190)).toBe(180)
})

test('a bearing is named for the nearest of the eight winds', () => {
  expect(directionOf(63)).toBe('NE')
  expect(directionOf(77)).toBe('E')
  expect(directionOf(350)).toBe('N')
  expect(directionOf(-46)).toBe('NW')
})

test('the scale of bearings runs through north without a jump', () => {
  const marks = bearingsAcross(2, 80)
  expect(marks.map(({ degrees }) => degrees)).toEqual([
    325, 330, 335, 340, 345, 350, 355, 0, 5, 10, 15, 20, 25, 30, 35, 40,
  ])
  expect(named(marks, 'N').x).toBeCloseTo(0.5 - 2 / 80)
  expect(marks.every(({ x }, i) => x >= 0 && x <= 1 && x > (marks[i - 1]?.x ?? -1))).toBe(true)
})

test('the villages of Wonosobo look at Sindoro and Sumbing', () => {
  for (const place of [ngadikusuman, lipursari, rogojati]) {
    expect(chosenNames(place)).toEqual(['Sindoro', 'Sumbing'])
  }
})

test('a village in Jember looks east at Raung and Ijen', () => {
  const ridge = drawRidge(jember, 'wide', 'light')
  expect(chosenNames(jember)).toEqual(['Raung', 'Ijen'])
  expect(ridge.summits.map(({ name }) => name)).toEqual(expect.arrayContaining(['Raung', 'Ijen']))
  expect(ridge.facing).toBe('E')
})

test('a summit behind a nearer mountain names the one that hides it', () => {
  const hidden = (place: Place) =>
    drawRidge(place, 'wide', 'light')
      .summits.filter(({ hiddenBy }) => hiddenBy)
      .map(({ name, hiddenBy }) => [name, hiddenBy])
  expect(hidden(jember)).toEqual([['Ijen', 'Raung']])
  expect(hidden(lipursari)).toEqual([])
})

test('a village with a mountain on either side of north looks north, between them', () => {
  const banyuwangi: Place = { ...jember, slug: 'banyuwangi', latitude: -8.3647, longitude: 114.2059 }
  const ridge = drawRidge(banyuwangi, 'wide', 'light')
  expect(ridge.facing).toBe('N')
  expect(ridge.summits.map(({ name }) => name)).toEqual(['Raung', 'Ijen'])
})

test('a village east of its mountain looks west', () => {
  const place: Place = { ...lipursari, slug: 'purbalingga', latitude: -7.25, longitude: 109.5 }
  expect(drawRidge(place, 'phone', 'light').facing).toBe('W')
})

test('a village that sees no mountain still has hills', () => {
  const place: Place = { ...lipursari, slug: 'jakarta', latitude: -6.2, longitude: 106.8 }
  for (const format of formats) {
    const ridge = drawRidge(place, format, 'light')
    expect(ridge.summits).toEqual([])
    expect(ridge.svg).toContain('id="hill-0"')
    expect(ridge.svg).not.toMatch(/NaN|undefined|Infinity/)
  }
})

test('the farther mountain is drawn first, so the nearer one hides it', () => {
  const kilometres = landmarksFrom(lipursari).map(({ sight }) => sight.kilometres)
  expect(kilometres).toEqual([...kilometres].sort((a, b) => b - a))
  const { svg } = drawRidge(lipursari, 'wide', 'light')
  const order = [...svg.matchAll(/clipPath id="([a-z]+-\d)"/g)].map(([, id]) => id)
  expect(order).toEqual([
    'mountain-0',
    'mountain-1',
    'mountain-2',
    ...[0, 1, 2, 3, 4].map((n) => `hill-${n}`),
  ])
})

test('a mountain is highest towards its summit and falls in a concave slope', () => {
  const landmarks = landmarksFrom(ngadikusuman)
  const view = viewTowards(lookingFrom(ngadikusuman, chosenFrom(landmarks)), frameOf('wide', 0), 889)
  const sight = sightOf(ngadikusuman, summit('Sindoro'))
  const sindoro = mountainOf({ summit: summit('Sindoro'), sight }, view)
  const towards = (off: number) => horizonTowards(sindoro, sindoro.sight.bearing + off, 889)
  expect(towards(0)).toBeGreaterThan(towards(5))
  expect(towards(5)).toBeGreaterThan(towards(15))
  expect(towards(5) - towards(15)).toBeGreaterThan(towards(15) - towards(25))
  expect(towards(120)).toBe(-90)
})

test('the same village gives the same bytes', () => {
  for (const format of formats) {
    expect(drawRidge(rogojati, format, 'dark')).toEqual(drawRidge({ ...rogojati }, format, 'dark'))
  }
})

test('no two villages and no two schemes give the same picture', () => {
  const pictures = [ngadikusuman, lipursari, rogojati].flatMap((place) => [
    drawRidge(place, 'strip', 'light').svg,
    drawRidge(place, 'strip', 'dark').svg,
  ])
  expect(new Set(pictures).size).toBe(pictures.length)
})

test('a village with another slug has other hills before the same mountains', () => {
  const renamed = drawRidge({ ...lipursari, slug: 'lain' }, 'wide', 'light')
  const original = drawRidge(lipursari, 'wide', 'light')
  const body = (svg: string, id: string) => svg.match(new RegExp(`id="${id}"><path d="([^"]+)"`))?.[1]
  expect(body(original.svg, 'hill-1')).toBeDefined()
  expect(body(renamed.svg, 'mountain-1')).toBe(body(original.svg, 'mountain-1'))
  expect(body(renamed.svg, 'hill-1')).not.toBe(body(original.svg, 'hill-1'))
})

test('only plants that the livelihoods name stand in front, in either language', () => {
  const names = (...livelihoods: string[]) => plantsFor(livelihoods).map(({ name }) => name)
  expect(names(...ngadikusuman.livelihoods)).toEqual(['maize', 'rice', 'cassava', 'sweet potato', 'cabbage'])
  expect(names('Rice', 'vegetables', 'tea')).toEqual(['rice', 'tea', 'cabbage'])
  expect(names('fish', 'kambing', 'menjahit', 'steak', 'kolam ikan')).toEqual([])
  expect(names()).toEqual([])
})

test('an altitude that is known counts, and an assumed one gives way to it', () => {
  const at = (heights: Partial<Place>) => sightOf({ ...lipursari, ...heights }, summit('Sindoro')).elevation
  expect(at({ altitude: 889, eyeHeight: 10 })).toBe(at({ altitude: 889 }))
  expect(at({ eyeHeight: 900 })).toBeLessThan(at({}))
})

test.each(formats)('every number of a %s picture can be drawn', (format) => {
  for (const place of [ngadikusuman, lipursari, jember]) {
    for (const scheme of ['light', 'dark'] as const) {
      const { svg, width, height, summits: marks } = drawRidge(place, format, scheme)
      expect(svg).not.toMatch(/NaN|undefined|null|Infinity|e-\d/)
      expect(svg).not.toMatch(/(?:width|height|stroke-width)="-/)
      expect(svg).not.toMatch(/<text|oklch|light-dark|var\(/)
      expect(svg).toContain(`width="${width}" height="${height}"`)
      expect(marks.every(({ x, y }) => x > 0 && x < 1 && y > 0 && y < 1)).toBe(true)
    }
  }
})

test('at night the farthest hill of a village without mountains parts from the sky', () => {
  const indramayu: Place = { slug: 'indramayu', latitude: -6.3, longitude: 107.95, livelihoods: [] }
  const { svg, summits } = drawRidge(indramayu, 'strip', 'dark')
  expect(summits).toEqual([])
  const sky = /<rect [^>]*fill="(#\w+)"/.exec(svg)?.[1] ?? ''
  const farthest = /id="hill-0">.*?<\/clipPath><path fill="(#\w+)"/.exec(svg)?.[1] ?? ''
  expect(wcagContrast(sky, farthest)).toBeGreaterThan(1.3)
})
