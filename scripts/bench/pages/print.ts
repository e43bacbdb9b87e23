import { table } from '../table.ts'
import type { Result } from './limits.ts'

/** A row for each page, then every audit that costs a page points. Other sites' figures are in `docs/peers.md`. */
export function printResults(results: readonly Result[]): void {
  const head = ['page', 'Lighthouse', 'LCP ms', 'applied', 'leads', 'TBT ms', 'CLS', 'kB', 'requests', 'axe']
  const rows = results.map(({ page, simulated, applied, axe }) => [
    page.name,
    simulated.scores.join('/'),
    Math.round(simulated.lcp),
    Math.round(applied.lcp),
    simulated.leads,
    Math.round(simulated.tbt),
    Math.max(simulated.cls, applied.cls),
    Math.round(simulated.bytes / 1000),
    simulated.requests,
    axe,
  ])
  console.log(table(head, rows))
  for (const { page, simulated } of results)
    for (const audit of simulated.lost) console.log(`${page.name} loses points: ${audit}`)
}
