import type { Locale } from '@cms/rules/locale'
import { say } from '../i18n'

/**
 * Whose photograph it is. The picture of a sample may be a drawing that holds a photograph's place, so its
 * credit stands in its own words; only the picture of a real entry is introduced as a photograph.
 */
export function pictureCredit(
  locale: Locale,
  credit: string | undefined,
  isSample: boolean | undefined,
): string | undefined {
  if (!credit) return undefined
  return isSample ? `${credit}.` : say(locale)('photoBy', { credit })
}
