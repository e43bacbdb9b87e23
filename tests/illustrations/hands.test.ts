import { brotliCompressSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { digit } from '../../src/illustrations/hands/digit.ts'
import { drawHands, type HandTask } from '../../src/illustrations/hands/index.ts'

const tasks: HandTask[] = ['canting', 'mortar', 'plucking']

test.each(tasks)('the drawing of hands at %s stays within 3 kB', (task) => {
  expect(brotliCompressSync(drawHands(task)).length).toBeLessThanOrEqual(3000)
})

test.each(tasks)('hands at %s are outlines coloured by class alone', (task) => {
  const drawing = drawHands(task)
  expect(drawing).toContain('class="hand-line"')
  expect(drawing).not.toMatch(/ style=| id=| fill=| stroke=|NaN|undefined|Infinity/)
  expect(drawing).not.toMatch(/\d\.\d{2}/)
})

test.each(tasks)('hands at %s stay on their sheet', (task) => {
  const drawing = drawHands(task)
  const [width, height] =
    drawing
      .match(/viewBox="0 0 (\d+) (\d+)"/)
      ?.slice(1)
      .map(Number) ?? []
  for (const [x, y] of placesOf(drawing)) {
    expect(x >= -1 && x <= (width ?? 0) + 1 && y >= -1 && y <= (height ?? 0) + 1, `${x} ${y}`).toBe(true)
  }
})

test('the same task gives the same bytes, and each task its own', () => {
  expect(tasks.map(drawHands)).toEqual(tasks.map(drawHands))
  expect(new Set(tasks.map(drawHands)).size).toBe(tasks.length)
})

test('a finger is as wide at each joint as that joint says', () => {
  const outline = digit([
    [0, 0, 10],
    [50, 0, 12],
    [100, 0, 8],
  ])
  const atKnuckle = outline.filter(([x]) => Math.abs(x - 50) < 0.01).map(([, y]) => Math.abs(y))
  expect(atKnuckle).toHaveLength(2)
  for (const half of atKnuckle) expect(half).toBeCloseTo(12, 5)
  const farthest = Math.max(...outline.map(([x]) => x))
  expect(farthest).toBeGreaterThan(105)
})

/** Every place that a drawing's paths go through. */
function placesOf(drawing: string): [number, number][] {
  const places: [number, number][] = []
  for (const [, data = ''] of drawing.matchAll(/ d="([^"]+)"/g)) {
    for (const piece of data.split(/(?=M)/)) {
      const numbers = (piece.match(/-?\d*\.?\d+/g) ?? []).map(Number)
      let x = 0
      let y = 0
      for (let i = 0; i + 1 < numbers.length; i += 2) {
        x += numbers[i] ?? 0
        y += numbers[i + 1] ?? 0
        places.push([x, y])
      }
    }
  }
  return places
}
