import type { Locale } from '@cms/rules/locale'
import type { Ridge } from '@/illustrations/ridges/index'
import { say, type Key } from '../i18n'
import { listed, oneDecimal, whole } from '../../cms/rules/format'

type Seen = Pick<Ridge, 'summits' | 'facing'>

/** A summit in words: its name, metres and kilometres. */
export const summitInWords = (locale: Locale, { name, metres, kilometres }: Seen['summits'][number]) =>
  say(locale)('summit', { name, metres: whole(locale, metres), kilometres: oneDecimal(locale, kilometres) })

/** The values for the sentences about a landscape: viewpoint, direction, and summits. */
export function ridgeInWords(locale: Locale, village: string, { summits, facing }: Seen) {
  const inSight = summits.filter(({ hiddenBy }) => !hiddenBy)
  return {
    hasSummits: inSight.length > 0,
    seen: {
      village,
      direction: say(locale)(`wind${facing}` as Key).toLowerCase(),
      summits: listed(
        locale,
        inSight.map((summit) => summitInWords(locale, summit)),
      ),
    },
  }
}

/** The alternative text of a landscape. Without a summit it does not mention mountains. */
export function ridgeAlt(locale: Locale, village: string, ridge: Seen): string {
  const { hasSummits, seen } = ridgeInWords(locale, village, ridge)
  return say(locale)(hasSummits ? 'ridgeAlt' : 'ridgeAltWithoutSummits', seen)
}
