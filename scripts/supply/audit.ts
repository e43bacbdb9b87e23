/** What `npm audit --json` prints, as far as it is read here. `via` holds advisories, or names of packages with some. */
export interface Audit {
  vulnerabilities?: Record<string, { via: (string | Advisory)[] }>
  /** Of a registry that did not answer. */
  message?: string
}

interface Advisory {
  name: string
  title: string
  /** https://github.com/advisories/GHSA-… */
  url: string
  severity: string
}

export interface Findings {
  /** High or critical, without an exception. */
  refused: string[]
  excused: string[]
  /** Exceptions that apply to nothing any more. */
  idle: string[]
}

/** @throws when the registry gave no answer, since nothing was checked then */
export function findingsOf(audit: Audit, exceptions: Record<string, string>): Findings {
  if (audit.vulnerabilities === undefined)
    throw new Error(`npm audit found no answer: ${audit.message ?? 'no reason given'}`)
  const advisories = new Map(
    Object.values(audit.vulnerabilities)
      .flatMap(({ via }) => via)
      .filter((each) => typeof each !== 'string')
      .map((advisory) => [advisory.url.slice(advisory.url.lastIndexOf('/') + 1), advisory]),
  )
  const serious = [...advisories].filter(([, { severity }]) => severity === 'high' || severity === 'critical')
  const line = ([id, { name, title, severity }]: [string, Advisory]) => `${id} ${name}, ${severity}: ${title}`
  return {
    refused: serious.filter(([id]) => !Object.hasOwn(exceptions, id)).map(line),
    excused: serious
      .filter(([id]) => Object.hasOwn(exceptions, id))
      .map((each) => `${line(each)}\n  ${exceptions[each[0]]}`),
    idle: Object.keys(exceptions).filter((id) => !advisories.has(id)),
  }
}
