import { accept, quoted, refuse, type Rule } from './validation.ts'

const HIGHEST = 100_000_000

/** Below this a price is more likely "25.000" read as the number 25 than a real price. */
const LOWEST_LIKELY = 500

/**
 * A price in whole rupiah, from 0 to 100 million. Text is refused; the report proposes the number it means if that is
 * clear.
 */
export const rupiah: Rule<number> = (input) => {
  if (typeof input !== 'number')
    return notWhole(input, typeof input === 'string' ? rupiahIn(input) : undefined)
  if (Number.isFinite(input) && !Number.isInteger(input)) {
    // 25.500 in a file is read as 25.5, and whoever wrote it meant 25500.
    const meant = Math.round(input * 1e6) / 1000
    return notWhole(input, input > 0 && input < 1000 && Number.isInteger(meant) ? meant : undefined)
  }
  if (!(input >= 0 && input <= HIGHEST)) return notWhole(input, undefined)
  if (input === 0) return accept(0)
  if (input >= LOWEST_LIKELY) return accept(input)
  return accept(input, {
    problem: { id: `Harganya hanya Rp ${input}?`, en: `Is the price only Rp ${input}?` },
    fix: {
      id: `Kalau maksudnya ${input}.000, tulis tanpa titik: ${input}000.`,
      en: `If ${input}.000 was meant, write it without the point: ${input}000.`,
    },
  })
}

function notWhole(input: unknown, meant: number | undefined) {
  const example = meant !== undefined && meant <= HIGHEST ? meant : 25000
  return refuse(
    {
      id: `Harga adalah angka bulat rupiah, dari 0 sampai ${HIGHEST}. Yang tertulis: ${quoted(input)}.`,
      en: `A price is a whole number of rupiah, from 0 to ${HIGHEST}. Found ${quoted(input)}.`,
    },
    {
      id: `Tulis angkanya saja, tanpa Rp, titik, atau koma: ${example}.`,
      en: `Write the number alone, without Rp, points or commas: ${example}.`,
    },
  )
}

const WHOLE = /^(\d{1,3}(?:\.\d{3})+|\d+)(?:,-|,00|\.-)?$/
const SHORTENED = /^(\d{1,3})(?:[.,](\d{1,2}))?(rb|ribu|k|jt|juta)$/

/**
 * The whole rupiah that a price written by a person means: "Rp 25.000,-", "25.000", "25rb", "Rp25.000,00".
 * Undefined where it could mean two things ("25,000", "25.00", "20rb-25rb") or nothing.
 */
export function rupiahIn(text: string): number | undefined {
  const price = text
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/[–—]/gu, '-')
    .replace(/^(?:rp|idr)[.:]?/, '')
  const whole = WHOLE.exec(price)?.[1]?.replaceAll('.', '')
  if (whole !== undefined) return whole.length <= 12 && !/^0\d/.test(whole) ? Number(whole) : undefined
  const [, units, parts = '', unit] = SHORTENED.exec(price) ?? []
  if (units === undefined || unit === undefined || /^0\d/.test(units)) return undefined
  const zeros = /^j/.test(unit) ? 6 : 3
  return Number(units + parts.padEnd(zeros, '0'))
}
