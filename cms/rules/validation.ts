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

/** The result of a rule: the value in its stored form, perhaps with advice; or why it is refused. */
export type Validation<Value> = { ok: true; value: Value; advice?: Advice } | ({ ok: false } & Advice)

/** Judges one value of a file or a form. Pure. `undefined` and `null` never reach it. */
export type Rule<Value> = (input: unknown) => Validation<Value>

export const accept = <Value>(value: Value, advice?: Advice): Validation<Value> =>
  advice ? { ok: true, value, advice } : { ok: true, value }

export const refuse = (problem: LocalizedText, fix: LocalizedText): { ok: false } & Advice => ({
  ok: false,
  problem,
  fix,
})

const SHOWN = 80

/** The value as reports quote it: short, on one line, control characters made visible. */
export function quoted(input: unknown): string {
  const text = typeof input === 'string' ? input : written(input)
  const visible = text.replace(
    /\p{Cc}/gu,
    (sign) => `\\u${sign.codePointAt(0)?.toString(16).padStart(4, '0')}`,
  )
  const signs = [...visible]
  return `"${signs.length > SHOWN ? `${signs.slice(0, SHOWN).join('')}…` : visible}"`
}

/** JSON if the value has a JSON form; otherwise, as for a bigint or a cycle, the name of its type. */
function written(input: unknown): string {
  try {
    return JSON.stringify(input) ?? String(input)
  } catch {
    return typeof input
  }
}
