import type { Locale } from '@cms/rules/locale'
import type { Ridge } from '@/illustrations/ridges/index'
import { say, type Key } from '../i18n'
import { listed, oneDecimal, whole } from '../../cms/rules/format'

type Seen = Pick<Ridge, 'summits' | 'facing'>

/** A summit in words: its name, metres and kilometres. */
export const summitInWords = (locale: Locale, { name, metres, kilometres }: Seen['summits'][number]) =>
  say(locale)('summit', { name, metres: whole(locale, metres), kilometres: oneDecimal(locale, kilometres) })

/** What a landscape shows, as the places of its sentences: from where, towards what, and which summits stand there. */
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

/** The alternative text of a landscape. Without a summit nothing is claimed of mountains. */
export function ridgeAlt(locale: Locale, village: string, ridge: Seen): string {
  const { hasSummits, seen } = ridgeInWords(locale, village, ridge)
  return say(locale)(hasSummits ? 'ridgeAlt' : 'ridgeAltWithoutSummits', seen)
}
