import { expect, test } from 'vitest'
import type { Point } from '../../src/illustrations/hand/path.ts'
import { seeded } from '../../src/illustrations/hand/random.ts'
import { sownPlot, type Plot } from '../../src/illustrations/ridges/cover/bed-rows.ts'
import { crownsAt } from '../../src/illustrations/ridges/cover/crowns.ts'

/** The shapes of SVG path data, each with the places it runs through. */
const shapesOf = (data: string): Point[][] =>
  data
    .split('Z')
    .filter((shape) => shape !== '')
    .map((shape) => {
      const numbers = (shape.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
      let [x, y] = [0, 0]
      return Array.from({ length: numbers.length / 2 }, (_, i): Point => {
        x += numbers[2 * i] ?? NaN
        y += numbers[2 * i + 1] ?? NaN
        return [x, y]
      })
    })

const level = (y: number): Point[] => Array.from({ length: 80 }, (_, i): Point => [i * 6, y])
const plot: Plot = { upper: level(100), lower: level(140), from: 10, to: 40, leanFrom: -3, leanTo: 4 }
const sown = (seed: string, isShown = (_: Point): boolean => true): string =>
  sownPlot(plot, { spacing: 6, thickness: 1, random: seeded(seed), isShown, seed })

test('beds lie in their plot and begin and end raggedly, and no two plots are as dense', () => {
  const plots = Array.from({ length: 40 }, (_, i) => shapesOf(sown(`plot ${i}`))).filter(
    ({ length }) => length > 0,
  )
  expect(plots.length).toBeGreaterThan(28)
  expect(plots.length).toBeLessThan(40)
  for (const beds of plots) {
    const heights = beds.map((bed) => bed.map(([, y]) => y))
    expect(Math.min(...heights.flat())).toBeGreaterThan(99)
    expect(Math.max(...heights.flat())).toBeLessThan(141)
    const tops = heights.map((ys) => Math.min(...ys))
    expect(Math.max(...tops) - Math.min(...tops)).toBeGreaterThan(0.8)
  }
  expect(new Set(plots.map(({ length }) => length)).size).toBeGreaterThan(8)
})

test('a hill in front hides beds from below and leaves their upper part', () => {
  const beds = shapesOf(sown('plot 1', ([, y]) => y < 125))
  expect(beds.length).toBeGreaterThan(3)
  expect(Math.max(...beds.flat().map(([, y]) => y))).toBeLessThan(126)
  expect(sown('plot 1', () => false)).toBe('')
})

test('light falls on trees from the right, on some of them only, and no two are alike', () => {
  const random = seeded('trees')
  const trees = Array.from({ length: 120 }, () =>
    crownsAt([100, 100], 24, { bough: 8, thickness: 1, random }),
  )
  const lit = trees.filter(({ edges }) => edges !== '')
  expect(lit.length / trees.length).toBeGreaterThan(0.5)
  expect(lit.length / trees.length).toBeLessThan(0.8)
  expect(new Set(trees.map(({ shades }) => shades)).size).toBe(trees.length)
  const middles = lit.map(({ shades, edges }) => {
    const left = Math.min(...shapesOf(shades).flat().map(([x]) => x)) // prettier-ignore
    const xs = shapesOf(edges).flat().map(([x]) => x) // prettier-ignore
    expect(Math.min(...xs)).toBeGreaterThan(left + 1)
    return xs.reduce((sum, x) => sum + x, 0) / xs.length
  })
  expect(middles.reduce((sum, x) => sum + x, 0) / middles.length).toBeGreaterThan(102)
})
