import type { Locale } from '@cms/rules/locale'
import { say } from '../i18n'

/**
 * The credit of a picture. A sample's picture may be a drawing in place of a photograph, so its credit is shown
 * unchanged; only a real entry's credit begins with "Photograph".
 */
export function pictureCredit(
  locale: Locale,
  credit: string | undefined,
  isSample: boolean | undefined,
): string | undefined {
  if (!credit) return undefined
  return isSample ? `${credit}.` : say(locale)('photoBy', { credit })
}
