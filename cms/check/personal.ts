import type { Finding } from '../rules/finding.ts'
import type { Locale } from '../rules/locale.ts'
import { withoutBlanks, type Field, type Fields } from '../model/field.ts'
import { personalIn } from '../rules/personal/index.ts'
import type { AnyCollection, RawEntry } from './entry.ts'
import type { Path } from './lines.ts'
import { isRecord } from './walk.ts'

/** Widgets whose value is free text or a file name. The others cannot hold personal data. */
const WORDS = new Set(['string', 'text', 'image'])

/**
 * Finds personal data in every text of an entry, in both languages: titles, rows, credits, the names of people and of
 * files, running text, and unknown keys with their values.
 */
export function personalOf(
  { fields }: AnyCollection,
  { data, english, body }: Omit<RawEntry, 'slug'>,
): Finding[] {
  const files: [Locale, unknown][] = [
    ['id', data],
    ['en', english],
  ]
  return files.flatMap(([locale, values]) =>
    [...textsIn(fields, withoutBlanks(values), []), { path: ['body'], text: body[locale] }].flatMap(
      ({ path, text }) => personalIn(text).map((found) => ({ field: path.join('.'), locale, ...found })),
    ),
  )
}

interface Written {
  path: Path
  text: string
}

function textsIn(fields: Fields | undefined, value: unknown, above: Path): Written[] {
  if (!isRecord(value)) return below(undefined, value, above)
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = [...above, name]
    const field = fields && Object.hasOwn(fields, name) ? fields[name] : undefined
    return [...(field ? [] : [{ path, text: name }]), ...below(field, inner, path)]
  })
}

function below(field: Field | undefined, value: unknown, path: Path): Written[] {
  if (Array.isArray(value))
    return value.flatMap((row, index) =>
      isRecord(row)
        ? textsIn(field?.parts, row, [...path, index])
        : below(field?.row ?? field, row, [...path, index]),
    )
  if (isRecord(value)) return textsIn(field?.parts, value, path)
  const judged = field === undefined || WORDS.has(field.widget.widget)
  return judged && (typeof value === 'string' || typeof value === 'number')
    ? [{ path, text: String(value) }]
    : []
}
