import { XMLParser } from 'fast-xml-parser'
import { indexable, links, localeOf, offenders, type Site } from '../site.ts'
import { readCsv } from './csv.ts'

const feeds = { id: '/umpan.xml', en: '/en/feed.xml' } as const

interface Item {
  title?: string
  link?: string
  guid?: { '#text': string } | string
  description?: string
  pubDate?: string
}

/** The items of a feed, as text. @throws when it is no well-formed XML */
export function itemsOf(xml: string): Item[] {
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (name) => name === 'item',
  })
  const { rss } = parser.parse(xml, true) as { rss: { channel: { item?: Item[] } } }
  return rss.channel.item ?? []
}

/** Feeds that are missing, ill-formed or of something else than this site's findable pages; pages that lead to none. */
export function feedProblems(site: Site): string[] {
  return [
    ...Object.entries(feeds).flatMap(([locale, address]) => {
      if (!site.addresses.has(address)) return [`${address}: is not there`]
      try {
        const items = itemsOf(site.read(address).toString('utf8'))
        return itemProblems(site, locale, items).map((problem) => `${address}: ${problem}`)
      } catch (error) {
        return [`${address}: ${(error as Error).message}`]
      }
    }),
    ...offenders(indexable(site), (page) => {
      const own = links(page, 'alternate').filter(
        ({ attributes }) => attributes.type === 'application/rss+xml',
      )
      const wanted = feeds[localeOf(page)]
      return own.length === 1 && own[0]?.attributes.href === wanted ? [] : [`does not lead to ${wanted}`]
    }),
  ]
}

function itemProblems(site: Site, locale: string, items: Item[]): string[] {
  const found = new Set(
    indexable(site)
      .filter((page) => localeOf(page) === locale)
      .map(({ address }) => site.origin + address),
  )
  const dates = items.map(({ pubDate }) => (pubDate === undefined ? -Infinity : Date.parse(pubDate)))
  return [
    ...items.flatMap(({ title, link = '', guid, description }) => [
      ...(title && description ? [] : [`${link} has no words`]),
      ...(found.has(link) ? [] : [`${link} is no page that may be found`]),
      ...((typeof guid === 'string' ? guid : guid?.['#text']) === link ? [] : [`${link} has another guid`]),
    ]),
    ...(new Set(items.map(({ link }) => link)).size === items.length ? [] : ['something twice']),
    ...items
      .filter(({ pubDate }) => pubDate !== undefined && !hasCome(pubDate))
      .map(({ pubDate }) => `a day that is none, or to come: ${pubDate}`),
    ...(dates.some((date, index) => date > (dates[index - 1] ?? Infinity)) ? ['not the latest first'] : []),
  ]
}

/** A moment as RSS writes it (RFC 822), of today or before. */
const hasCome = (text: string) => {
  const date = new Date(text)
  return date.getTime() <= Date.now() && date.toUTCString() === text
}

const columns = 'id,title,description,availability,condition,price,link,image_link,brand,product_type'

/** What Meta would refuse in the catalogue, or what may not be sold from it. */
export function catalogueProblems(site: Site): string[] {
  if (!site.addresses.has('/katalog.csv')) return ['/katalog.csv: is not there']
  const [head = [], ...rows] = readCsv(site.read('/katalog.csv').toString('utf8'))
  if (head.join() !== columns) return [`/katalog.csv: the columns are ${head.join()}`]
  return rows.flatMap((cells) => {
    const row = Object.fromEntries(head.map((name, index) => [name, cells[index] ?? '']))
    const picture = URL.parse(row.image_link ?? '')
    const fits = {
      availability: /^(in stock|available for order)$/,
      condition: /^new$/,
      price: /^[1-9]\d* IDR$/,
      link: /^https:\/\/(www|shop-id)\.tokopedia\.com\/(?!search)[^?#]+$/,
      image_link: /\.(jpe?g|png)$/,
    }
    return [
      ...(cells.length === head.length ? [] : [`${cells.length} cells`]),
      ...head.filter((name) => !row[name]).map((name) => `no ${name}`),
      ...Object.entries(fits)
        .filter(([name, form]) => !form.test(row[name] ?? ''))
        .map(([name]) => `${name} is ${row[name]}`),
      ...(picture?.origin === site.origin && site.addresses.has(picture.pathname)
        ? []
        : [`no picture at ${row.image_link}`]),
    ].map((problem) => `/katalog.csv, ${row.id}: ${problem}`)
  })
}
