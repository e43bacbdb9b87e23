import type { Locale } from '../../rules/locale.ts'

type Data = Readonly<Record<string, unknown>>

/** The fields of an entry in both languages, the Markdown among them as `body`. */
export type BothLanguages = Readonly<Record<Locale, Data>>

/** A field that two editors changed, each otherwise. */
export interface Disputed {
  locale: Locale
  field: string
  /** What the other editor saved. */
  theirs: unknown
}

export interface Merged {
  entry: BothLanguages
  disputed: Disputed[]
}

/**
 * What two editors made of one entry, field by field: who changed a field alone keeps it. `base` is the entry as this
 * editor opened it, `theirs` as it is stored now, `mine` as it stands in the form. Disputed fields stay as `mine`.
 */
export function merged(base: BothLanguages, theirs: BothLanguages, mine: BothLanguages): Merged {
  const disputed: Disputed[] = []
  const join = (locale: Locale): Data => {
    const joined: Record<string, unknown> = { ...mine[locale] }
    const fields = new Set([...Object.keys(base[locale]), ...Object.keys(theirs[locale])])
    for (const field of fields) {
      const [was, is, wanted] = [base[locale][field], theirs[locale][field], mine[locale][field]]
      if (same(was, is) || same(is, wanted)) continue
      if (same(was, wanted)) joined[field] = is
      else disputed.push({ locale, field, theirs: is })
    }
    return joined
  }
  return { entry: { id: join('id'), en: join('en') }, disputed }
}

/** A field that is empty may be stored as nothing, and the form makes an empty text, list or part of it. */
const same = (one: unknown, other: unknown): boolean => asText(one) === asText(other)

const asText = (value: unknown): string =>
  JSON.stringify(value, (_, part: unknown) =>
    part === '' || part === null || (Array.isArray(part) && part.length === 0) ? undefined : part,
  ) ?? ''
