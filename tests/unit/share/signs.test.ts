import { expect, test } from 'vitest'
import { drawCard } from '@/images/share/draw'
import { frame } from '@/images/share/layout'
import { settable } from '@/images/share/signs'
import { frameSize } from '@/images/share/size'
import { signsDrawn } from '@/images/share/type'

const plain = {
  ...frameSize,
  data: Buffer.alloc(frameSize.width * frameSize.height * 4, 'gICA/w==', 'base64'),
}
const drawn = (title: string) => drawCard({ title, siteName: 'Pulang Berkarya' }, frame, plain)

test('both kinds of quotation mark, accents and the signs of prices and measures have their glyphs', async () => {
  const { lacking } = await drawn(`"Ibu" 'kita' “Ibu” ‘kita’ «kain» é à č ő ñ × ° € – — … 1/2 & @`)
  expect(lacking).toEqual([])
})

test('a sign that no font of the site has is left out and told, and the rest is set as if it were not there', async () => {
  const { jpeg, lacking } = await drawn('Carica 🥭 ꦠꦺꦃ manis')
  expect(lacking).toContain('🥭')
  expect(lacking).toContain('ꦠ')
  expect(jpeg.equals((await drawn('Carica manis')).jpeg)).toBe(true)
})

test('a title of which the fonts have nothing still leaves a card', async () => {
  expect((await drawn('ꦠꦺꦃ')).lacking).toContain('ꦠ')
})

test('the fonts lack the hyphen that does not break, which is why none is given to them', async () => {
  const has = await signsDrawn('\u2011-')
  expect([has('\u2011'), has('-')]).toEqual([false, true])
  expect((await drawn('ibu\u2011ibu')).lacking).toEqual([])
})

test('a reduplication is one word, a compound of long words is not', () => {
  expect(settable('oleh-oleh')).toBe('oleh\u2060-\u2060oleh')
  expect(settable('pemberdayaan-berkelanjutan')).toBe('pemberdayaan-berkelanjutan')
})

test('invisible characters are not drawn', () =>
  expect(settable('kain\u00ad\u200b  batik\ufe0f')).toBe('kain batik'))
