import { expect, test } from 'vitest'
import { seeded } from '../../src/illustrations/hand/random.ts'
import { bloomFrom, onBloom, type Bloom } from '../../src/illustrations/plates/bloom.ts'
import { clearanceOf } from '../../src/illustrations/plates/clearance.ts'
import { contours } from '../../src/illustrations/plates/contour.ts'
import { hemIsen } from '../../src/illustrations/plates/hem-isen.ts'
import { hemWidth } from '../../src/illustrations/plates/hem.ts'
import { drawPlate, dyeNames, dyes, motifNames, motifs } from '../../src/illustrations/plates/index.ts'
import type { Dye, Motif } from '../../src/illustrations/plates/index.ts'
import { cecekClearance, cecekRows } from '../../src/illustrations/plates/isen.ts'
import { spacing } from '../../src/illustrations/plates/spacing.ts'

const everyMotif = Object.keys(motifs) as Motif[]
const everyDye = Object.keys(dyes) as Dye[]

/** How many closed shapes and dots a drawing holds. */
const elements = (svg: string): number => svg.match(/Z|h0/g)?.length ?? 0

/** Whether two drawings put anything in the same place: where their shapes begin, to the unit. */
const starts = (svg: string): Set<string> => new Set(svg.match(/M-?[\d.]+ ?-?[\d.]+/g))

test('the same entry gives the same bytes', () => {
  for (const motif of everyMotif) {
    const plate = { motif, dye: 'indigo-soga', seed: 'carica-dalam-sirup' } as const
    expect(drawPlate(plate)).toBe(drawPlate(plate))
  }
})

test('another entry with the same motif gives another arrangement, not the same one shaken', () => {
  for (const motif of everyMotif) {
    const one = starts(drawPlate({ motif, dye: 'indigo-soga', seed: 'one' }))
    const other = starts(drawPlate({ motif, dye: 'indigo-soga', seed: 'other' }))
    const shared = [...one].filter((start) => other.has(start)).length
    expect(shared / one.size).toBeLessThan(0.05)
  }
})

test('another dye gives the same drawing in other colours', () => {
  const drawing = (dye: Dye): string =>
    drawPlate({ motif: 'carica', dye, seed: 'one', width: 400, height: 500 }).replace(
      /#[\da-f]{6}/g,
      'colour',
    )
  expect(drawing('tea-turmeric')).toBe(drawing('indigo-soga'))
})

