import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import type { Point } from '../../src/illustrations/hand/path.ts'
import { seeded } from '../../src/illustrations/hand/random.ts'
import {
  describeLocator,
  describeProgramme,
  isMapped,
  javaLocator,
  labelBox,
  programmeMap,
  regencyLocator,
  type LabelType,
  type MapDrawing,
  type MapLabel,
  type VillagePlace,
} from '../../src/illustrations/maps/index.ts'
import { drawn } from '../../src/illustrations/maps/borders.ts'
import { dotted } from '../../src/illustrations/maps/dotted.ts'
import { districtType } from '../../src/illustrations/maps/districtNames.ts'
import {
  mainland,
  regencies,
  regencyNamed,
  villages,
  wonosoboDistricts,
} from '../../src/illustrations/maps/outlines.ts'
import { fitted } from '../../src/illustrations/maps/projection.ts'
import { centroidOf, contains, overlap, type Box } from '../../src/illustrations/maps/shapes.ts'
import { located } from '../../src/illustrations/maps/village.ts'
import { villageType } from '../../src/illustrations/maps/villageName.ts'

const ngadikusuman: VillagePlace = { name: 'Ngadikusuman', district: 'Kertek', code: '33.07.08.2004' }
const lipursari: VillagePlace = { name: 'Lipursari', district: 'Leksono', code: '33.07.05.2002' }
const rogojati: VillagePlace = { name: 'Rogojati', district: 'Sukoharjo', code: '33.07.14.2004' }
const three = [ngadikusuman, lipursari, rogojati]
/** The town of Jember; any village there would do. */
const inJember: VillagePlace = {
  name: 'Patrang',
  district: 'Patrang',
  coordinates: { latitude: -8.14, longitude: 113.7 },
}

const bytes = (...drawings: MapDrawing[]): number =>
  brotliCompressSync(drawings.map(({ svg }) => svg).join('')).length

/** The labels' boxes at a width on the page, in CSS pixels, with the type in which each kind is set. */
function boxes(drawing: MapDrawing, width: number, typeOf: (label: MapLabel) => LabelType): [string, Box][] {
  const height = (drawing.height / drawing.width) * width
  return drawing.labels.map((label) => [label.text, labelBox(label, width, height, typeOf(label))])
}

function expectClear(named: [string, Box][], width: number): void {
  named.forEach(([name, box], i) => {
    expect(box.left, `${name} begins left of the map`).toBeGreaterThanOrEqual(-0.5)
    expect(box.right, `${name} ends right of the map`).toBeLessThanOrEqual(width + 0.5)
    for (const [other, otherBox] of named.slice(i + 1)) {
      expect(overlap(box, otherBox), `${name} lies on ${other}`).toBe(false)
    }
  })
}

const everyDrawing = (): MapDrawing[] => [
  ...regencies.map(({ name }) => javaLocator({ regency: isMapped(name) ? name : 'Wonosobo' })),
  ...three.map((village) => regencyLocator({ regency: 'Wonosobo', village })),
  regencyLocator({ regency: 'Wonosobo' }),
  regencyLocator({ regency: 'Jember', village: inJember }),
  programmeMap().wide,
  programmeMap().phone,
]

test.each(three)('$name lies in its own district', (village) => {
  const district = wonosoboDistricts.find(({ name }) => name === village.district)
  expect(contains(mainland(district!), located(village).centre)).toBe(true)
})

test.each(three)('the point of the drawing lies inside the district as it is drawn: $name', (village) => {
  const project = fitted(wonosoboDistricts, { left: 0, top: 0, right: 206, bottom: 260 })
  const district = drawn(wonosoboDistricts, project, 0.75).find(({ name }) => name === village.district)
  expect(contains(district!.shapes[0]!, project(located(village).centre))).toBe(true)
})

test('every stored village begins with the code of the district it lies in', () => {
  for (const village of villages) {
    const district = wonosoboDistricts.find(({ code }) => village.code.startsWith(code))
    expect(contains(mainland(district!), located({ ...village, district: '' }).centre)).toBe(true)
  }
})

