import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { hex, mixed, shared, type Oklch } from '../../src/illustrations/hand/palette.ts'

const tokens = await readFile(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8')

/** A token's colours, in the light and the dark scheme; a token without schemes has the same one in both. */
function token(role: string): Oklch[] {
  const value = tokens.match(new RegExp(`--color-${role}:([^;]+);`))?.[1] ?? ''
  const colours = [...value.matchAll(/oklch\(([\d.]+) ([\d.]+) ([\d.]+)\)/g)].map(([, l, c, h]): Oklch => [
    Number(l),
    Number(c),
    Number(h),
  ])
  return colours.length === 1 ? [...colours, ...colours] : colours
}

test.each(Object.entries(shared))('drawings and pages have the same %s', (role, { light, dark }) => {
  expect(token(role)).toEqual([light, dark])
})

test('a colour in OKLCH is the sRGB colour that CSS Color 4 says', () => {
  expect(hex([0.627955, 0.257683, 29.2339])).toBe('#ff0000')
  expect(hex([1, 0, 0])).toBe('#ffffff')
})

test('wax laid thinly over a dye lies between both, and opposite hues cancel out', () => {
  expect(mixed([0.8, 0.02, 95], [0.2, 0.04, 210], 0)).toEqual([
    0.2,
    expect.closeTo(0.04),
    expect.closeTo(-150),
  ])
  expect(mixed([0.8, 0.02, 95], [0.2, 0.04, 210], 1)).toEqual([0.8, expect.closeTo(0.02), expect.closeTo(95)])
  expect(mixed([0.8, 0.04, 30], [0.2, 0.04, 210], 0.5)[1]).toBeCloseTo(0)
})
