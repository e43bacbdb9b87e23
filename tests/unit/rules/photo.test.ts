import { expect, test } from 'vitest'
import { altText, photoPath } from '../../../cms/rules/photo.ts'

test.each([
  '../media/keripik-pisang.jpg',
  '../media/FOTO.JPG',
  '../media/IMG 2024 (1).jpeg',
  '../media/a.b.webp',
  '../media/k\u00e9ripik–🌶.avif',
])('%s is a photograph', (path) => {
  expect(photoPath(path)).toEqual({ ok: true, value: path })
})

test('a name from a Mac is stored composed', () => {
  expect(photoPath('../media/ke\u0301ripik.jpg')).toEqual({ ok: true, value: '../media/k\u00e9ripik.jpg' })
})

test.each([
  ...[
    'https://evil.tld/a.jpg',
    '//evil.tld/a.jpg',
    'data:image/png;base64,x',
    'blob:https://x/a.jpg',
    '../media/https://evil.tld/a.jpg',
  ],
  ...[
    '../media/a.jpg?x=1#y',
    '../media/a.jpg#y',
    '../media/../../etc/x.jpg',
    '../media/..jpg',
    '../media/.a.jpg',
    '../media/sub/a.jpg',
  ],
  ...[
    '/media/a.jpg',
    'media/a.jpg',
    '../../media/a.jpg',
    '..\\media\\a.jpg',
    '../media/%2e%2e%2fa.jpg',
    '../media/a\u0000.jpg',
  ],
  ...[
    '../media/a.jpg\n',
    '../media/a\u202egpj.jpg',
    '../media/',
    '../media/a',
    '../media/a.jpg.exe',
    ' ',
    'a.jpg',
    5,
    ['../media/a.jpg'],
  ],
])('%j is no photograph', (path) => {
  expect(photoPath(path).ok).toBe(false)
})

test.each([
  ['svg', 'SVG'],
  ['gif', 'GIF'],
  ['HEIC', 'iPhone'],
  ['mp4', 'video'],
  ['pdf', 'dokumen'],
  ['tiff', 'JPG'],
])('a .%s is refused with its own hint', (suffix, hint) => {
  const verdict = photoPath(`../media/a.${suffix}`)
  expect(!verdict.ok && verdict.fix.id).toContain(hint)
})

test('a description of what is visible is accepted', () => {
  for (const text of [
    'Foto keripik pisang di tampah',
    'Tiga perempuan menjemur kain',
    'كيك جوز الهند',
    'Keripik 2024',
  ]) {
    expect(altText(text)).toEqual({ ok: true, value: text })
  }
})

test.each([
  ...[
    'IMG_20240817_101112.jpg',
    'IMG_20240817_101112',
    'IMG-20240817-WA0003',
    'WhatsApp Image 2024-08-17 at 10.11.12.jpeg',
  ],
  ...[
    'WhatsApp Image 2024-08-17 at 10.11.12',
    'DSC_0012',
    'Screenshot_20240817-101112',
    'keripik pisang.png',
    'foto1',
  ],
  ...[
    'foto',
    'Gambar.',
    'foto produk',
    'image',
    'a photo',
    '123',
    '🌶',
    '...',
    'x'.repeat(201),
    'a b '.repeat(60),
  ],
])('%j tells nothing', (text) => {
  expect(altText(text).ok).toBe(false)
})
