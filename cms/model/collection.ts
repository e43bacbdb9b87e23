import { z } from 'zod'
import type { Finding, WholeEntry } from '../rules/finding.ts'
import { shapeOf, type Values } from './composites.ts'
import { withoutBlanks, type Fields } from './field.ts'
import type { Section } from './routes.ts'

export type CollectionName = Section | 'pages'

type TranslatedPart<Set extends Fields> = {
  [Name in keyof Set as Set[Name]['translated'] extends true ? Name : never]: Set[Name]
}

/** What the English file may hold: the translated fields, each of them perhaps not written yet. */
type Words<Set extends Fields> = Partial<Values<TranslatedPart<Set>>>

export interface Collection<Set extends Fields = Fields> {
  name: CollectionName
  /** As the editor's menu shows it, e.g. "Produk", and one of them in a sentence, e.g. "produk". */
  label: string
  singular: string
  description: string
  fields: Set
  body: { label: string; hint: string; required: boolean }
  /** Schema of `x.id.md`: every field. */
  indonesian: z.ZodType<Values<Set>>
  /** Schema of `x.en.md`: only the translated fields, since facts are stored once. */
  english: z.ZodType<Words<Set>>
  rules: ((entry: WholeEntry<Values<Set>, Words<Set>>) => Finding[])[]
}

type Described<Set extends Fields> = Omit<Collection<Set>, 'indonesian' | 'english'>

/** A collection of entries from its fields; both languages' schemas follow from them. */
export function collection<Set extends Fields>(described: Described<Set>): Collection<Set> {
  const words = Object.fromEntries(
    Object.entries(described.fields)
      .filter(([, field]) => field.translated)
      .map(([name, field]) => [name, { ...field, schema: field.schema.optional() }]),
  )
  return {
    ...described,
    indonesian: read(shapeOf(described.fields)),
    english: read(shapeOf(words) as unknown as z.ZodType<Words<Set>>),
  }
}

const read = <Value>(schema: z.ZodType<Value>) =>
  z.preprocess((data) => withoutBlanks(data) ?? {}, schema) as unknown as z.ZodType<Value>
