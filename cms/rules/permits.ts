import { isRegency } from './place.ts'
import { written } from './text.ts'
import { accept, quoted, refuse, type Rule, type LocalizedText, type Validation } from './validation.ts'

// Formats on labels of food, drink and jamu. A match is plausible but no proof; only the register has that.

const SIGNS = /[\s.:\-\u2010-\u2015]/gu

/** Upper case, without the characters people put between groups. */
function compact(input: unknown): Validation<string> {
  const text = written(input)
  return text.ok ? accept(text.value.toUpperCase().replace(SIGNS, '')) : text
}

function wrong(
  kind: LocalizedText,
  input: unknown,
  example: string,
  hint: LocalizedText = { id: '', en: '' },
) {
  return refuse(
    {
      id: `${kind.id} Yang tertulis: ${quoted(input)}. ${hint.id}`.trim(),
      en: `${kind.en} Found ${quoted(input)}. ${hint.en}`.trim(),
    },
    {
      id: `Salin dari label atau sertifikatnya, misalnya "${example}".`,
      en: `Copy it from the label or the certificate, such as "${example}".`,
    },
  )
}

const PIRT: LocalizedText = {
  id: 'Nomor P-IRT berisi 15 angka, dua yang terakhir adalah tahun.',
  en: 'A P-IRT number has 15 digits, the last two being the year.',
}

/**
 * A home industry's food permit, stored as on a label without "No.": "P-IRT 2063307010001-28"
 * (pack material 1-8, food type 01-15, province and regency, product, producer of 4 digits or more, expiry year).
 * The dash may be missing where there are exactly 15 digits.
 */
export const pirt: Rule<string> = (input) => {
  const text = written(input)
  if (!text.ok) return text
  const number = text.value
    .toUpperCase()
    .replace(/[\u2010-\u2015/]/gu, '-')
    .replace(/^(?:NO\.?)?\s*(?:SP)?P[\s.-]*IRT[\s.:-]*(?:NO(?:MOR)?\b)?[\s.:]*/u, '')
    .replace(/[\s.]/gu, '')
  const digits = number.replaceAll('-', '')
  const dated = /^[\d-]*\d-\d\d$/.test(number) || (/^[\d-]+$/.test(number) && digits.length === 15)
  const [, pack = '', food = '', region = '', rest = '', year = ''] =
    /^(\d)(\d\d)(\d{4})(\d{6,})(\d\d)$/.exec(dated ? digits : '') ?? []
  const example = 'P-IRT 2063307010001-28'
  if (pack === '') return wrong(PIRT, input, example)
  if (!/[1-8]/.test(pack)) {
    return wrong(PIRT, input, example, {
      id: `Angka pertama (${pack}) adalah bahan kemasan, 1 sampai 8.`,
      en: `The first digit (${pack}) is the pack's material, 1 to 8.`,
    })
  }
  if (!/^(?:0[1-9]|1[0-5])$/.test(food)) {
    return wrong(PIRT, input, example, {
      id: `Angka ke-2 dan ke-3 (${food}) adalah jenis pangan, 01 sampai 15.`,
      en: `Digits 2 and 3 (${food}) are the kind of food, 01 to 15.`,
    })
  }
  if (!isRegency(region)) {
    return wrong(PIRT, input, example, {
      id: `Angka ke-4 sampai ke-7 (${region}) adalah kode kabupaten, misalnya 3307 untuk Wonosobo.`,
      en: `Digits 4 to 7 (${region}) are the regency's code, such as 3307 for Wonosobo.`,
    })
  }
  return accept(`P-IRT ${pack}${food}${region}${rest}-${year}`)
}

/** Four-digit year in which a stored P-IRT number expires. NaN for any other text. */
export const pirtExpires = (stored: string): number => 2000 + Number(/-(\d\d)$/.exec(stored)?.[1] ?? NaN)

/** A halal certificate's number, stored as "ID" and 17 digits; 17 digits alone mean the same. */
export const halal: Rule<string> = (input) => {
  const text = compact(input)
  if (!text.ok) return text
  const digits = /^(?:ID)?(\d{17})$/.exec(text.value)?.[1]
  if (digits !== undefined) return accept(`ID${digits}`)
  const decree = {
    id: 'Nomor dengan KH adalah nomor keputusan.',
    en: 'A number with KH is that of the decree.',
  }
  return wrong(
    { id: 'Nomor halal adalah ID dan 17 angka.', en: 'A halal number is ID and 17 digits.' },
    input,
    'ID33110000123456789',
    /KH/.test(text.value) ? decree : undefined,
  )
}

/** A food's registration with BPOM, stored as "MD 234567890123": MD (made here) or ML (imported), 12 or 15 digits. */
export const bpom: Rule<string> = (input) => {
  const text = compact(input)
  if (!text.ok) return text
  const [, kind, digits] = /^(?:BPOM)?(?:RI)?(M[DL])(\d{12}|\d{15})$/.exec(text.value) ?? []
  if (kind !== undefined) return accept(`${kind} ${digits}`)
  return wrong(
    {
      id: 'Nomor BPOM adalah MD atau ML dan 12 atau 15 angka.',
      en: 'A BPOM number is MD or ML and 12 or 15 digits.',
    },
    input,
    'MD 234567890123',
    JAMU.test(text.value)
      ? { id: 'Ini nomor jamu: isi di kolom jamu.', en: 'It is a jamu number: it has a field of its own.' }
      : undefined,
  )
}

const JAMU = /^(?:B?POM)?(?:RI)?(TR|TI|TL|HT|FF)(\d{9})$/

/** A traditional medicine's registration, stored as "TR 123456789": TR, TI, TL, HT or FF, and 9 digits. */
export const jamu: Rule<string> = (input) => {
  const text = compact(input)
  if (!text.ok) return text
  const [, kind, digits] = JAMU.exec(text.value) ?? []
  if (kind !== undefined) return accept(`${kind} ${digits}`)
  return wrong(
    {
      id: 'Nomor jamu adalah TR, TI, TL, HT, atau FF dan 9 angka.',
      en: 'A jamu number is TR, TI, TL, HT or FF and 9 digits.',
    },
    input,
    'TR 123456789',
  )
}

/** A business number (NIB), stored as 13 digits. */
export const nib: Rule<string> = (input) => {
  const text = compact(input)
  if (!text.ok) return text
  const number = text.value.replace(/^NIB/, '')
  if (/^\d{13}$/.test(number)) return accept(number)
  return wrong({ id: 'NIB berisi 13 angka.', en: 'An NIB has 13 digits.' }, input, '1234567890123')
}
