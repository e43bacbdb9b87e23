import { sites, testOrigin } from '../../../tests/build/folders.ts'
import { makeTestSite } from '../../../tests/build/make.ts'
import { kinds, locales, pageOf } from '../../../tests/browser/pages.ts'
import { serveAsNetlify } from '../../../tests/netlify/serve.ts'
import { table } from '../table.ts'
import { observatory, type Grade } from './observatory.ts'

/** Points, of 100 and more, that every page has to reach; A+ begins at 100. */
const WANTED = 130

/**
 * The rules of MDN's HTTP Observatory on every kind of page in both languages, on the CMS's address and its handbook,
 * with the headers that Netlify's parsers read. Prints each rule's points for the home page and each page's score.
 * False when one is below 130.
 */
export async function benchHeaders(): Promise<boolean> {
  await makeTestSite('samples')
  const judge = await observatory()
  const netlify = await serveAsNetlify(sites.samples)
  const addresses = [
    ...kinds.flatMap((kind) => locales.map((locale) => pageOf(kind, locale))),
    '/admin/',
    '/admin/panduan/',
  ]
  try {
    const grades = new Map<string, Grade>()
    for (const address of addresses) {
      const response = await fetch(netlify.origin + address)
      const { headers, status } = response
      const { hostname } = new URL(testOrigin)
      grades.set(address, judge({ hostname, headers, status, html: await response.text() }))
    }
    const [home] = grades.values()
    console.log(
      table(
        ['rule', 'result', 'points'],
        home?.rules.map(({ name, result, modifier }) => [name, result, modifier]) ?? [],
      ),
    )
    console.log(
      `\n${table(
        ['page', 'grade', 'score'],
        [...grades].map(([address, { grade, score }]) => [address, grade, score]),
      )}`,
    )
    const below = [...grades].filter(([, { score }]) => score < WANTED)
    for (const [address, { rules }] of below)
      for (const { name, result, modifier } of rules)
        if (modifier < 0 || result.includes('not-implemented')) console.log(`${address}: ${name}: ${result}`)
    return below.length === 0
  } finally {
    await netlify.close()
  }
}
