import { expect, test } from 'vitest'
import { findsEach } from './breaches.ts'
import * as head from './head.ts'
import { invalidMarkup } from './markup.ts'
import { pictures } from './pictures.ts'
import { spoilt, withBody } from './sound.ts'
import { alternates } from './translations.ts'

const home = '/index.html'
const product = '/produk/kain/index.html'

findsEach([
  ['no h1', head.headings, () => spoilt(home, 'h1>', 'h2>'), '0 h1'],
  ['two h1', head.headings, () => withBody('<h1>Lagi</h1>'), '2 h1'],
  ['an empty h1', head.headings, () => spoilt(home, '<h1>Judul', '<h1> '), '1 h1'],
  ['no title', head.titles, () => spoilt(home, '<title>id /</title>', ''), 'no title'],
  ['a title twice', head.titles, () => spoilt(home, 'id /<', 'id /produk/kain/<'), 'same title'],
  [
    'no description',
    head.descriptions,
    () => spoilt(home, 'name="description"', 'name="keywords"'),
    '0 descriptions',
  ],
  [
    'an empty description',
    head.descriptions,
    () => spoilt(home, 'name="description" content="Deskripsi"', 'name="description" content=" "'),
    '1 descriptions',
  ],
  [
    'the wrong language',
    head.languages,
    () => spoilt('/en/index.html', 'lang="en"', 'lang="id"'),
    'expected en',
  ],
  ['no canonical address', head.canonicals, () => spoilt(home, 'rel="canonical"', 'rel="me"'), '0 canonical'],
  [
    "another page's canonical address",
    head.canonicals,
    () =>
      spoilt(home, 'canonical" href="https://contoh.example/', 'canonical" href="https://contoh.example/en/'),
    'expected https://contoh.example/',
  ],
  [
    'a relative canonical address',
    head.canonicals,
    () => spoilt(product, 'canonical" href="https://contoh.example', 'canonical" href="'),
    'not an address of this site',
  ],
  ['no x-default', alternates, () => spoilt(home, 'x-default', 'fr'), 'x-default'],
  [
    'a translation that does not answer',
    alternates,
    () =>
      spoilt(
        '/en/index.html',
        'hreflang="id" href="https://contoh.example/"',
        'hreflang="id" href="https://contoh.example/en/"',
      ),
    'does not answer back',
  ],
  [
    'a relative hreflang',
    alternates,
    () => spoilt(home, 'hreflang="en" href="https://contoh.example', 'hreflang="en" href="'),
    'leads to no page',
  ],
  ['a picture without alt', pictures, () => withBody('<img src="/foto.jpg" width="1" height="1">'), 'no alt'],
  [
    'a picture without height',
    pictures,
    () => withBody('<img src="/foto.jpg" alt="" width="1">'),
    'no height',
  ],
])

test('invalid markup is found, with its place and rule', async () => {
  const [page] = withBody('<ul><div>x</div></ul>').pages.filter(({ address }) => address === '/')
  const problems = await invalidMarkup(page ? [page] : [])
  expect(problems.join('\n')).toMatch(/^\/index\.html \d+:\d+ element-permitted-content/m)
})
