import { formatHex } from 'culori'
import fc from 'fast-check'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { photographName } from '../../../cms/admin/photographs/name.ts'
import { PAPER } from '../../../cms/admin/photographs/redraw.ts'
import { LONGEST, mostPixels, targetSize } from '../../../cms/admin/photographs/size.ts'
import { weightOf } from '../../../cms/admin/photographs/weight.ts'
import { finished, preparing, ready } from '../../../cms/admin/photographs/words.ts'
import { photoPath } from '../../../cms/rules/photo.ts'
import { slug } from '../../../cms/rules/slug.ts'

test.each([
  [4000, 3000, 2000, 1500],
  [3000, 4000, 1500, 2000],
  [2000, 1, 2000, 1],
  [800, 600, 800, 600],
  [12_000, 3, 2000, 1],
])('%i × %i is drawn at %i × %i', (width, height, drawnWidth, drawnHeight) => {
  expect(targetSize({ width, height })).toEqual({ width: drawnWidth, height: drawnHeight })
})

test('no picture is enlarged, or longer than the longest', () => {
  const side = fc.integer({ min: 1, max: 30_000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const drawn = targetSize({ width, height })
      expect(drawn.width).toBeLessThanOrEqual(Math.min(width, LONGEST))
      expect(drawn.height).toBeLessThanOrEqual(Math.min(height, LONGEST))
      expect(Math.min(drawn.width, drawn.height)).toBeGreaterThanOrEqual(1)
    }),
  )
})

test('a phone with little memory opens fewer pixels, and any phone a photograph of 12 MP', () => {
  expect(mostPixels(2)).toBeLessThan(mostPixels(4))
  expect(mostPixels()).toBe(mostPixels(8))
  expect(mostPixels(0.5)).toBeGreaterThan(4000 * 3000)
  expect(mostPixels()).toBeGreaterThan(8160 * 6144)
})

const numbers = [0, 1, 2, 3, 4]
const named = (file: string, title = '') => photographName(file, title, numbers).replace('-23456.jpg', '')

test.each([
  ['Proses Menjemur.JPG', 'proses-menjemur'],
  ['kéripik & sambal (2).jpeg', 'keripik-sambal-2'],
  ['Keripik 20240817.jpg', 'keripik'],
  ['IMG_20240817_101112.jpg', 'carica-dalam-sirup'],
  ['WhatsApp Image 2024-08-17 at 10.11.12.jpeg', 'carica-dalam-sirup'],
  ['1000012345.jpg', 'carica-dalam-sirup'],
  ['image.jpg', 'carica-dalam-sirup'],
  ['咖啡.png', 'carica-dalam-sirup'],
  ['', 'carica-dalam-sirup'],
])('%j is named %s', (file, words) => {
  expect(named(file, 'Carica dalam sirup')).toBe(words)
})

test('without words of any kind it is a photograph, and not a name the computer keeps', () => {
  expect(named('IMG_1234.jpg')).toBe('foto')
  expect(named('con.jpg')).toBe('foto')
})

test('the mark differs with the numbers', () => {
  expect(photographName('a.jpg', '', [26, 25, 24, 23, 22])).toBe('foto-zxwvt.jpg')
})

test('every name is a slug and a photograph to the rules, whatever the file was called', () => {
  const numbersOf = fc.array(fc.nat({ max: 2 ** 32 - 1 }), { minLength: 5, maxLength: 5 })
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.string(), numbersOf, (file, title, random) => {
      const name = photographName(file, title, random)
      expect(photoPath(`../media/${name}`).ok).toBe(true)
      expect(slug(name.replace(/\.jpg$/, '')).ok).toBe(true)
    }),
  )
  const long = photographName('sangat panjang '.repeat(30), '', numbers)
  expect(slug(long.replace(/\.jpg$/, '')).ok).toBe(true)
})

test.each([
  [0, '0 byte'],
  [999, '999 byte'],
  [412_345, '412 kB'],
  [999_499, '999 kB'],
  [999_500, '1 MB'],
  [4_830_000, '4,8 MB'],
])('%i bytes are %s', (bytes, words) => {
  expect(weightOf(bytes).replace(/\s/u, ' ')).toBe(words)
})

test('progress and result are told in sentences', () => {
  expect(preparing(2, 5)).toBe('Foto 2 dari 5 sedang disiapkan…')
  expect(preparing(1, 1)).toBe('Foto sedang disiapkan…')
  const sizes = [
    { name: 'IMG_1.jpg', size: 4_830_000 },
    { name: 'teh-bcdfg.jpg', size: 412_345 },
  ] as const
  expect(ready(...sizes, false).replace(/\u00a0/g, ' ')).toBe(
    'IMG_1.jpg: 4,8 MB menjadi 412 kB, bernama teh-bcdfg.jpg.',
  )
  expect(ready(...sizes, true)).toContain('bergerak')
  expect(finished(3, 0)).toBe('Selesai. 3 foto siap.')
  expect(finished(3, 2)).toContain('3 foto siap, 2 tidak bisa dipakai')
  expect(finished(0, 2)).toContain('Tidak ada foto')
})

test("what is transparent stands on the site's own ground", () => {
  const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8')
  const [, light] = /--color-ground: light-dark\((oklch\([^)]+\))/.exec(tokens) ?? []
  expect(PAPER).toBe(formatHex(light ?? ''))
})
