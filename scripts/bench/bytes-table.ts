import { contentFolder, sites, testOrigin } from '../../tests/build/folders.ts'
import { readEntries } from '../../tests/build/entries.ts'
import { kinds } from '../../tests/build/kinds.ts'
import { makeTestSite } from '../../tests/build/make.ts'
import { readSite } from '../../tests/build/site.ts'
import { overBudget } from './budget.ts'
import { costOf, type Cost } from './bytes.ts'
import { table } from './table.ts'

/** Builds the site with its samples and prints the dearest page of each kind. False when a page is over budget. */
export async function benchBytes(): Promise<boolean> {
  await makeTestSite('samples')
  const site = readSite(sites.samples, testOrigin)
  const photographed = addressesWithPhoto()
  const costs = site.pages.map((page) => costOf(site, page))
  const dearest = kinds.flatMap((kind) => {
    const own = costs.filter((cost) => cost.kind === kind)
    if (kind !== 'product') return maximum(own)
    return [
      ...maximum(own.filter(({ address }) => photographed.has(address))),
      ...maximum(own.filter(({ address }) => !photographed.has(address))),
    ]
  })
  const head = ['kind', 'dearest page', 'HTML br', 'JS br', 'fonts', 'first picture', 'whole']
  const rows = dearest.map(({ kind, address, html, js, fonts, picture, whole }) => [
    photographed.has(address) ? `${kind} with photograph` : kind,
    address,
    html,
    js,
    fonts,
    picture,
    whole,
  ])
  console.log(
    `${table(head, rows)}\n\n${costs.length} pages, bytes on the wire at 360 px and 2 device pixels`,
  )
  const problems = costs.flatMap((cost) => overBudget(cost, photographed.has(cost.address)))
  for (const problem of problems) console.error(problem)
  return problems.length === 0
}

/** Addresses of products that show a photograph. */
export const addressesWithPhoto = (): Set<string> =>
  new Set(
    readEntries(contentFolder)
      .filter(({ collection, hasPhoto }) => collection === 'products' && hasPhoto)
      .flatMap(({ addresses }) => addresses),
  )

const maximum = (costs: Cost[]) => costs.toSorted((one, other) => other.whole - one.whole).slice(0, 1)
