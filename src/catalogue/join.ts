import type { Collection } from '@cms/model/collection'
import type { Locale } from '@cms/rules/locale'

/** A file as Astro's content layer holds it. */
export interface File<Data> {
  id: string
  data: Data
  rendered?: { html: string } | undefined
}

/** One entry in one language: its facts, the words of that language, and which words are still Indonesian. */
export type Joined<Data> = Data & {
  slug: string
  /** HTML of the Markdown body, sanitised; '' when nothing is written. */
  body: string
  /** The Indonesian file's data, for what must be the same in both languages, such as a drawing. */
  indonesian: Data
  /** Names of fields (or 'body') that are shown in Indonesian on an English page. */
  inIndonesian: readonly string[]
}

/** Joins the two language files of an entry. Facts always come from the Indonesian file. */
export function joined<Data extends object>(
  locale: Locale,
  collection: Pick<Collection, 'fields'>,
  indonesian: File<Data>,
  english: File<object> | undefined,
): Joined<Data> {
  const body = indonesian.rendered?.html ?? ''
  const entry = {
    ...indonesian.data,
    slug: indonesian.id,
    body,
    indonesian: indonesian.data,
    inIndonesian: [] as string[],
  }
  if (locale === 'id') return entry
  const words: Record<string, unknown> = { ...english?.data, body: english?.rendered?.html || undefined }
  for (const name of [...translatedFields(collection), 'body']) {
    const facts = entry as Record<string, unknown>
    if (words[name] !== undefined) facts[name] = words[name]
    else if (facts[name]) entry.inIndonesian.push(name)
  }
  return entry
}

const translatedFields = ({ fields }: Pick<Collection, 'fields'>) =>
  Object.keys(fields).filter((name) => fields[name]?.translated)

/** The `lang` of an element that shows this field: 'id' where an English page falls back, else undefined. */
export const langOf = (entry: { inIndonesian: readonly string[] }, field: string): 'id' | undefined =>
  entry.inIndonesian.includes(field) ? 'id' : undefined
