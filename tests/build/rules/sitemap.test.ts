import { expect, test } from 'vitest'
import type { Site } from '../site.ts'
import { findsEach, type Rule } from './breaches.ts'
import { exposedSamples, traces } from './hidden.ts'
import { robotsProblems, sitemapPictures, sitemapProblems } from './sitemap.ts'
import { soundSite, spoilt } from './sound.ts'

const kain = {
  collection: 'products',
  slug: 'kain',
  sample: true,
  draft: false,
  hasPhoto: false,
  isListed: false,
  addresses: ['/produk/kain/'],
}
const samples: Rule = (site) => exposedSamples(site, [kain])
const product = '/produk/kain/index.html'
/** The home page shows an icon, and the sitemap calls it a picture. */
const withIcon = (): Site => {
  const [one, other] = [
    spoilt('/index.html', '/foto.jpg', '/ikon.svg'),
    spoilt('/sitemap-0.xml', 'foto.jpg', 'ikon.svg'),
  ]
  return { ...one, read: other.read }
}
const withoutSample = (): Site => {
  const site = soundSite()
  return { ...site, pages: site.pages.filter(({ address }) => address !== '/produk/kain/') }
}

findsEach([
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
    'a picture that its page does not show',
    sitemapPictures,
    () => spoilt('/sitemap-0.xml', '/foto.jpg', '/gambar.jpg'),
    'does not show',
  ],
  ['a drawing of the interface', sitemapPictures, () => withIcon(), 'no photograph'],
  [
    'a work without its picture',
    sitemapPictures,
    () =>
      spoilt(
        '/sitemap-0.xml',
        '<loc>https://contoh.example/en/<',
        '<loc>https://contoh.example/produk/kain/<',
      ),
    'no picture',
  ],
  [
    'robots.txt without the sitemap',
    robotsProblems,
    () => spoilt('/robots.txt', 'Sitemap:', '#'),
    'does not say',
  ],
  ['a sample that is not there', samples, withoutSample, 'not there'],
  ['an indexed sample', samples, () => spoilt(product, 'noindex', 'index'), 'not noindex'],
  [
    'a sample in the sitemap',
    samples,
    () => spoilt('/sitemap-0.xml', '/en/<', '/produk/kain/<'),
    'in the sitemap',
  ],
])

test('a hidden page that is published, linked or listed is reported', () => {
  expect(traces(spoilt('/sitemap-0.xml', '/en/<', '/produk/kain/<'), [kain])).toEqual([
    '/produk/kain/: is there',
    '/produk/kain/: in the sitemap',
    '/: links to /produk/kain/',
    '/produk/kain/: links to /produk/kain/',
  ])
  expect(traces(soundSite(), [])).toEqual([])
})
