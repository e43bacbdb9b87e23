import AxeBuilder from '@axe-core/playwright'
import { chromium, type Browser } from '@playwright/test'
import { createServer, type AddressInfo } from 'node:net'
import { join } from 'node:path'
import { projectFolder, sites } from '../../tests/build/folders.ts'
import { makeTestSite } from '../../tests/build/make.ts'
import { browser as findBrowser } from '../../tests/browser/machine.ts'
import { listedProduct, pageOf } from '../../tests/browser/pages.ts'
import { serve } from '../../tests/browser/serve.ts'
import { copyCompressed } from './served-copy.ts'
import { measure, medianRun, type Run } from './lighthouse.ts'
import { table } from './table.ts'

const runsPerPage = 3

/**
 * Lighthouse on the site with its samples, served compressed from this machine; takes about two minutes.
 * Prints the median of three runs. False when accessibility, practices, CLS or axe leave something to do.
 */
export async function benchPages(): Promise<boolean> {
  await makeTestSite('samples')
  const folder = join(projectFolder, '.cache', 'bench', 'samples')
  await copyCompressed(sites.samples, folder)
  const server = await serve(folder)
  const port = await freePort()
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    timeout: 30_000,
  })
  const addresses = [
    pageOf('home', 'id'),
    pageOf('village', 'id'),
    listedProduct('id'),
    pageOf('story', 'id'),
  ]
  try {
    const results: { address: string; run: Run; axe: number }[] = []
    for (const address of addresses) {
      const runs: Run[] = []
      for (let count = 0; count < runsPerPage; count++)
        runs.push(await measure(server.origin + address, port))
      results.push({ address, run: medianRun(runs), axe: await axeCount(browser, server.origin + address) })
    }
    const head = ['page', 'Lighthouse', 'LCP ms', 'TBT ms', 'CLS', 'kB', 'requests', 'axe']
    const rows = results.map(({ address, run, axe }) => [
      address,
      run.scores.join('/'),
      Math.round(run.lcp),
      Math.round(run.tbt),
      run.cls,
      Math.round(run.bytes / 1000),
      run.requests,
      axe,
    ])
    console.log(table(head, rows))
    for (const { address, run } of results)
      for (const audit of run.lost) console.log(`${address} loses points: ${audit}`)
    // Samples are noindex on purpose, which costs them SEO; performance depends on the machine.
    return results.every(
      ({ run, axe }) => axe === 0 && run.cls === 0 && run.scores[1] === 100 && run.scores[2] === 100,
    )
  } finally {
    await browser.close()
    await server.close()
  }
}

/** Rules that axe finds broken on a phone. */
async function axeCount(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 } })
  const page = await context.newPage()
  await page.goto(url)
  const { violations } = await new AxeBuilder({ page }).analyze()
  await context.close()
  return violations.length
}

/** Lighthouse must be told the debugging port, so it is chosen before the browser starts. */
function freePort(): Promise<number> {
  const server = createServer()
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo
      server.close(() => resolve(port))
    })
  })
}
