import type { Cost } from './bytes.ts'

/** Bytes on the wire. HTML of 14,000 arrives in TCP's first flight (10 packets of about 1,460 bytes). */
export const budget = {
  html: 14_000,
  /** For progressive enhancement; no page needs a script. */
  js: 2_000,
  fonts: 40_000,
  /** A product with its photograph, altogether. */
  productWithPhoto: 120_000,
} as const

/** What is over budget on a page, as sentences. */
export function overBudget(cost: Cost, hasPhoto: boolean): string[] {
  const limits = [
    ['html', budget.html],
    ['js', budget.js],
    ['fonts', budget.fonts],
    ...(cost.kind === 'product' && hasPhoto ? ([['whole', budget.productWithPhoto]] as const) : []),
  ] as const
  return limits
    .filter(([part, limit]) => cost[part] > limit)
    .map(([part, limit]) => `${cost.address}: ${part} ${cost[part]} bytes, budget ${limit}`)
}
