import { table } from '../table.ts'
import type { Result } from './limits.ts'
import { measuredOn, peers } from './peers.ts'

/** Our pages and the peers in the same columns, then every audit that costs a page points. */
export function printResults(results: readonly Result[]): void {
  const head = ['page', 'Lighthouse', 'LCP ms', 'applied', 'leads', 'TBT ms', 'CLS', 'kB', 'requests', 'axe']
  const ours = results.map(({ page, simulated, applied, axe }) => [
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
  const theirs = peers.map(([page, scores, lcp, tbt, kB, requests, axe]) => [
    page,
    scores,
    lcp,
    '',
    '',
    tbt,
    '',
    kB,
    requests,
    axe,
  ])
  console.log(table(head, [...ours, ...theirs]))
  console.log(
    `\nThe peers were measured on ${measuredOn}; a figure of ours from a busy machine says little beside them.`,
  )
  for (const { page, simulated } of results)
    for (const audit of simulated.lost) console.log(`${page.name} loses points: ${audit}`)
}
