import type { Finding } from '../rules/finding.ts'
import type { Locale } from '../rules/locale.ts'
import type { ReadEntry } from './entry.ts'
import { isRecord } from './walk.ts'

/** A warning where a description repeats the title: it tells someone who cannot see the photograph nothing new. */
export function wordingOf({ data, english }: ReadEntry): Finding[] {
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
