import { isThin, leastOf } from '@/offline/least'
import { expect, test } from 'vitest'

test('a thin line is one that is slow, or dear to its owner', () => {
  expect([undefined, {}, { effectiveType: '4g' }, { saveData: false }].map(isThin)).toEqual(
    Array(4).fill(false),
  )
  expect([{ effectiveType: '2g' }, { effectiveType: 'slow-2g' }, { saveData: true }].map(isThin)).toEqual(
    Array(3).fill(true),
  )
})

test('only photographs have a narrower version for slow connections', () => {
  expect(leastOf('https://x.example/foto/a-1234-1080.avif')).toBe('https://x.example/foto/a-1234-360.avif')
  for (const same of ['https://x.example/foto/a-1234-360.avif', 'https://x.example/gambar/a-1-1080.avif'])
    expect(leastOf(same)).toBe(same)
})
