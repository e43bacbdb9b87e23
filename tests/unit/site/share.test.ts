import { expect, test } from 'vitest'
import { shareLinks } from '../../../src/share/links'

const sentence = 'Kain "A & B", karya Kelompok + Desa: 100%'
const address = 'https://contoh.example/produk/kain/'
const links = shareLinks(sentence, address, 'Surel')
const queryOf = (name: string) => {
  const url = new URL(links.find((link) => link.name === name)?.href ?? '')
  return Object.fromEntries(url.searchParams)
}

test('the ways to share stand in the order in which they are used', () => {
  expect(links.map(({ name }) => name)).toEqual(['WhatsApp', 'Facebook', 'Telegram', 'X', 'LINE', 'Surel'])
})

test('a service that takes one text gets the words, then the address on a line of its own', () => {
  expect(queryOf('WhatsApp')).toEqual({ text: `${sentence}\n${address}` })
  expect(queryOf('LINE')).toEqual({ text: `${sentence}\n${address}` })
})

test('a service that takes the address apart does not get it twice', () => {
  expect(queryOf('Facebook')).toEqual({ u: address })
  expect(queryOf('Telegram')).toEqual({ url: address, text: sentence })
  expect(queryOf('X')).toEqual({ url: address, text: sentence })
  expect(queryOf('Surel')).toEqual({ subject: sentence, body: address })
})
