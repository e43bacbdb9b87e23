import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cleaned, plainText, title } from '../../../cms/rules/text.ts'

test('text is stored in one spelling', () => {
  expect(cleaned('Cafe\u0301')).toBe('Caf\u00e9')
  expect(cleaned('Kerip\u200bik\ufeff')).toBe('Keripik')
  expect(cleaned('  a\r\nb\rc  ')).toBe('a\nb\nc')
  expect(cleaned('soft\u00adhyphen\u2060\u200c\u200d\u180e')).toBe('softhyphen')
})

test('joiners stay where they build a picture, and only there', () => {
  const family = '👩\u200d👩\u200d👧\u200d👦'
  expect(cleaned(`${family} Kripik 🇮🇩 🌶\ufe0f`)).toBe(`${family} Kripik 🇮🇩 🌶\ufe0f`)
  expect(cleaned('👩🏽\u200d🌾 \u{1F3F4}\u{E0067}\u{E0062}\u{E007F}')).toBe(
    '👩🏽\u200d🌾 \u{1F3F4}\u{E0067}\u{E0062}\u{E007F}',
  )
  expect(cleaned('a\u200db 🌶\u200d')).toBe('ab 🌶')
  expect(cleaned('x\u{E0067}\u{E0062}y')).toBe('xy')
})

test('cleaning twice is cleaning once', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(cleaned(cleaned(text))).toBe(cleaned(text))
    }),
    { numRuns: 1000 },
  )
  expect(cleaned(cleaned('\udb40\u200b\udc20'))).toBe(cleaned('\udb40\u200b\udc20'))
})

test('a title may be in any script and hold emoji', () => {
  for (const text of [
    'كيك جوز الهند 250g',
    '👩\u200d👩\u200d👧\u200d👦 Kripik 🇮🇩',
    'Mbok Jum\u2019at \u201cPedas\u201d',
    '88',
    'ไทย',
  ]) {
    expect(title(text)).toEqual({ ok: true, value: text })
  }
})

test('a title of emoji, marks or spaces alone is refused', () => {
  for (const text of ['🌶️🌶️', '   ', '---', '\u200b', '\u00a0']) expect(title(text).ok).toBe(false)
})

test('characters that break or disguise text are refused', () => {
  for (const text of [
    'Keripik\b\u001b[31m',
    `Keripik${'\u0301'.repeat(30)}`,
    'K\u0336\u0315\u0340e\u0335\u0301\u0300\u0301\u0302\u0303',
    'Keripik \u202egpj',
    '\u2066Keripik\u2069',
    'Keripik \ud83c',
    'Kerip\u0000ik',
    'M\ufffdller',
  ]) {
    expect(title(text).ok).toBe(false)
  }
})

test('a refusal shows hidden signs instead of repeating them', () => {
  const verdict = title('Keripik \u202egpj')
  expect(JSON.stringify(verdict)).not.toContain('\u202e')
})

test('text on one line has single spaces', () => {
  expect(plainText(40)('Dua\r\nbaris\tdan  250\u00a0g')).toEqual({ ok: true, value: 'Dua baris dan 250 g' })
})

test('length counts code points, not UTF-16 units', () => {
  expect(plainText(3)('🌶🌶🌶').ok).toBe(true)
  expect(plainText(3)('🌶🌶🌶🌶').ok).toBe(false)
  expect(plainText(160)('x '.repeat(5000)).ok).toBe(false)
  expect(title('a'.repeat(80)).ok).toBe(true)
  expect(title('a'.repeat(81)).ok).toBe(false)
})

test('a number, a date or a yes is asked for between quotes', () => {
  for (const input of [88, true, new Date('2025-08-17'), 1.1]) {
    const verdict = title(input)
    expect(!verdict.ok && verdict.fix.id).toContain('tanda kutip')
  }
  expect(title(['a']).ok).toBe(false)
  expect(title({ a: 1 }).ok).toBe(false)
})