test('neighbouring districts share their simplified border, so no sliver opens between them', () => {
  const project = fitted(wonosoboDistricts, { left: 0, top: 0, right: 206, bottom: 260 })
  const edges = new Map<string, number>()
  for (const shape of drawn(wonosoboDistricts, project, 0.75).flatMap((area) => area.shapes)) {
    shape.forEach((from, i) => {
      const key = [from, shape[(i + 1) % shape.length]!].map(String).sort().join()
      edges.set(key, (edges.get(key) ?? 0) + 1)
    })
  }
  const single = [...edges.values()].filter((count) => count === 1).length
  const shared = [...edges.values()].filter((count) => count === 2).length
  expect(single + shared).toBe(edges.size)
  expect(shared).toBeGreaterThan(single)
})

test.each([296, 328, 416])('names on the Java locator do not collide at %d px', (width) => {
  for (const { name } of regencies) {
    if (!isMapped(name)) continue
    expectClear(
      boxes(javaLocator({ regency: name }), width, () => ({ size: 14, lines: 1 })),
      width,
    )
  }
})

test.each([296, 328, 416])('names on the Wonosobo locator do not collide at %d px', (width) => {
  for (const village of three) {
    const type = (label: MapLabel): LabelType =>
      label.key === 'village' ? villageType(village.district) : districtType
    expectClear(boxes(regencyLocator({ regency: 'Wonosobo', village }), width, type), width)
  }
})

test('a long name finds room wherever in Wonosobo the next village lies', () => {
  for (const area of wonosoboDistricts) {
    const [longitude, latitude] = centroidOf(mainland(area))
    const village = { name: 'Sumberwringin', district: area.name, coordinates: { latitude, longitude } }
    const type = (label: MapLabel): LabelType =>
      label.key === 'village' ? villageType(area.name) : districtType
    expectClear(boxes(regencyLocator({ regency: 'Wonosobo', village }), 296, type), 296)
  }
}, 20_000)

test.each(['Wonosobo', 'Indramayu', 'Jember', 'Banyuwangi'] as const)(
  'the longest names of a village in %s and its district stay inside the map',
  (regency) => {
    const name = 'Karanganyar Kemiriombo Gunungpati Banjarnegarawetan Sumberejo Lor'
    const district = 'Karanganyar Kemiriombo Gunungpati Wetan Kidul Lor Kulon'
    const [longitude, latitude] = centroidOf(mainland(regencyNamed(regency)))
    const map = regencyLocator({ regency, village: { name, district, coordinates: { latitude, longitude } } })
    const label = map.labels.find(({ key }) => key === 'village')!
    const box = labelBox(label, map.width, map.height, villageType(district))
    expect(box.left).toBeGreaterThanOrEqual(0)
    expect(box.right).toBeLessThanOrEqual(map.width + 0.01)
    expect(box.top).toBeGreaterThanOrEqual(-0.01)
    expect(box.bottom).toBeLessThanOrEqual(map.height + 0.01)
    expect(label.text.split('\n').join(' ')).toBe(name)
  },
)

test('names on the programme map do not collide, with a second line under each regency', () => {
  const { wide, phone } = programmeMap()
  const type =
    (size: number) =>
    ({ key }: MapLabel): LabelType =>
      key.startsWith('regency') ? { size, lines: 2, detail: 16 } : { size: 14, lines: 1 }
  expectClear(boxes(wide, 1296, type(20)), 1296)
  expectClear(boxes(wide, 1024, type(20)), 1024)
  expectClear(boxes(phone, 328, type(14)), 328)
  expectClear(boxes(phone, 640, type(14)), 640)
})

test('a village in Jember draws the outline alone, with a dot', () => {
  const { svg, labels } = regencyLocator({ regency: 'Jember', village: inJember })
  expect(svg).not.toContain('district')
  expect(svg).not.toContain('class="village"')
  expect(svg.match(/class="land"/g)).toHaveLength(1)
  expect(svg).toContain('class="pin"')
  expect(labels.map(({ text }) => text)).toEqual(['Patrang'])
})

test('a village whose border is not stored still has its dot and its district', () => {
  const coordinates = { latitude: -7.2, longitude: 109.92 }
  const { svg } = regencyLocator({
    regency: 'Wonosobo',
    village: { name: 'Sembungan', district: 'Kejajar', coordinates },
  })
  expect(svg).toContain('class="district home"')
  expect(svg).not.toContain('class="village"')
  expect(svg).toContain('class="pin"')
})

test('a code without a stored border says what is stored and how to mend it', () => {
  const village: VillagePlace = { name: 'Anon', district: 'Kertek', code: '33.07.08.9999' }
  expect(() => regencyLocator({ regency: 'Wonosobo', village })).toThrow(
    /33\.07\.08\.9999.*Ngadikusuman.*coordinates/,
  )
})

