import { z } from 'zod'
import { toNobody, type Described, type Field, type Fields, type Private } from './field.ts'
import { visibleGroup, visibleRows, type VisibleGroup, type VisibleParts } from './visible.ts'

/** The value type of a set of fields; optional fields may be absent. */
export type Values<Set extends Fields> = z.infer<z.ZodObject<{ [Name in keyof Set]: Set[Name]['schema'] }>>

/** The hint of a list names the button of Decap that adds a row. */
const withButton = ({ hint = '', ...described }: Described, singular: string): Described => ({
  ...described,
  hint: `${hint} Tekan "Tambah ${singular}" untuk menambah.`.trim(),
})

/** The strict schema of a set of fields: an unknown key is an error and never dropped silently. */
export function shapeOf<Set extends Fields>(fields: Set): z.ZodType<Values<Set>> {
  const schemas = Object.fromEntries(Object.entries(fields).map(([name, { schema }]) => [name, schema]))
  return z.strictObject(schemas) as unknown as z.ZodType<Values<Set>>
}

/** Several fields under one name. */
export function group<Set extends Fields>(
  described: Described,
  parts: Set,
): Field<Values<Set>, false, VisibleGroup<Set>> {
  return {
    ...described,
    // Required fields are not hidden behind a fold.
    widget: { widget: 'object', collapsed: Object.values(parts).every(({ required }) => !required) },
    schema: shapeOf(parts),
    translated: false,
    required: true,
    visible: (value, on) => visibleGroup(parts, value, on) as VisibleGroup<Set>,
    parts,
  }
}

/** A list whose rows each hold several fields. `summary` is Decap's one-line form of a folded row. */
export function rows<Set extends Fields>(
  described: Described & { summary: string; singular: string; max: number },
  parts: Set,
): Field<Values<Set>[], false, VisibleParts<Set>[]> {
  const { summary, singular, max, ...rest } = described
  return {
    ...withButton(rest, singular),
    widget: { widget: 'list', label_singular: singular, summary, collapsed: true, max },
    schema: listOf(shapeOf(parts), max),
    translated: false,
    required: true,
    visible: (value, on) => visibleRows(parts, value, on) as VisibleParts<Set>[],
    parts,
  }
}

/** A list of plain values, each judged by the same field. */
export function list<Value>(
  described: Described & { singular: string; max: number },
  row: Field<Value>,
): Private<Value[]> {
  const { singular, max, ...rest } = described
  return {
    ...withButton(rest, singular),
    widget: {
      widget: 'list',
      label_singular: singular,
      field: { name: 'row', label: row.label, ...(row.hint ? { hint: row.hint } : {}), ...row.widget },
      max,
    },
    schema: listOf(row.schema, max),
    translated: false,
    required: true,
    visible: toNobody,
    row,
  }
}

export function listOf<Value>(row: z.ZodType<Value>, max: number): z.ZodType<Value[]> {
  return z.array(row).superRefine((values, context) => {
    if (values.length <= max) return
    context.addIssue({
      code: 'custom',
      message: 'too many',
      params: {
        problem: {
          id: `Paling banyak ${max} baris, sekarang ${values.length}.`,
          en: `At most ${max} rows, found ${values.length}.`,
        },
        fix: { id: 'Hapus yang kurang penting.', en: 'Remove the less important ones.' },
      },
    })
  })
}
