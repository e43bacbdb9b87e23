import { expect, test } from 'vitest'
import type { Site } from '../site.ts'
import { soundSite } from './sound.ts'

export type Rule = (site: Site) => string[]

/** A fault, the rule that must find it, a site that has it, and what the message must name. */
export type Breach = readonly [what: string, rule: Rule, site: () => Site, message: string]

/** One test for each fault, and one that the same rules are content with a sound site. */
export function findsEach(breaches: readonly Breach[]): void {
  test.for(breaches)('%s is found', ([, rule, site, message]) => {
    expect(rule(site()).join('\n')).toContain(message)
  })

  test('a sound site breaks none of these rules', () => {
    for (const rule of new Set(breaches.map(([, broken]) => broken))) expect(rule(soundSite())).toEqual([])
  })
}
