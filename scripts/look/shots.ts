import type { Kind } from '../../tests/build/kinds.ts'
import { locales, type Locale } from '../../tests/browser/pages.ts'
import { targets, type Target } from './targets.ts'

export const widths = [360, 768, 1440] as const
export const schemes = ['light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

/** How much of a page a picture shows: all of it, the first screen, or its sheets of paper. */
type Extent = 'page' | 'fold' | 'print'

/** One load of a page, which gives a picture in each scheme. */
export interface Visit {
  target: Target
  locale: Locale
  /** CSS pixels. */
  width: number
  extent: Extent
  schemes: readonly Scheme[]
}

/** A4 at 96 px to the inch, as browsers lay it out. */
const paper = 794

/** What to look at; an empty list leaves nothing out. */
export interface Choice {
  kinds: readonly string[]
  widths: readonly string[]
  schemes: readonly string[]
  locales: readonly string[]
}

const everyVisit = (target: Target): Visit[] =>
  locales.flatMap((locale): Visit[] => [
    ...widths.map((width): Visit => ({ target, locale, width, extent: 'page', schemes })),
    ...(target.fold ? [{ target, locale, width: 360, extent: 'fold' as const, schemes }] : []),
    ...(target.printed
      ? [{ target, locale, width: paper, extent: 'print' as const, schemes: ['light'] as const }]
      : []),
  ])

/** Every visit, or those that were chosen. A kind may also be the name of one page. */
export function visits(choice: Choice = { kinds: [], widths: [], schemes: [], locales: [] }): Visit[] {
  const wanted = (list: readonly string[], ...values: string[]) =>
    list.length === 0 || values.some((value) => list.includes(value))
  return targets
    .filter(({ kind, name }) => wanted(choice.kinds, kind, name))
    .flatMap(everyVisit)
    .filter(({ locale, width }) => wanted(choice.locales, locale) && wanted(choice.widths, String(width)))
    .map((visit) => ({ ...visit, schemes: visit.schemes.filter((scheme) => wanted(choice.schemes, scheme)) }))
    .filter(({ schemes: left }) => left.length > 0)
}

/** The picture's file, beside the sheet. */
export const pictureFile = ({ target, locale, width, extent }: Visit, scheme: Scheme): string =>
  `${target.name}-${locale}-${extent === 'page' ? width : extent}-${scheme}.jpg`

export const kindsOnSheet = [...new Set(targets.map(({ kind }) => kind))] satisfies Kind[]
