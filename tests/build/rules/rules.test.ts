import { expect, test } from 'vitest'
import type { Site } from '../site.ts'
import * as head from './head.ts'
import { exposedSamples, traces } from './hidden.ts'
import { foreignLoads, inlineScripts, inlineStyles, scriptAddresses } from './hosts.ts'
import { deadReferences, deadStyleReferences } from './links.ts'
import { invalidMarkup } from './markup.ts'
import { openers, tracked, unencrypted } from './outgoing.ts'
import { pictures } from './pictures.ts'
import { robotsProblems, sitemapProblems } from './sitemap.ts'
import { soundSite, spoilt, withBody } from './sound.ts'
import { alternates } from './translations.ts'
import { accidentalWords, interfaceKeys } from './words.ts'

type Rule = (site: Site) => string[]

const kain = {
  collection: 'products',
  slug: 'kain',
  sample: true,
  draft: false,
  hasPhoto: false,
  isListed: false,
  addresses: ['/produk/kain/'],
}
const keys: Rule = (site) => interfaceKeys(site, ['siteSentence', 'home'])
const samples: Rule = (site) => exposedSamples(site, [kain])
const home = '/index.html'
const product = '/produk/kain/index.html'

const withoutSample = (): Site => {
  const site = soundSite()
  return { ...site, pages: site.pages.filter(({ address }) => address !== '/produk/kain/') }
}

