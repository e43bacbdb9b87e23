import { wholeNumber } from './number.ts'
import { written } from './text.ts'
import { accept, quoted, refuse, type Rule } from './validation.ts'

/** First two digits of region codes: provinces of Kemendagri, and 94, which BPS keeps for Papua. */
const PROVINCES = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/

/** Whether four digits (province, regency) can be a regency. */
export const isRegency = (digits: string): boolean =>
  /^\d{4}$/.test(digits) && PROVINCES.test(digits) && !digits.endsWith('00')

/**
 * A village's code of the home ministry (Kemendagri), stored as NN.NN.NN.NNNN. The last group begins with 1
 * (kelurahan) or 2 (desa). Ten digits without dots mean the same.
 */
export const villageCode: Rule<string> = (input) => {
  const text = written(input)
  if (!text.ok) return text
  const match = /^(\d\d)\.?(\d\d)\.?(\d\d)\.?([12]\d{3})$/.exec(text.value.replace(/\s/gu, ''))
  const [, province = '', regency = '', district = '', village = ''] = match ?? []
  if (match && isRegency(province + regency)) return accept([province, regency, district, village].join('.'))
  return refuse(
    {
      id: `Kode desa dari Kemendagri berisi 10 angka seperti 33.07.05.2002. Yang tertulis: ${quoted(text.value)}.`,
      en: `A village code (Kemendagri) has ten digits like 33.07.05.2002. Found ${quoted(text.value)}.`,
    },
    {
      id: 'Tanyakan kode desa di kantor desa, lalu tulis dengan titik, misalnya 33.07.05.2002.',
      en: 'Ask for the code at the village office and write it with dots, such as 33.07.05.2002.',
    },
  )
}

/** Degrees north; Indonesia lies between -11 and 6.5. */
export const latitude = degrees('Lintang', 'Latitude', -11, 6.5, '-7.4372')

/** Degrees east; Indonesia lies between 95 and 141.5. */
export const longitude = degrees('Bujur', 'Longitude', 95, 141.5, '109.8576')

/** Whole metres above the sea, up to Puncak Jaya. */
export const altitude: Rule<number> = wholeNumber(0, 4884)

function degrees(id: string, en: string, min: number, max: number, example: string): Rule<number> {
  return (input) => {
    if (typeof input === 'number' && input >= min && input <= max) return accept(input === 0 ? 0 : input)
    return refuse(
      {
        id: `${id} di Indonesia adalah angka dari ${min} sampai ${max}. Yang tertulis: ${quoted(input)}.`,
        en: `${en} in Indonesia is a number from ${min} to ${max}. Found ${quoted(input)}.`,
      },
      {
        id: `Salin dari peta, dengan titik dan tanpa tanda kutip, misalnya ${example}. Periksa juga apakah lintang dan bujur tertukar.`,
        en: `Copy it from a map, with a point and without quotes, such as ${example}. Check that latitude and longitude are not swapped.`,
      },
    )
  }
}
