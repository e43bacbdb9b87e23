import type { CollectionName } from '../model/collection.ts'
import type { Finding } from '../rules/finding.ts'
import { isSearch } from '../rules/tokopedia.ts'
import type { Advice } from '../rules/validation.ts'
import { problemAt, type Entry } from './placed.ts'
import type { Problem } from './problem.ts'

/** From this many products on, one photograph looks like a mistake rather than a family of products. */
const MANY = 3

/** Warns about values that should belong to one entry but are in several; usually an old entry was copied. */
export function duplicatesOf(entries: readonly Entry[]): Problem[] {
  const listings = sharing(entries, 'products', 'listing').filter(([value]) => !isSearch(value))
  const shops = sharing(entries, 'groups', 'shop')
  const photos = sharing(entries, 'products', 'photo').filter(([, { length }]) => length >= MANY)
  return [
    ...listings.flatMap(([, shared]) => eachAfterTheFirst(shared, 'listing', sameListing)),
    ...shops.flatMap(([, shared]) => eachAfterTheFirst(shared, 'shop', sameShop)),
    ...photos.map(([, shared]) =>
      warned(shared[0] as Entry, 'photo', samePhoto(shared.slice(1).map(fileOf))),
    ),
  ]
}

/** Values of a field that more than one entry holds. */
function sharing(entries: readonly Entry[], name: CollectionName, field: string): [string, Entry[]][] {
  const holding = entries.filter(
    ({ collection, read }) => collection.name === name && read?.data[field] !== undefined,
  )
  const byValue = Map.groupBy(holding, ({ read }) => String(read?.data[field]))
  return [...byValue].filter(([, { length }]) => length > 1)
}

function eachAfterTheFirst(
  [first, ...others]: Entry[],
  field: string,
  advice: (file: string) => Advice,
): Problem[] {
  return first ? others.map((other) => warned(other, field, advice(fileOf(first)))) : []
}

const fileOf = ({ files }: Entry) => files.id ?? ''

const warned = (entry: Entry, field: string, advice: Advice) =>
  problemAt(entry, { field, locale: 'id', level: 'warning', ...advice } satisfies Finding)

const sameListing = (file: string): Advice => ({
  problem: { id: `Tautan Tokopedia ini juga ada di ${file}.`, en: `This listing also stands in ${file}.` },
  fix: { id: 'Periksa produk mana yang dimaksud tautan ini.', en: 'Look which product this link means.' },
})

const sameShop = (file: string): Advice => ({
  problem: { id: `Toko ini juga ada di ${file}.`, en: `This shop also stands in ${file}.` },
  fix: { id: 'Periksa kelompok mana yang punya toko ini.', en: 'Look which group the shop belongs to.' },
})

function samePhoto(files: string[]): Advice {
  const named = files.slice(0, MANY).join(', ')
  const rest = files.length - MANY
  return {
    problem: {
      id: `Foto ini juga dipakai ${named}${rest > 0 ? `, dan ${rest} lagi` : ''}.`,
      en: `This photograph is also used by ${named}${rest > 0 ? ` and ${rest} more` : ''}.`,
    },
    fix: { id: 'Potret setiap produk sendiri-sendiri.', en: 'Photograph each product on its own.' },
  }
}
