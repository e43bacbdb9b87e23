import { isSearch, listing, shop } from '../../cms/rules/tokopedia.ts'
import type { LocalizedText } from '../../cms/rules/validation.ts'
import type { Facts } from './facts.ts'

/** A group's shop as it is stored; '' where it has none, undefined where the group is not there or not readable. */
export type Shop = string | undefined

/**
 * Where a product now sends its buyers, if that is not its group's shop as the site knows it. It is said even if the
 * product never was there: who takes a shop away first and fills in another later has still moved the money.
 */
export async function redirectOf(
  before: Facts | undefined,
  after: Facts,
  shopOf: (group: string) => Promise<Shop>,
): Promise<LocalizedText | undefined> {
  const link = after.value('listing')
  if (link === '') return undefined
  const same = (['listing', 'group'] as const).every((key) => before?.value(key) === after.value(key))
  if (same) return undefined
  // A sample is never shown on the published site and leads to a search; without "sample" the check refuses one.
  if (isSearch(link) && after.value('sample') === 'true') return undefined
  const to = nameOf(link)
  const known = await shopOf(after.value('group'))
  if (to !== undefined && known && to === nameOf(known)) return undefined
  const from = before?.value('listing') || known
  return { id: arrow(from, link, INDONESIAN), en: arrow(from, link, ENGLISH) }
}

const CONTACTS = { shop: 'toko', whatsapp: 'WhatsApp', email: 'surel', instagram: 'Instagram' } as const

/** Ways to reach a group that were filled in or changed. Emptied ones lead nobody astray. */
export function contactsOf(before: Facts | undefined, after: Facts): LocalizedText[] {
  return (Object.keys(CONTACTS) as (keyof typeof CONTACTS)[])
    .map((key) => ({ key, from: before?.value(key) ?? '', to: after.value(key) }))
    .filter(({ from, to }) => to !== '' && to !== from)
    .map(({ key, from, to }) => ({
      id: `${CONTACTS[key]}: ${from || INDONESIAN.none} → ${to}`,
      en: `${key}: ${from || ENGLISH.none} → ${to}`,
    }))
}

const INDONESIAN = { none: '(kosong)', search: 'sebuah pencarian', unknown: 'tidak dikenal' }
const ENGLISH = { none: '(none)', search: 'a search', unknown: 'unknown' }

const arrow = (from: string | undefined, to: string, words: typeof ENGLISH) =>
  `${from ? place(from, words) : words.none} → ${place(to, words)}`

function place(link: string, words: typeof ENGLISH): string {
  if (isSearch(link)) return words.search
  return nameOf(link) ?? `${words.unknown}: ${link}`
}

/** The shop's name in a product's or a shop's address; undefined where the address does not tell it. */
function nameOf(link: string): string | undefined {
  const verdict = [listing(link), shop(link)].find(({ ok }) => ok)
  const stored = verdict?.ok ? verdict.value : ''
  return /^https:\/\/www\.tokopedia\.com\/([^/?]+)(?:\/[^/?]+)?$/u.exec(stored)?.[1]
}
