import { kindOf, type Kind } from '../kinds.ts'
import { indexable, named, offenders, type Page, type Site } from '../site.ts'

/** One thing that JSON-LD describes, or a reference to it. */
type Node = Record<string, unknown>

/** What each type must say here: what search engines require of it, and what makes it more than a name. */
const required: Record<string, readonly string[]> = {
  Organization: ['@id', 'name', 'url'],
  WebSite: ['@id', 'name', 'url', 'publisher'],
  BreadcrumbList: ['itemListElement'],
  ItemList: ['name', 'numberOfItems', 'itemListElement'],
  ListItem: ['position', 'name'],
  Article: ['headline', 'description', 'url', 'inLanguage', 'author', 'publisher'],
  Product: ['@id', 'name', 'description', 'url', 'manufacturer'],
  Offer: ['url', 'price', 'priceCurrency', 'validFrom'],
  Place: ['@id', 'name', 'url'],
  GeoCoordinates: ['latitude', 'longitude'],
  AdministrativeArea: ['name'],
  Country: ['name'],
  PropertyValue: ['propertyID', 'value'],
}

/** The types at the top of a page of each kind. Pages of other kinds list entries, or say nothing. */
const expected: Partial<Record<Kind, string>> = {
  home: 'Organization WebSite',
  village: 'Place BreadcrumbList',
  group: 'Organization BreadcrumbList',
  product: 'Product BreadcrumbList',
  story: 'Article BreadcrumbList',
}

/** Properties that the site must not claim, since nobody knows them. */
const invented = [
  'aggregateRating',
  'review',
  'shippingDetails',
  'hasMerchantReturnPolicy',
  'priceValidUntil',
]

/** Structured data that does not parse, lacks what its type needs, leads nowhere, or says what it must not. */
export function structuredProblems(site: Site): string[] {
  const known = new Set(indexable(site))
  return offenders(site.pages, (page) => {
    const scripts = named(page, 'script').filter(
      ({ attributes }) => attributes.type === 'application/ld+json',
    )
    if (!known.has(page)) return scripts.length > 0 ? ['is not indexed, and yet has structured data'] : []
    if (scripts.length > 1) return [`${scripts.length} scripts of structured data`]
    const text = scripts[0]?.text
    if (text?.includes('<')) return ['a "<" in structured data, which may end its script']
    const things = text === undefined ? [] : read(text)
    if (!things) return [`this is not JSON-LD of schema.org: ${text?.slice(0, 60)}`]
    return [
      ...typeProblems(page, things),
      ...things.flatMap(nodesIn).flatMap((node) => nodeProblems(site, page, node)),
    ]
  })
}

function read(text: string): Node[] | undefined {
  try {
    const data = JSON.parse(text) as Node
    return data['@context'] === 'https://schema.org' ? (data['@graph'] as Node[]) : undefined
  } catch {
    return undefined
  }
}

function typeProblems(page: Page, things: Node[]): string[] {
  const types = things.map((thing) => thing['@type']).join(' ')
  const wanted = expected[kindOf(page.address)]
  const fits = wanted === undefined ? ['', 'ItemList'].includes(types) : types === wanted
  return fits ? [] : [`types are "${types}", expected "${wanted ?? 'ItemList'}"`]
}

/** An object and all objects in it. */
function nodesIn(value: unknown): Node[] {
  if (Array.isArray(value)) return value.flatMap(nodesIn)
  if (value === null || typeof value !== 'object') return []
  return [value as Node, ...Object.values(value).flatMap(nodesIn)]
}

function nodeProblems(site: Site, page: Page, node: Node): string[] {
  const type = node['@type']
  const isReference = type === undefined && Object.keys(node).join() === '@id'
  if (!isReference && !required[String(type)]) return [`nobody has said what ${String(type)} needs`]
  const absent = (required[String(type)] ?? []).filter((key) => node[key] === undefined || node[key] === '')
  return [
    ...absent.map((key) => `${String(type)} has no ${key}`),
    ...invented.filter((key) => key in node).map((key) => `${String(type)} says ${key}`),
    ...addressesOf(node).flatMap((url) => addressProblem(site, url)),
    ...(type === 'Offer' ? offerProblems(page, node) : []),
    ...(type === 'BreadcrumbList' ? trailProblems(site, page, node) : []),
    ...(type === 'ItemList' ? listProblems(site, page, node) : []),
  ]
}

const addressKeys = ['@id', 'url', 'item', 'image', 'logo', 'mainEntityOfPage']
const addressesOf = (node: Node): string[] =>
  addressKeys.flatMap((key) => (node[key] as string | undefined) ?? [])

function addressProblem(site: Site, url: string): string[] {
  const target = URL.parse(url)
  if (!target) return [`not an absolute address: ${url}`]
  if (target.origin !== site.origin) return []
  return site.addresses.has(target.pathname) ? [] : [`leads nowhere: ${url}`]
}

/** A whole price in rupiah, at the listing that this page links to. */
function offerProblems(page: Page, { url, price, priceCurrency }: Node): string[] {
  const isLinked = named(page, 'a').some(({ attributes }) => attributes.href === url)
  return [
    ...(isLinked ? [] : [`the page does not lead to the offer at ${String(url)}`]),
    ...(/^https:\/\/(www|shop-id)\.tokopedia\.com\/(?!search)/.test(String(url))
      ? []
      : [`no listing: ${String(url)}`]),
    ...(Number.isInteger(price) && priceCurrency === 'IDR'
      ? []
      : [`price is ${String(price)} ${String(priceCurrency)}`]),
  ]
}

/** The breadcrumbs that visitors see, and then the page itself. */
function trailProblems(site: Site, page: Page, { itemListElement }: Node): string[] {
  const seen = named(page, 'a')
    .filter(({ within }) => ['main', 'nav', 'ol'].every((name) => within.includes(name)))
    .map(({ attributes, text }) => `${text.trim()} ${site.origin}${attributes.href}`)
  const said = (itemListElement as Node[]).map(({ name, item }) => `${String(name)} ${String(item)}`)
  const isSame = said.slice(0, -1).join('\n') === seen.join('\n')
  const endsHere = (itemListElement as Node[]).at(-1)?.item === site.origin + page.address
  return isSame && endsHere && seen.length > 0
    ? []
    : [`the breadcrumbs says ${said.join(', ')}; seen: ${seen.join(', ')}`]
}

/** Everything listed is linked here and may be found. */
function listProblems(site: Site, page: Page, { numberOfItems, itemListElement }: Node): string[] {
  const linked = new Set(named(page, 'a').map(({ attributes }) => site.origin + attributes.href))
  const found = new Set(indexable(site).map(({ address }) => site.origin + address))
  const items = (itemListElement as Node[]).map(({ url }) => String(url))
  return [
    ...(items.length === numberOfItems && items.length > 0
      ? []
      : [`${items.length} items, not ${String(numberOfItems)}`]),
    ...items.filter((url) => !linked.has(url)).map((url) => `lists ${url} without a link`),
    ...items.filter((url) => !found.has(url)).map((url) => `lists ${url}, which is not indexed`),
  ]
}
