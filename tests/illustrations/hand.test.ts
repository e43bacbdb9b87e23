import { expect, test } from 'vitest'
import { waxLine } from '../../src/illustrations/hand/brush.ts'
import { pair, pathOf, short, simplify, type Point } from '../../src/illustrations/hand/path.ts'
import { seeded } from '../../src/illustrations/hand/random.ts'

/** The places that relative path data runs through, read as SVG's grammar says. */
function read(data: string): Point[] {
  const numbers = (data.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
  const places: Point[] = []
  for (let i = 0; i + 1 < numbers.length; i += 2) {
    const [x, y] = places.at(-1) ?? [0, 0]
    places.push([x + (numbers[i] ?? NaN), y + (numbers[i + 1] ?? NaN)])
  }
  return places
}

test('a path reads back as the places it was made from, to a twentieth of a unit', () => {
  const random = seeded('path')
  const places = Array.from({ length: 400 }, (): Point => {
    const far = random.pick([0.4, 3, 90, 1500])
    return [random.between(-far, far), random.between(-far, far)]
  })
  const again = read(pathOf(places, { tolerance: 0, closed: false }))
  // a step of less than a tenth is no step
  const steps = places.filter(([x, y], i) => {
    const [beforeX, beforeY] = places[i - 1] ?? [Infinity, Infinity]
    return Math.round(x * 10) !== Math.round(beforeX * 10) || Math.round(y * 10) !== Math.round(beforeY * 10)
  })
  expect(again.length).toBe(steps.length)
  for (const [i, [x, y]] of again.entries()) {
    expect(Math.abs(x - (steps[i]?.[0] ?? NaN))).toBeLessThan(0.0501)
    expect(Math.abs(y - (steps[i]?.[1] ?? NaN))).toBeLessThan(0.0501)
  }
})

test('a number is as short as SVG allows', () => {
  expect([0, -0.04, 0.5, -0.5, 12, -12.34, 100, 1234.56].map(short)).toEqual([
    '0',
    '0',
    '.5',
    '-.5',
    '12',
    '-12.3',
    '100',
    '1234.6',
  ])
  expect([pair(1.5, 0.5), pair(1, 0.5), pair(1.5, -2), pair(0, 0), pair(0.1, 0)]).toEqual([
    '1.5.5',
    '1 .5',
    '1.5-2',
    '0 0',
    '.1 0',
  ])
})

test('points that a line does not need are left out, and no other', () => {
  const line = [[0, 0], [10, 0.2], [20, 0], [30, 5], [40, 0]] as const // prettier-ignore
  expect(simplify(line, 0.3)).toEqual([[0, 0], [20, 0], [30, 5], [40, 0]]) // prettier-ignore
  const loop = [[0, 0], [20, 0], [20, 20], [0, 20], [0, 0]] as const // prettier-ignore
  expect(simplify(loop, 1)).toEqual(loop)
})

test('a waxed line breathes: nowhere far from its width, and never of one width', () => {
  const straight = Array.from({ length: 60 }, (_, i): Point => [i * 4, 0])
  const edge = read(waxLine(straight, 4, { seed: 'line', tolerance: 0, wobble: 0.2 }))
  const halves = edge.map(([, y]) => Math.abs(y))
  expect(Math.min(...halves)).toBeGreaterThan(1.5)
  expect(Math.max(...halves)).toBeLessThan(2.5)
  expect(Math.max(...halves) - Math.min(...halves)).toBeGreaterThan(0.3)
})
