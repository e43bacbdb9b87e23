import type { Run } from '../lighthouse.ts'
import type { Measured } from './site.ts'

/** Milliseconds of largest contentful paint, simulated and applied. */
const allowed = { text: { simulated: 1100, applied: 750 }, picture: { simulated: 1250, applied: 1400 } }

/** One page as it was measured, the middle runs of three. */
export interface Result {
  page: Measured
  simulated: Run
  applied: Run
  /** Rules that axe finds broken on a phone. */
  axe: number
}

/**
 * The problems of a page, as sentences: those that do not depend on the machine, and separately paint times, which a
 * busy machine delays.
 */
export function problemsOf({ page, simulated, applied, axe }: Result): { wrong: string[]; late: string[] } {
  const { name, isNoindex } = page
  const limit = allowed[simulated.leads]
  const [, accessibility, practices, seo] = simulated.scores
  const missed = (what: string, isMissed: boolean) => (isMissed ? [`${name}: ${what}`] : [])
  return {
    wrong: [
      ...missed(`accessibility ${accessibility}`, accessibility < 100),
      ...missed(`best practices ${practices}`, practices < 100),
      ...missed(`SEO ${seo}`, seo < 100 && !isNoindex),
      ...missed(`CLS ${simulated.cls}, applied ${applied.cls}`, simulated.cls > 0 || applied.cls > 0),
      ...missed(`axe finds ${axe}`, axe > 0),
    ],
    late: [
      ...missed(`performance ${simulated.scores[0]}`, simulated.scores[0] < 100),
      ...missed(`TBT ${Math.round(simulated.tbt)} ms`, simulated.tbt > 0),
      ...missed(`LCP ${Math.round(simulated.lcp)} ms of ${limit.simulated}`, simulated.lcp > limit.simulated),
      ...missed(`LCP applied ${Math.round(applied.lcp)} ms of ${limit.applied}`, applied.lcp > limit.applied),
    ],
  }
}
