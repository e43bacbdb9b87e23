import { accept, quoted, refuse, type Rule } from './validation.ts'

/** A whole number from `min` to `max`, both included. Text that looks like a number is refused. */
export function wholeNumber(min: number, max: number): Rule<number> {
  return (input) => {
    if (typeof input === 'number' && Number.isInteger(input) && input >= min && input <= max) {
      return accept(input === 0 ? 0 : input) // -0 is 0
    }
    return refuse(
      {
        id: `Seharusnya angka bulat dari ${min} sampai ${max}. Yang tertulis: ${quoted(input)}.`,
        en: `Expected a whole number from ${min} to ${max}. Found ${quoted(input)}.`,
      },
      {
        id: 'Tulis angkanya saja, tanpa titik, koma, kata, atau tanda kutip.',
        en: 'Write the number alone, without points, commas, words or quotes.',
      },
    )
  }
}
