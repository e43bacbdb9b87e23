import type { Link } from './links.ts'
import type { Round, Stopped } from './round.ts'
import type { Sign } from './signs.ts'

/** A link with its last result; 'unasked' was not reached yet. */
export interface Row extends Link {
  sign: Sign | 'unasked'
  why: string
  asked?: string
}

/** As it is kept in JSON. */
export interface Report {
  rows: Row[]
  stopped?: Stopped
}

export function reportOf(links: readonly Link[], { memories, stopped }: Round): Report {
  const rows = links.map((link): Row => {
    const memory = memories[link.url]
    return memory ? { ...link, ...memory } : { ...link, sign: 'unasked', why: '' }
  })
  return { rows, ...(stopped && { stopped }) }
}

const MEANING: Record<Row['sign'], string> = {
  gone: 'Tokopedia says that it has no such page. Look in a browser; docs/runbook.md, "A dead listing", says what to do.',
  broken: 'Something is odd. Look in a browser.',
  slow: 'No answer in time. Says nothing of the product.',
  blocked: 'Turned away, as programs often are. Says nothing of the product.',
  unasked: 'Not reached in this round; the next one begins with these.',
  alive: 'The page stands at its address.',
}

const STOPPED: Record<Stopped, string> = {
  time: 'The time of this round was over before every link was asked.',
  'turned away': 'Several links in a row were turned away or kept waiting, so the others were left in peace.',
}

/** The report for people. It contains only file names and addresses, no text by editors. */
export function markdownOf({ rows, stopped }: Report): string {
  const sections = (Object.keys(MEANING) as Row['sign'][]).flatMap((sign) => {
    const found = rows.filter((row) => row.sign === sign)
    return found.length === 0
      ? []
      : [`## ${sign}: ${found.length}\n\n${MEANING[sign]}\n\n${found.map(line).join('\n')}\n`]
  })
  return [
    '# Links to Tokopedia\n',
    ...(stopped ? [`${STOPPED[stopped]}\n`] : []),
    ...(rows.length === 0 ? ['No published entry leads to Tokopedia.\n'] : sections),
  ].join('\n')
}

const line = ({ kind, file, url, why, asked }: Row) =>
  `- ${kind} of \`${file}\`: <${url}>${asked ? ` (${why}; asked ${asked.slice(0, 10)})` : ''}`
