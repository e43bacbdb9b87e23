import type { Finding, Locale } from '../model/collection.ts'
import { phonesIn } from '../rules/phone.ts'
import type { AnyCollection, ReadEntry } from './entry.ts'
import { isRecord, leavesOf } from './walk.ts'

/** Warnings about words that follow the rules and still serve nobody. */
export function wordingOf({ fields }: AnyCollection, entry: ReadEntry): Finding[] {
  const phones = (['id', 'en'] as const).flatMap((locale) => {
    const words = leavesOf(fields, locale === 'id' ? entry.data : entry.english)
    const texts = words
      .filter(({ path }) => fields[String(path[0])]?.translated)
      .map(({ path, value }) => [path.join('.'), String(value)] as const)
    return [...texts, ['body', entry.body[locale]] as const].flatMap(([field, text]) =>
      phonesOf(field, text, locale),
    )
  })
  return [...phones, ...repeatedTitles(entry)]
}

function phonesOf(field: string, text: string, locale: Locale): Finding[] {
  return phonesIn(text).map((phone) => ({
    field,
    locale,
    level: 'warning',
    problem: {
      id: `Ada nomor HP di dalam tulisan: ${phone}.`,
      en: `There is a phone number in the text: ${phone}.`,
    },
    fix: {
      id: 'Hapus. Nomor yang boleh dilihat semua orang ditulis di isian WhatsApp kelompok.',
      en: "Remove it. A number that everybody may see belongs in the group's WhatsApp field.",
    },
  }))
}

/** A description that repeats the title tells someone who cannot see the photograph nothing new. */
function repeatedTitles({ data, english }: ReadEntry): Finding[] {
  const titles = { id: plain(data['title']), en: plain(english?.['title'] ?? data['title']) }
  const gallery = Array.isArray(data['gallery']) ? data['gallery'] : []
  const inGallery = gallery.flatMap((row, index) => {
    const alt = isRecord(row) && isRecord(row['alt']) ? row['alt'] : {}
    return (['id', 'en'] as const)
      .filter((locale) => titles[locale] !== '' && plain(alt[locale]) === titles[locale])
      .map((locale) => repeats(`gallery.${index}.alt.${locale}`, 'id'))
  })
  return [
    ...(titles.id !== '' && plain(data['photoAlt']) === titles.id ? [repeats('photoAlt', 'id')] : []),
    ...(titles.en !== '' && plain(english?.['photoAlt']) === titles.en ? [repeats('photoAlt', 'en')] : []),
    ...inGallery,
  ]
}

const plain = (value: unknown) => (typeof value === 'string' ? value.trim().toLowerCase() : '')

const repeats = (field: string, locale: Locale): Finding => ({
  field,
  locale,
  level: 'warning',
  problem: {
    id: 'Isi foto hanya mengulang judul.',
    en: 'The description of the photograph only repeats the title.',
  },
  fix: {
    id: 'Ceritakan apa yang terlihat. Contoh: Keripik di atas tampah bambu.',
    en: 'Say what is seen, e.g. "Crisps on a bamboo tray".',
  },
})
