import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { contentDirectory, siteUrl } from '../../site.config.ts'
import { linksIn } from './links.ts'
import { markdownOf, reportOf } from './report.ts'
import { round } from './round.ts'

/**
 * `npm run listings -- [--content DIR] [--minutes 20]`: asks Tokopedia whether the published links still stand, and
 * writes what it saw into `.cache/listings/` as report.md and report.json. Exits with 0 whatever the result, since it
 * is only a hint, and with 2 if the arguments are wrong.
 */
const MEMORY = '.cache/listings.json'
const REPORT = '.cache/listings'

const { content, minutes } = wishes()
try {
  const links = linksIn(content)
  const seen = await round({
    links,
    memory: MEMORY,
    interval: 1000,
    bound: minutes * 60_000,
    manner: { isOurs, userAgent: userAgent(), patience: 15_000 },
  })
  const report = reportOf(links, seen)
  mkdirSync(REPORT, { recursive: true })
  writeFileSync(`${REPORT}/report.json`, `${JSON.stringify(report, null, 2)}\n`)
  writeFileSync(`${REPORT}/report.md`, markdownOf(report))
  console.log(markdownOf(report))
} catch (error) {
  console.error(error)
}

/** The user agent: who asks, and where to complain. */
function userAgent(): string {
  const name = 'pulang-berkarya-listings'
  return siteUrl.startsWith('https:') ? `${name} (+${siteUrl})` : name
}

function isOurs({ protocol, host }: URL): boolean {
  return protocol === 'https:' && /^(?:(?:www|m|shop-id)\.)?tokopedia\.com$/u.test(host)
}

function wishes(): { content: string; minutes: number } {
  try {
    const { values } = parseArgs({
      options: {
        content: { type: 'string', default: contentDirectory },
        minutes: { type: 'string', default: '20' },
      },
    })
    const minutes = Number(values.minutes)
    if (minutes > 0) return { content: resolve(values.content), minutes }
    console.error(`--minutes takes a number above 0, found "${values.minutes}".`)
  } catch (error) {
    console.error((error as Error).message)
  }
  process.exit(2)
}
