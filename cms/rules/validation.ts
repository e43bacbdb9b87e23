/** One sentence for a person, in both languages of the project. Editors read `id`, maintainers `en`. */
export interface LocalizedText {
  id: string
  en: string
}

/** What is wrong (expected and found), and what to do about it. */
export interface Advice {
  problem: LocalizedText
  fix: LocalizedText
}

/**
 * What a rule says of one value: the value in its one stored form, perhaps with advice that does not
 * stop it; or why it cannot stand.
 */
export type Validation<Value> = { ok: true; value: Value; advice?: Advice } | ({ ok: false } & Advice)

/** A pure judgement of one value as it stands in a file or in a form. `undefined` and `null` never reach it. */
export type Rule<Value> = (input: unknown) => Validation<Value>

export const accept = <Value>(value: Value, advice?: Advice): Validation<Value> =>
  advice ? { ok: true, value, advice } : { ok: true, value }

export const refuse = (problem: LocalizedText, fix: LocalizedText): { ok: false } & Advice => ({
  ok: false,
  problem,
  fix,
})

const SHOWN = 80

/** The value as it is quoted back to the person, short and on one line, with control characters made visible. */
export function quoted(input: unknown): string {
  const text = typeof input === 'string' ? input : written(input)
  const visible = text.replace(
    /\p{Cc}/gu,
    (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  )
  const signs = [...visible]
  return `"${signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : visible}"`
}

/** JSON where the value has a JSON form; a number too large for it or a circle is named by its kind. */
function written(input: unknown): string {
  try {
    return JSON.stringify(input) ?? String(input)
  } catch {
    return typeof input
  }
}
