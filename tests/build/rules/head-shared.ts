import { kindOf } from '../kinds.ts'
import { localeOf, metas, offenders, type Page, type Site } from '../site.ts'

/**
 * What WhatsApp takes of a shared link (Meta's documentation of link previews, May 2026): bytes of HTML up to the end
 * of the head, bytes and pixels of the picture, and how many times as wide as high it may be.
 */
const whatsapp = { head: 300_000, picture: 600_000, width: 300, ratio: 4 }

const once = [
  'og:title',
  'og:description',
  'og:url',
  'og:type',
  'og:site_name',
  'og:locale',
  'og:locale:alternate',
  'og:image',
  'og:image:type',
  'og:image:width',
  'og:image:height',
  'og:image:alt',
  'twitter:card',
]

const locales = { id: 'id_ID', en: 'en_US' } as const

/** Pages that WhatsApp, Facebook, X or Pinterest would show wrongly, or not at all, when they are shared. */
export const shared = (site: Site): string[] =>
  offenders(site.pages, (page) => [
    ...once.filter((key) => !value(page, key)).map((key) => `not one ${key}`),
    ...words(site, page),
    ...picture(site, page),
  ])

const value = (page: Page, key: string): string | undefined => {
  const [first, ...more] = metas(page, key)
  return more.length === 0 ? first?.trim() : undefined
}

function words({ origin }: Site, page: Page): string[] {
  const own = localeOf(page)
  const is = (key: string) => value(page, key) ?? ''
  const head = Buffer.byteLength(page.html.slice(0, page.html.search(/<\/head>|<body/)))
  const kind = kindOf(page.address)
  const pins = metas(page, 'pinterest-rich-pin').join()
  const expected = (key: string, wanted: string) =>
    is(key) === wanted ? [] : [`${key} is "${is(key)}", expected "${wanted}"`]
  return [
    ...(head > whatsapp.head ? [`the head ends after ${head} bytes, at most ${whatsapp.head}`] : []),
    ...(is('og:url').startsWith(`${origin}/`)
      ? []
      : [`og:url is not an address of this site: ${is('og:url')}`]),
    ...(/[?#]/.test(is('og:url')) ? [`og:url has parameters: ${is('og:url')}`] : []),
    ...(is('og:title').endsWith(`· ${is('og:site_name')}`)
      ? [`og:title names the site: ${is('og:title')}`]
      : []),
    ...expected('og:type', kind === 'story' ? 'article' : 'website'),
    ...expected('og:locale', locales[own]),
    ...expected('og:locale:alternate', locales[own === 'id' ? 'en' : 'id']),
    ...expected('twitter:card', 'summary_large_image'),
    ...(pins === (kind === 'product' ? 'false' : '') ? [] : [`pinterest-rich-pin is "${pins}"`]),
  ]
}

function picture(site: Site, page: Page): string[] {
  const url = value(page, 'og:image') ?? ''
  const [width, height] = ['width', 'height'].map((side) => Number(value(page, `og:image:${side}`)))
  const address = url.startsWith(`${site.origin}/`) ? url.slice(site.origin.length) : undefined
  const bytes = address && site.addresses.has(address) ? site.read(address).length : undefined
  return [
    ...(address === undefined ? [`og:image is not an address of this site: ${url}`] : []),
    ...(bytes === undefined ? [`og:image is not there: ${url}`] : []),
    ...((bytes ?? 0) >= whatsapp.picture ? [`og:image has ${bytes} bytes, under ${whatsapp.picture}`] : []),
    ...(!url.endsWith('.jpg') || value(page, 'og:image:type') !== 'image/jpeg'
      ? [`og:image is no JPEG: ${url}`]
      : []),
    ...(width !== undefined &&
    height !== undefined &&
    width >= whatsapp.width &&
    width / height <= whatsapp.ratio
      ? []
      : [
          `og:image is ${width}×${height} px, at least ${whatsapp.width} wide and at most ${whatsapp.ratio}:1`,
        ]),
  ]
}