test('the compass side is measured', () => {
  const side = (village: VillagePlace) =>
    describeLocator({ regency: 'Wonosobo', village }).id.match(/di ([a-z ]+) Kabupaten Wonosobo;/)?.[1]
  expect(side(ngadikusuman)).toBe('timur laut')
  expect(side(rogojati)).toBe('barat')
  expect(side(lipursari)).toBe('barat')
  const [longitude, latitude] = mainland(regencyNamed('Wonosobo')).reduce((a, b) => (b[1] > a[1] ? b : a))
  expect(side({ name: 'U', district: 'Kejajar', coordinates: { latitude, longitude } })).toBe('utara')
})

test('the locator has a sentence in both languages', () => {
  expect(describeLocator({ regency: 'Wonosobo', village: ngadikusuman })).toEqual({
    id: 'Peta: Ngadikusuman di Kecamatan Kertek, di timur laut Kabupaten Wonosobo; Kabupaten Wonosobo di Jawa bagian tengah, satu dari empat kabupaten program bersama Indramayu, Jember, dan Banyuwangi.',
    en: 'Map: Ngadikusuman in Kertek District, in the north-east of Wonosobo Regency; Wonosobo Regency in the middle of Java, one of the programme’s four regencies with Indramayu, Jember, and Banyuwangi.',
  })
})

test('the programme map says where on Java each regency lies', () => {
  expect(describeProgramme().id).toBe(
    'Peta Jawa dengan empat kabupaten program: Indramayu di bagian barat, Wonosobo di bagian tengah, Jember di bagian timur, dan Banyuwangi di bagian timur.',
  )
})

test('both locators of a village stay within 4.5 kB, the programme map within 5 kB', () => {
  for (const village of three) {
    const page = bytes(javaLocator({ regency: 'Wonosobo' }), regencyLocator({ regency: 'Wonosobo', village }))
    expect(page).toBeLessThanOrEqual(4500)
  }
  expect(bytes(programmeMap().wide)).toBeLessThanOrEqual(5000)
  expect(bytes(programmeMap().phone)).toBeLessThanOrEqual(2700)
})

test('a map has no style of its own and no id, and all its numbers are numbers', () => {
  for (const { svg, labels } of everyDrawing()) {
    expect(svg).not.toMatch(/ style=|<style| id=|NaN|undefined|Infinity/)
    expect(svg).not.toMatch(/\d\.\d{2}/)
    for (const { x, y } of labels) expect(x >= 0 && x <= 1 && y >= 0 && y <= 1).toBe(true)
  }
})

test('the same place gives the same bytes', () => {
  expect(everyDrawing()).toEqual(everyDrawing())
})

test('dots along a line keep near it, in two weights, with no gap like the next', () => {
  const circle = Array.from({ length: 240 }, (_, i): Point => {
    const turn = (i / 240) * 2 * Math.PI
    return [100 + 80 * Math.cos(turn), 100 + 80 * Math.sin(turn)]
  })
  const dotting = { dot: 2, step: 6, cell: 2, random: seeded('sea'), outermost: true }
  const rows = [
    ...dotted([circle], dotting).matchAll(/stroke-width="([^"]+)" stroke-dasharray="([^"]+)" d="([^"]+)"/g),
  ]
  expect(new Set(rows.map(([, width]) => width)).size).toBe(2)
  let length = 0
  for (const [, , gaps = '', data = ''] of rows) {
    expect(new Set(gaps.split(' ')).size).toBeGreaterThan(4)
    for (const line of data.split('M').filter((part) => part !== '')) {
      let [x, y] = [0, 0]
      const numbers = (line.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
      for (let i = 0; i < numbers.length; i += 2) {
        if (i > 0) length += Math.hypot(numbers[i] ?? 0, numbers[i + 1] ?? 0)
        x += numbers[i] ?? NaN
        y += numbers[i + 1] ?? NaN
        expect(Math.abs(Math.hypot(x - 100, y - 100) - 80)).toBeLessThan(6 * 0.3 + 0.1)
      }
    }
  }
  // A dry canting leaves gaps, but never most of the coast.
  expect(length).toBeGreaterThan(2 * Math.PI * 80 * 0.7)
  expect(length).toBeLessThan(2 * Math.PI * 80)
})
