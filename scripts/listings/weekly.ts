import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { tell } from './issue.ts'
import type { Report } from './report.ts'

/** `node scripts/listings/weekly.ts`, after `npm run listings`: tells of dead links in one issue, through `gh`. */
const report = JSON.parse(readFileSync('.cache/listings/report.json', 'utf8')) as Report
const done = tell(report, (args, input = '') =>
  execFileSync('gh', args, { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'inherit'] }),
)
console.log(`Issue: ${done}.`)
