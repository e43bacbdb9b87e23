import { type Link, linkFrom, linksIn, twoLinks } from './link.ts'
import { cleaned, plainText } from './text.ts'
import { elsewhere } from './tokopedia-hosts.ts'
import { HOME, isProduct, isShop, segmentsOf } from './tokopedia-paths.ts'
import { type Advice, accept, quoted, refuse, type Rule, type Validation } from './validation.ts'

const SEARCH = `${HOME}/search?q=`
const HOSTS = new Set(['www.tokopedia.com', 'tokopedia.com', 'm.tokopedia.com'])

const EXAMPLE = {
  listing: `${HOME}/nama-toko/keripik-pisang-250gr`,
  shop: `${HOME}/nama-toko`,
}

const findSearchWords = plainText(200)

/** True for the search address that stands in for a listing in sample entries. */
export const isSearch = (url: string): boolean => url.startsWith(SEARCH)

/**
 * Finds what a pasted text means: the single link in the sentence of the app's share button, with https:// where a
 * Tokopedia address lacks it; else the trimmed text. A link at the very beginning with more text behind it is left
 * alone: it may be one link broken by a space, and its beginning could be another shop.
 */
export function linkIn(text: string): string {
  const whole = cleaned(text).replace(/(^|\s)((?:[a-z0-9-]+\.)*tokopedia\.(?:com|link)\/)/giu, '$1https://$2')
  const links = linksIn(whole)
  const [link] = links
  if (link === undefined || links.length > 1) return cleaned(text)
  const brokenMaybe = whole.startsWith(link) && /\s/u.test(whole) && whole.split(link).length === 2
  return brokenMaybe ? cleaned(text) : link
}

/**
 * One product's page on Tokopedia, stored as https://www.tokopedia.com/<shop>/<slug>. Also accepted, in its own form:
 * a search (`isSearch`; the caller decides whether it may), and the two forms of shop-id.tokopedia.com.
 */
export const listing: Rule<string> = (input) => {
  const verdict = page(input, 'listing')
  if (!verdict.ok) return verdict
  const link = verdict.value
  if (link.host === 'shop-id.tokopedia.com') return onShopId(link)
  if (!HOSTS.has(link.host)) return wrapped(link)
  return plain(link)
}

/** A shop's page on Tokopedia, stored as https://www.tokopedia.com/<shop>. */
export const shop: Rule<string> = (input) => {
  const verdict = page(input, 'shop')
  if (!verdict.ok) return verdict
  const link = verdict.value
  if (!HOSTS.has(link.host)) return elsewhere(link, innerLink(link, shop))
  const segments = segmentsOf(link)
  const [name = ''] = segments
  if (!isShop(name)) return notThat(link, 'shop')
  if (segments.length !== 1) return notThat(link, 'shop', `${HOME}/${name}`)
  return stored(link, `${HOME}/${name}`)
}

function page(input: unknown, kind: 'listing' | 'shop'): Validation<Link> {
  if (typeof input === 'string' && /^\s*tokopedia:/iu.test(input)) {
    return refuse(
      {
        id: `Tautan ini hanya terbuka di aplikasi: ${quoted(input)}.`,
        en: `This link opens only in the app: ${quoted(input)}.`,
      },
      {
        id: `Salin tautan lengkap, misalnya ${EXAMPLE[kind]}`,
        en: `Copy the full link, such as ${EXAMPLE[kind]}`,
      },
    )
  }
  const verdict = linkFrom(input, EXAMPLE[kind], goodLink(kind === 'listing' ? listing : shop))
  // Two pasted links without a space between them.
  if (verdict.ok && verdict.value.path.includes('://')) return twoLinks(verdict.value.href)
  return verdict
}

const goodLink =
  (rule: Rule<string>) =>
  (found: string): string | undefined => {
    const verdict = rule(found)
    return verdict.ok && !isSearch(verdict.value) ? verdict.value : undefined
  }

/** The first value of the query that is a good link itself. */
function innerLink(link: Link, rule: Rule<string>): string | undefined {
  const values = [...new URL(link.href).searchParams.values()]
  return values.map(goodLink(rule)).find((inner) => inner !== undefined)
}

function plain(link: Link): Validation<string> {
  const segments = segmentsOf(link)
  const [name = '', slug = ''] = segments
  if (segments.length === 1 && name === 'search') return search(link)
  const good = segments.length === 2 && isShop(name) && isProduct(slug)
  return good ? stored(link, `${HOME}/${name}/${slug}`) : notThat(link, 'listing')
}

function search(link: Link): Validation<string> {
  const query = new URL(link.href).searchParams
  const words = findSearchWords(query.get('q') ?? '')
  if (!words.ok) return words
  const clean = `${HOME}/search?${new URLSearchParams({ q: words.value }).toString()}`
  const extra = [...query.keys()].length > 1 || link.href.includes('#') ? link.extra : ''
  return stored({ ...link, extra }, clean)
}

function onShopId(link: Link): Validation<string> {
  const path = link.path.replace(/\/$/u, '')
  const good = /^\/(?:view\/product\/\d{19}|pdp\/[A-Za-z0-9_-]+\/\d{6,25})$/u.test(path)
  if (!good) return notThat(link, 'listing')
  return accept(`https://shop-id.tokopedia.com${path}`, {
    problem: {
      id: 'Tautan ini bisa dipakai, tetapi bentuknya bisa berubah sewaktu-waktu.',
      en: 'This link works, but its form may change at any time.',
    },
    fix: {
      id: `Kalau ada, lebih baik tautan seperti ${EXAMPLE.listing}`,
      en: `If there is one, prefer a link such as ${EXAMPLE.listing}`,
    },
  })
}

/** An advertisement's redirect gives the listing inside; any other host is refused. */
function wrapped(link: Link): Validation<string> {
  const inner = innerLink(link, listing)
  if (link.host !== 'ta.tokopedia.com' || inner === undefined) return elsewhere(link, inner)
  return accept(inner, withoutTracker(inner))
}

const stored = (link: Link, clean: string) =>
  link.extra === '' && link.secure && link.host === new URL(clean).host
    ? accept(clean)
    : accept(clean, withoutTracker(clean))

function withoutTracker(clean: string): Advice {
  return {
    problem: {
      id: 'Tautan ini membawa tambahan yang tidak perlu.',
      en: 'This link carries more than it needs.',
    },
    fix: { id: `Disimpan tanpa pelacak: ${clean}`, en: `Stored without trackers: ${clean}` },
  }
}

function notThat(link: Link, kind: 'listing' | 'shop', better: string = EXAMPLE[kind]) {
  const found = quoted(`${link.host}${link.path}`)
  return kind === 'listing'
    ? refuse(
        {
          id: `Tautan produk berisi nama toko dan nama produk. Yang tertulis: ${found}.`,
          en: `A product's link holds the shop's name and the product's name. Found ${found}.`,
        },
        {
          id: `Buka halaman produknya di Tokopedia, lalu salin tautannya, misalnya ${better}`,
          en: `Open the product's page on Tokopedia and copy its link, such as ${better}`,
        },
      )
    : refuse(
        {
          id: `Tautan toko hanya berisi nama toko. Yang tertulis: ${found}.`,
          en: `A shop's link holds only the shop's name. Found ${found}.`,
        },
        { id: `Tulis seperti ${better}`, en: `Write it as ${better}` },
      )
}
