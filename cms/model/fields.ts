import { calendarDate, year as yearRule } from '../rules/date.ts'
import { wholeNumber } from '../rules/number.ts'
import { altText, photoPath } from '../rules/photo.ts'
import { plainText } from '../rules/text.ts'
import { accept, quoted, refuse, type Rule, type LocalizedText } from '../rules/validation.ts'
import { nearest } from '../rules/nearest.ts'
import type { CollectionName } from './collection.ts'
import { listOf } from './composites.ts'
import { field, ruled, toNobody, type Described, type Private } from './field.ts'
import type { InputParser } from './input-parser.ts'
import { inputParsers, type InputParserName } from './input-parsers/index.ts'

const string = { widget: 'string' }

/** One line, at most `max` signs. */
export const text = ({ max, ...described }: Described & { max: number }) =>
  field(described, string, plainText(max))

/** A few sentences without markup, at most `max` signs. */
export const paragraph = ({ max, ...described }: Described & { max: number }) =>
  field(described, { widget: 'text' }, plainText(max))

/** One line judged by a rule of its own: a permit number, a code, a name. */
export const ruledText = <Value>({ rule, ...described }: Described & { rule: Rule<Value> }) =>
  field(described, string, rule)

/** One of a closed set. `options` maps each stored value to its name in both languages. */
export function choice<Value extends string>({
  options,
  ...described
}: Described & { options: Record<Value, LocalizedText> }): Private<Value> {
  const values = Object.keys(options) as Value[]
  const widget = {
    widget: 'select',
    options: values.map((value) => ({ value, label: options[value].id })),
  }
  const rule: Rule<Value> = (input) => {
    const found = values.find((value) => value === input)
    if (found) return accept(found)
    const close = typeof input === 'string' ? nearest(input, values) : undefined
    return refuse(
      {
        id: `Pilihannya hanya ${values.join(', ')}; isinya ${quoted(input)}.`,
        en: `Expected one of ${values.join(', ')}; found ${quoted(input)}.`,
      },
      close
        ? { id: `Mungkin maksudnya "${close}".`, en: `Perhaps "${close}" is meant.` }
        : { id: 'Pilih salah satu dari daftar.', en: 'Choose one from the list.' },
    )
  }
  return field(described, widget, rule)
}

/** True or absent: a new entry has no value, and switching it off removes it (`storedForm`). */
export const flag = (described: Described) =>
  field(described, { widget: 'boolean' }, (input) =>
    typeof input === 'boolean'
      ? accept(input)
      : refuse(
          {
            id: `Isinya ya (true) atau tidak (false), bukan ${quoted(input)}.`,
            en: `Expected true or false, found ${quoted(input)}.`,
          },
          { id: 'Geser tombolnya di CMS.', en: 'Use the switch in the CMS.' },
        ),
  )

/** A picture in `content/media`, as Decap stores it: a path beside the entry's folder. */
export const photo = (described: Described) =>
  field(described, { widget: 'image', choose_url: false }, photoPath)

/** What a picture shows, for someone who cannot see it. */
export const alt = (described: Described) => field(described, string, altText)

const relationWidget = (to: CollectionName) => ({
  widget: 'relation',
  collection: to,
  value_field: '{{slug}}',
  search_fields: ['title'],
  display_fields: ['title'],
})

/** A slug as another entry's file is named. The check of the whole content decides whether that entry exists. */
const reference: Rule<string> = (input) =>
  typeof input === 'string'
    ? accept(input.normalize('NFC').trim())
    : refuse(
        {
          id: `Ini nama berkas entri lain, bukan ${quoted(input)}.`,
          en: `Expected another entry's slug, found ${quoted(input)}.`,
        },
        { id: 'Pilih dari daftar di CMS.', en: 'Choose it from the list in the CMS.' },
      )

export const relation = ({ to, ...described }: Described & { to: CollectionName }) => ({
  ...field(described, relationWidget(to), reference),
  to,
})

export function relations({ to, max, ...described }: Described & { to: CollectionName; max: number }) {
  const schema = listOf(ruled(reference), max).transform((slugs) => [...new Set(slugs)])
  return {
    ...described,
    widget: { ...relationWidget(to), multiple: true, max },
    schema,
    translated: false as const,
    required: true,
    visible: toNobody,
    to,
  }
}

/** One line whose meaning is shown under it while it is typed; see `InputParser`. */
function readBack<Name extends InputParserName>(reading: Name, described: Described) {
  const { rule, within } = inputParsers[reading] as unknown as InputParser<Read<Name>>
  return { ...field(described, { widget: 'read-back', reading }, rule), ...(within ? { within } : {}) }
}

type Read<Name extends InputParserName> =
  (typeof inputParsers)[Name] extends InputParser<infer Value> ? Value : never

export const listing = (described: Described) => readBack('listing', described)
export const shop = (described: Described) => readBack('shop', described)
export const whatsapp = (described: Described) => readBack('whatsapp', described)
export const email = (described: Described) => readBack('email', described)
export const instagram = (described: Described) => readBack('instagram', described)
export const webAddress = (described: Described) => readBack('webAddress', described)

/** A permit's number as it stands on the label. */
export const permit = ({ kind, ...described }: Described & { kind: 'pirt' | 'halal' | 'bpom' | 'jamu' }) =>
  readBack(kind, described)

const whole = (min: number, max: number) => ({ widget: 'number', value_type: 'int', min, max })

export const count = ({ min, max, ...described }: Described & { min: number; max: number }) =>
  field(described, whole(min, max), wholeNumber(min, max))

export const year = (described: Described) => field(described, whole(1945, 2100), yearRule)

/** A price in whole rupiah. Typed as text, since a number input would silently read "25.000" as 25. */
export const rupiah = (described: Described) => readBack('rupiah', described)

/** Decimal degrees, WGS 84, judged by the rule for its axis. */
export const degrees = ({ rule, ...described }: Described & { rule: Rule<number> }) =>
  field(described, { widget: 'number', value_type: 'float', step: 0.0001 }, rule)

/** A day of the calendar, `YYYY-MM-DD`. */
export const date = (described: Described) =>
  field(
    described,
    { widget: 'datetime', format: 'YYYY-MM-DD', date_format: 'DD-MM-YYYY', time_format: false, default: '' },
    calendarDate,
  )
