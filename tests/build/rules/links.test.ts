import { expect, test } from 'vitest'
import { findsEach } from './breaches.ts'
import { foreignLoads, inlineScripts, inlineStyles, scriptAddresses } from './hosts.ts'
import { deadReferences, deadStyleReferences } from './links.ts'
import { openers, tracked, unencrypted } from './outgoing.ts'
import { spoilt, withBody } from './sound.ts'

const home = '/index.html'
const product = '/produk/kain/index.html'

findsEach([
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
])

test('data: pictures, JSON-LD, outgoing links and searches on Tokopedia are fine', () => {
  const site = withBody(`<img src="data:image/gif;base64,x" alt="" width="1" height="1">
    <script type="application/ld+json">{"@type":"Thing"}</script>
    <a href="https://www.tokopedia.com/search?q=kain" rel="noopener">Cari</a>`)
  for (const rule of [foreignLoads, inlineScripts, tracked, openers, deadReferences])
    expect(rule(site)).toEqual([])
})