test('every motif in every dye is drawn, whole, and in its own dyes only', () => {
  for (const motif of everyMotif) {
    for (const dye of everyDye) {
      const svg = drawPlate({ motif, dye, seed: 'one', width: 400, height: 500 })
      expect(svg).not.toMatch(/NaN|undefined|Infinity|e-\d/)
      expect(elements(svg)).toBeGreaterThan(500)
      expect(new Set(svg.match(/#[^"]+/g))).toEqual(new Set(Object.values(dyes[dye])))
    }
  }
})

test('a smaller plate shows less cloth at the same scale', () => {
  for (const motif of everyMotif) {
    const whole = drawPlate({ motif, dye: 'indigo-soga', seed: 'one' })
    const quarter = drawPlate({ motif, dye: 'indigo-soga', seed: 'one', width: 400, height: 500 })
    expect(quarter).toContain('width="400" height="500" viewBox="0 0 400 500"')
    const share = elements(quarter) / elements(whole)
    // A quarter of the cloth, give or take what its edges cut; a shrunken cloth would hold all of it.
    expect(share).toBeGreaterThan(0.15)
    expect(share).toBeLessThan(0.45)
  }
})

test('motifs and dyes have names in both languages, and names belong to motifs and dyes', () => {
  expect(Object.keys(motifNames)).toEqual(everyMotif)
  expect(Object.keys(dyeNames)).toEqual(everyDye)
  for (const { id, en } of [...Object.values(motifNames), ...Object.values(dyeNames)]) {
    expect(id.trim()).not.toBe('')
    expect(en.trim()).not.toBe('')
  }
})

test('rows of dots follow an outline at their distance, and keep off every other', () => {
  const clearance = clearanceOf(300, 300)
  clearance.add([[80, 80], [150, 70], [160, 150], [90, 160]]) // prettier-ignore
  clearance.add([[175, 60], [230, 240]], { closed: false, halfWidth: 2 }) // prettier-ignore
  const field = { left: 0, top: 0, right: 300, bottom: 300 }
  const dots = cecekRows(clearance, field, seeded('rows'), spacing(18))
  expect(dots.length).toBeGreaterThan(50)
  for (const [x, y] of dots) {
    expect(clearance.at(x, y)).toBeGreaterThan(cecekClearance - 1.2)
    expect(clearance.at(x, y)).toBeLessThan(cecekClearance + 1.2)
  }
})

test('the clearance is the distance to the nearest outline, below zero inside', () => {
  const clearance = clearanceOf(200, 200, 2)
  clearance.add([[50, 50], [150, 50], [150, 150], [50, 150]]) // prettier-ignore
  expect(clearance.at(40, 100)).toBeCloseTo(10, 5)
  expect(clearance.at(60, 100)).toBeCloseTo(-10, 5)
  expect(clearance.at(160, 160)).toBeCloseTo(Math.hypot(10, 10), 1)
})

test('a contour around a shape closes and goes all the way round', () => {
  const clearance = clearanceOf(200, 200)
  clearance.add([[60, 60], [140, 60], [140, 140], [60, 140]]) // prettier-ignore
  const [loop, ...others] = contours(clearance, 10)
  expect(others).toEqual([])
  const last = loop?.at(-1) ?? [0, 0]
  const first = loop?.[0] ?? [99, 99]
  expect(Math.hypot(last[0] - first[0], last[1] - first[1])).toBeLessThan(6)
  expect(loop?.length).toBeGreaterThan(80)
})

/** Where the dots of an SVG lie: each is a step of a path and a line of no length. */
function dotsOf(svg: string): { x: number; y: number; width: number }[] {
  return [...svg.matchAll(/d="([^"]*h0)".*?stroke-width="([\d.]+)"/g)].flatMap(([, data = '', width]) => {
    let [x, y] = [0, 0]
    return data.split('h0').flatMap((step) => {
      const [right, down] = (step.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
      if (right === undefined || down === undefined) return []
      x += right
      y += down
      return [{ x, y, width: Number(width) }]
    })
  })
}

const hems = Array.from({ length: 24 }, (_, i) => hemIsen(800, 1000, `cloth ${i}`, '#000000'))

test('a hem stays on the undyed border, and the same cloth has the same one', () => {
  expect(hemIsen(800, 1000, 'cloth 3', '#000000')).toBe(hems[3])
  for (const hem of hems) {
    for (const { x, y, width } of dotsOf(hem)) {
      const inward = Math.min(x, y, 800 - x, 1000 - y)
      expect(inward - width / 2).toBeGreaterThan(2)
      expect(inward + width / 2).toBeLessThan(hemWidth - 2.5)
    }
  }
})

test('no hem is a row of even dots: sizes and gaps differ, and some cloths have teeth', () => {
  for (const hem of hems) {
    const dots = dotsOf(hem)
    expect(new Set(dots.map(({ width }) => width)).size).toBeGreaterThan(2)
    const outer = dots.filter(({ x, y }) => y < 13 && x > 30 && x < 770).sort((a, b) => a.x - b.x)
    const gaps = outer.slice(1).map(({ x }, i) => x - (outer[i]?.x ?? 0))
    expect(Math.max(...gaps) / Math.min(...gaps)).toBeGreaterThan(1.4)
  }
  const toothed = hems.filter((hem) => hem.includes('Z'))
  expect(toothed.length).toBeGreaterThan(2)
  expect(toothed.length).toBeLessThan(16)
})

test('a blossom looks away from its stalk, and the more it turns aside the narrower it looks', () => {
  const random = seeded('blossoms')
  const blooms = Array.from({ length: 200 }, () => bloomFrom({ x: 0, y: 0, angle: 0 }, 30, random))
  const length = (bloom: Bloom): number => {
    const [rimX, rimY] = onBloom(bloom, [Math.cos(bloom.facing) * 30, Math.sin(bloom.facing) * 30])
    const [footX, footY] = onBloom(bloom, [-Math.cos(bloom.facing) * 30, -Math.sin(bloom.facing) * 30])
    return Math.hypot(rimX - footX, rimY - footY)
  }
  for (const bloom of blooms) {
    expect(Math.abs(bloom.facing)).toBeLessThan(0.71)
    expect(length(bloom)).toBeCloseTo(60 * bloom.openness, 5)
    expect(bloom.heart[0]).toBeLessThanOrEqual(0)
  }
  const aside = blooms.filter(({ openness }) => openness < 0.85).length
  expect(aside / blooms.length).toBeGreaterThan(0.5)
  expect(aside / blooms.length).toBeLessThan(0.85)
})

test('a whole cloth takes less than 300 kB of SVG', () => {
  for (const motif of everyMotif) {
    const svg = drawPlate({ motif, dye: 'indigo-soga', seed: 'seed-1' })
    expect(svg.length).toBeLessThan(300_000)
  }
})
