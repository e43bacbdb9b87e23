import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { contentFolder, sites } from '../build/folders.ts'
import { readEntries } from '../build/entries.ts'
import { kindOf, kinds, type Kind } from '../build/kinds.ts'

export { kinds, type Kind }
export const locales = ['id', 'en'] as const
export type Locale = (typeof locales)[number]

let addresses: string[] | undefined

/** Addresses of all pages for visitors in the built site. Called inside tests: before them the site may not be built. */
export const allAddresses = (): string[] =>
  (addresses ??= readdirSync(sites.samples, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html') && !file.startsWith('admin') && !isMoved(file))
    .map((file) => `/${file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1')}`)
    .sort())

/** What stands at an old address goes on by itself, and is tested in tests/build/moved.test.ts. */
const isMoved = (file: string) =>
  readFileSync(join(sites.samples, file), 'utf8').includes('<meta http-equiv="refresh"')

/** The first page of a kind in a language. @throws when the site has none */
export function pageOf(kind: Kind, locale: Locale): string {
  const isEnglish = (address: string) => address.startsWith('/en/')
  const address = allAddresses().find(
    (candidate) => kindOf(candidate) === kind && isEnglish(candidate) === (locale === 'en'),
  )
  if (!address) throw new Error(`The site has no ${kind} page in ${locale}.`)
  return address
}

/** A sample that links to Tokopedia, in a language. */
export function listedProduct(locale: Locale): string {
  const listed = readEntries(contentFolder).find(
    ({ collection, isListed, draft }) => collection === 'products' && isListed && !draft,
  )
  const address = listed?.addresses[locales.indexOf(locale)]
  if (!address) throw new Error('No product has a listing.')
  return address
}

/** Small phone, phone, tablet, desk; CSS pixels. */
export const widths = [320, 360, 768, 1440] as const
