/** Between two letters a hyphen that must not break: neither font has U+2011, but both let this stand. */
const JOINED_HYPHEN = '\u2060-\u2060'

/**
 * Text as a share image can set it. Reduplications (ibu-ibu) and other short compounds stay on one line; signs
 * that the fonts lack but that have a plain form take it; what is invisible goes.
 */
export function settable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(?<![\p{L}-])\p{L}{1,9}-\p{L}{1,9}(?![\p{L}-])/gu, (word) => word.replace('-', JOINED_HYPHEN))
    .replace(/\s+/g, ' ')
    .trim()
}

/** The text without the signs for which `has` is false, and those signs, each once. */
export function without(text: string, has: (sign: string) => boolean): { text: string; lacking: string[] } {
  const lacking = [...new Set(text)].filter((sign) => !has(sign))
  const rest = [...text].filter((sign) => !lacking.includes(sign)).join('')
  return { text: rest.replace(/\s+/g, ' ').trim(), lacking }
}