/** Each rule beside sites that break it, and what its message must name. */
const breaches: [what: string, rule: Rule, site: () => Site, message: string | RegExp][] = [
  ['a link to no page', deadReferences, () => withBody('<a href="/tidak-ada/">x</a>'), '/tidak-ada/'],
  [
    'a link without its closing slash',
    deadReferences,
    () => withBody('<a href="/produk/kain">x</a>'),
    '/produk/kain',
  ],
  ['a missing picture', deadReferences, () => withBody('<img src="/hilang.png">'), 'img src'],
  [
    'a missing srcset candidate',
    deadReferences,
    () => withBody('<img srcset="/foto.jpg 1x, /h.jpg 2x">'),
    '/h.jpg',
  ],
  ['a fragment without an id', deadReferences, () => spoilt(product, 'id="harga"', ''), 'no id "harga"'],
  [
    'a missing share picture',
    deadReferences,
    () => withBody('<meta property="og:image" content="https://contoh.example/x.jpg">'),
    'share card',
  ],
  [
    'a missing file in inlined CSS',
    deadReferences,
    () => withBody('<style>p{background:url("/h.svg")}</style>'),
    '/h.svg',
  ],
  [
    'a missing file in a style sheet',
    deadStyleReferences,
    () => spoilt('/gaya.css', 'foto', 'hilang'),
    '/hilang.jpg',
  ],
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
  ['no og:title', head.cards, () => spoilt(home, 'og:title', 'og:x'), 'og:title'],
  ['the wrong og:locale', head.cards, () => spoilt(home, 'id_ID', 'en_US'), 'og:locale'],
  [
    'a relative og:url',
    head.cards,
    () => spoilt(home, 'og:url" content="https://contoh.example', 'og:url" content="'),
    'og:url',
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
  [
    'a script of another host',
    foreignLoads,
    () => withBody('<script src="https://cdn.example/x.js"></script>'),
    'cdn.example',
  ],
  [
    'a protocol-relative picture',
    foreignLoads,
    () => withBody('<img src="//cdn.example/x.png">'),
    'cdn.example',
  ],
  [
    'a srcset of another host',
    foreignLoads,
    () => withBody('<source srcset="https://cdn.example/x.png 2x">'),
    'source srcset',
  ],
  [
    'a font of another host',
    foreignLoads,
    () => spoilt('/gaya.css', '/foto.jpg', 'https://cdn.example/f.woff2'),
    '/gaya.css',
  ],
  [
    'an @import of another host',
    foreignLoads,
    () => withBody('<style>@import "https://cdn.example/x.css";</style>'),
    'style url()',
  ],
  [
    'a preconnect to another host',
    foreignLoads,
    () => withBody('<link rel="preconnect" href="https://cdn.example">'),
    'link href',
  ],
  ['a style attribute', inlineStyles, () => withBody('<p style="color:red">x</p>'), 'color:red'],
  ['an inline script', inlineScripts, () => withBody('<script>alert(1)</script>'), 'alert(1)'],
  ['an event handler', inlineScripts, () => withBody('<p onclick="x()">x</p>'), 'onclick'],
  ['a javascript: link', scriptAddresses, () => withBody('<a href=" java\nscript:alert(1)">x</a>'), 'a href'],
  ['a picture without alt', pictures, () => withBody('<img src="/foto.jpg" width="1" height="1">'), 'no alt'],
  [
    'a picture without height',
    pictures,
    () => withBody('<img src="/foto.jpg" alt="" width="1">'),
    'no height',
  ],
  ['a link out without noopener', openers, () => spoilt(home, ' rel="noopener"', ''), 'tokopedia.com'],
  [
    'an unencrypted link',
    unencrypted,
    () => withBody('<a href="http://lain.example/" rel="noopener">x</a>'),
    'lain.example',
  ],
  ['a tracked listing', tracked, () => spoilt(home, 'toko/kain', 'toko/kain?extParam=src'), 'extParam'],
  [
    'a tracked search',
    tracked,
    () => spoilt(home, 'toko/kain', 'search?q=kain&amp;utm_source=x'),
    'utm_source',
  ],
  [
    'a page the sitemap forgets',
    sitemapProblems,
    () => spoilt('/sitemap-0.xml', '<loc>https://contoh.example/en/</loc>', ''),
    '/en/: missing',
  ],
  [
    'a hidden page in the sitemap',
    sitemapProblems,
    () =>
      spoilt(
        '/sitemap-0.xml',
        '<loc>https://contoh.example/en/<',
        '<loc>https://contoh.example/produk/kain/<',
      ),
    'must not be listed',
  ],
  [
    'a sitemap without alternates',
    sitemapProblems,
    () => spoilt('/sitemap-0.xml', 'hreflang="en"', 'hreflang="fr"'),
    'en alternate',
  ],
  ['no sitemap', sitemapProblems, () => spoilt('/sitemap-index.xml', 'loc>', 'x>'), 'missing'],
  [
    'robots.txt without the sitemap',
    robotsProblems,
    () => spoilt('/robots.txt', 'Sitemap:', '#'),
    'does not say',
  ],
  ['"undefined"', accidentalWords, () => withBody('<p>Harga undefined</p>'), 'undefined'],
  [
    'an object shown as text',
    accidentalWords,
    () => withBody('<img alt="[object Object]">'),
    '[object Object]',
  ],
  ['NaN', accidentalWords, () => withBody('<p>RpNaN dan NaN</p>'), 'NaN'],
  ['an unfilled place', accidentalWords, () => withBody('<p>Karya dari {village}</p>'), '{village}'],
  [
    'undefined in structured data',
    accidentalWords,
    () => withBody('<script type="application/ld+json">{"a":"undefined"}</script>'),
    'undefined',
  ],
  ['a note to oneself', accidentalWords, () => withBody('<p>TODO: foto</p>'), 'TODO'],
  [
    'the key of an interface string',
    keys,
    () => withBody('<p aria-label="siteSentence">x</p>'),
    'siteSentence',
  ],
  ['a sample that is not there', samples, withoutSample, 'not there'],
  ['an indexed sample', samples, () => spoilt(product, 'noindex', 'index'), 'not noindex'],
  [
    'a sample in the sitemap',
    samples,
    () => spoilt('/sitemap-0.xml', '/en/<', '/produk/kain/<'),
    'in the sitemap',
  ],
  ['a hidden page that is there', (site) => traces(site, [kain]), soundSite, '/produk/kain/: is there'],
  ['a link to a hidden page', (site) => traces(site, [kain]), soundSite, 'links to /produk/kain/'],
]

test.for(breaches)('%s is found', ([, rule, site, message]) => {
  expect(rule(site()).join('\n')).toMatch(message)
})

test('a sound site breaks no rule', () => {
  const about = new Set(breaches.map(([, rule]) => rule).filter((rule) => !String(rule).includes('traces')))
  for (const rule of about) expect(rule(soundSite())).toEqual([])
})

test('data: pictures, JSON-LD, outgoing links and searches on Tokopedia are fine', () => {
  const site = withBody(`<img src="data:image/gif;base64,x" alt="" width="1" height="1">
    <script type="application/ld+json">{"@type":"Thing"}</script>
    <a href="https://www.tokopedia.com/search?q=kain" rel="noopener">Cari</a>`)
  for (const rule of [foreignLoads, inlineScripts, tracked, openers, pictures, deadReferences])
    expect(rule(site)).toEqual([])
})

test('invalid markup is found, with its place and rule', async () => {
  const [page] = withBody('<ul><div>x</div></ul>').pages.filter(({ address }) => address === '/')
  const problems = await invalidMarkup(page ? [page] : [])
  expect(problems.join('\n')).toMatch(/^\/index\.html \d+:\d+ element-permitted-content/m)
})
