import fc from 'fast-check'
import { expect, test } from 'vitest'
import { calendarDate, year } from '../../../cms/rules/date.ts'
import { wholeNumber } from '../../../cms/rules/number.ts'
import { bpom, halal, jamu, nib, pirt } from '../../../cms/rules/permits.ts'
import { whatsapp } from '../../../cms/rules/phone.ts'
import { altText, photoPath } from '../../../cms/rules/photo.ts'
import { altitude, latitude, longitude, villageCode } from '../../../cms/rules/place.ts'
import { rupiah } from '../../../cms/rules/price.ts'
import { slug } from '../../../cms/rules/slug.ts'
import { plainText, title } from '../../../cms/rules/text.ts'
import { listing, shop } from '../../../cms/rules/tokopedia.ts'
import type { Rule } from '../../../cms/rules/validation.ts'
import { email, instagram, webAddress } from '../../../cms/rules/web.ts'

const rules: Record<string, Rule<unknown>> = {
  altText,
  altitude,
  bpom,
  calendarDate,
  email,
  halal,
  instagram,
  jamu,
  latitude,
  listing,
  longitude,
  nib,
  photoPath,
  pirt,
  plainText: plainText(40),
  rupiah,
  shop,
  slug,
  title,
  villageCode,
  webAddress,
  whatsapp,
  wholeNumber: wholeNumber(-5, 5),
  year,
}

/** Text made of the parts that rules look for, so that it often nearly passes. */
const pieces = fc
  .array(
    fc.constantFrom(
      ...'https:// http:// // www.tokopedia.com m.tokopedia.com ta.tokopedia.com tokopedia.link /'.split(' '),
      ...'? # @ : . .. %2f %2e - + q= r= & /search toko keripik P-IRT ID MD TR +62 08 812'.split(' '),
      ...'2063307010001 33.07.05.2002 2025 ../media/ a.jpg Rp 25.000 🌶️'.split(' '),
      ...['\\', ' ', '\n', '\t', '\u200b', '\u200d', '\u202e', '\u0301', '\ud83d', '\udb40', '\udc20'],
    ),
    { maxLength: 9 },
  )
  .map((parts) => parts.join(''))

const anything = fc.oneof(
  fc.anything({
    withDate: true,
    withNullPrototype: true,
    withSparseArray: true,
    withMap: true,
    withSet: true,
  }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.integer(),
  fc.double(),
  fc.date({ noInvalidDate: false }),
  pieces,
)

test.each(Object.entries(rules))(
  '%s answers anything with a value it keeps or with whole sentences',
  (_, rule) => {
    fc.assert(
      fc.property(anything, (input) => {
        fc.pre(input !== undefined && input !== null && input !== '')
        const verdict = rule(input)
        const advice = verdict.ok ? verdict.advice : verdict
        if (verdict.ok) {
          const again = rule(verdict.value)
          expect(again.ok && again.value).toBe(verdict.value)
        }
        for (const sentence of advice ? [advice.problem, advice.fix] : []) {
          for (const text of [sentence.id, sentence.en]) {
            expect(text.length).toBeGreaterThan(10)
            if (!String(JSON.stringify(input)).includes('undefined') && typeof input !== 'function') {
              expect(text).not.toMatch(/undefined|NaN|\[object/)
            }
          }
        }
      }),
      { numRuns: 400 },
    )
  },
)
