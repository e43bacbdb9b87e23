import { expect, test } from 'vitest'
import { findsEach } from './breaches.ts'
import { readCsv } from './csv.ts'
import { catalogueProblems, feedProblems } from './feeds.ts'
import { soundSite, spoilt } from './sound.ts'
import type { Site } from '../site.ts'

const feed = '/umpan.xml'
const csv = '/katalog.csv'
const without = (address: string): Site => {
  const site = soundSite()
  return { ...site, addresses: new Set([...site.addresses].filter((other) => other !== address)) }
}

findsEach([
  ['no feed', feedProblems, () => without(feed), 'is not there'],
  ['a feed that is no XML', feedProblems, () => spoilt(feed, '</item>', ''), 'umpan.xml'],
  ['an & that is not escaped', feedProblems, () => spoilt(feed, 'Beranda', 'Kain & </x>'), 'umpan.xml'],
  [
    'an item of a hidden page',
    feedProblems,
    () =>
      spoilt(
        feed,
        '<link>https://contoh.example/</link><guid',
        '<link>https://contoh.example/produk/kain/</link><guid',
      ),
    'no page that may be found',
  ],
  [
    'an item without words',
    feedProblems,
    () => spoilt(feed, '<description>Awal</description>', ''),
    'no words',
  ],
  ['another guid', feedProblems, () => spoilt(feed, '/</guid>', '/x</guid>'), 'another guid'],
  ['an item twice', feedProblems, () => spoilt(feed, '</item>', `</item>${again(2020)}`), 'twice'],
  ['a day to come', feedProblems, () => spoilt(feed, '24 Nov 2020', '24 Nov 2999'), 'to come'],
  ['a day that is none', feedProblems, () => spoilt(feed, 'Tue, 24 Nov', 'kapan'), 'kapan 2020'],
  ['the oldest first', feedProblems, () => spoilt(feed, '</item>', `</item>${again(2021)}`), 'latest first'],
  [
    'a page without its feed',
    feedProblems,
    () => spoilt('/en/index.html', '/en/feed.xml', feed),
    '/en/feed.xml',
  ],
  ['no catalogue', catalogueProblems, () => without(csv), 'is not there'],
  ['another column', catalogueProblems, () => spoilt(csv, 'brand', 'merek'), 'columns'],
  ['a row without a brand', catalogueProblems, () => spoilt(csv, 'Kelompok', ''), 'no brand'],
  ['a row that lacks a cell', catalogueProblems, () => spoilt(csv, ',Batik', ''), '9 cells'],
  ['a price in words', catalogueProblems, () => spoilt(csv, '25000 IDR', 'Rp25.000'), 'price is'],
  ['a link to a search', catalogueProblems, () => spoilt(csv, 'toko/kain', 'search?q=kain'), 'link is'],
  ['a tracked link', catalogueProblems, () => spoilt(csv, 'toko/kain', 'toko/kain?src=x'), 'link is'],
  ['a picture that is not there', catalogueProblems, () => spoilt(csv, '/foto.jpg', '/x.jpg'), 'no picture'],
  ['what Meta does not know', catalogueProblems, () => spoilt(csv, 'in stock', 'musiman'), 'availability is'],
])

function again(year: number) {
  const home = 'https://contoh.example/'
  return `<item><title>x</title><link>${home}</link><guid>${home}</guid><description>x</description><pubDate>24 Nov ${year} 00:00:00 GMT</pubDate></item>`
}

test('quotes, commas and lines within a field are read back', () => {
  expect(readCsv('a,b\n"1, ""2""","x\ny"\n,\n')).toEqual([
    ['a', 'b'],
    ['1, "2"', 'x\ny'],
    ['', ''],
  ])
  expect(() => readCsv('a\n"b')).toThrow('No CSV')
})
