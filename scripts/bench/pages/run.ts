import AxeBuilder from '@axe-core/playwright'
import { chromium, type Browser } from '@playwright/test'
import { createServer, type AddressInfo } from 'node:net'
import { loadavg } from 'node:os'
import { parseArgs } from 'node:util'
import { browser as findBrowser } from '../../../tests/browser/machine.ts'
import { serve } from '../../../tests/browser/serve.ts'
import { measure, medianRun, type Throttling } from '../lighthouse.ts'
import { problemsOf, type Result } from './limits.ts'
import { printResults } from './print.ts'
import { makeMeasuredSite, type Measured } from './site.ts'

const runsPerPage = 3

/**
 * Lighthouse and axe on one page of every kind, served compressed from this machine: three runs with simulated and
 * three with applied throttling, of which the middle one is printed. Some twelve minutes; `--only village` measures
 * one kind. False when accessibility, practices, SEO, CLS or axe leave something to do; paint times depend on the
 * machine too, so they are printed without failing.
 */
export async function benchPages(): Promise<boolean> {
  const { values } = parseArgs({ options: { only: { type: 'string' } }, allowPositionals: true })
  const { folder, pages } = await makeMeasuredSite()
  const wanted = pages.filter(({ kind }) => values.only === undefined || kind === values.only)
  if (wanted.length === 0) {
    console.error(`--only takes one of: ${[...new Set(pages.map(({ kind }) => kind))].join(', ')}`)
    return false
  }
  const server = await serve(folder)
  const port = await freePort()
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({
    executablePath,
    args: [...args, `--remote-debugging-port=${port}`],
    timeout: 30_000,
  })
  try {
    console.log(`Load of the machine when the runs begin: ${loadavg()[0]?.toFixed(1)}`)
    const results: Result[] = []
    for (const page of wanted) {
      const result = await resultOf(page, server.origin, port, browser)
      results.push(result)
      const [simulated, applied] = [result.simulated.lcp, result.applied.lcp].map(Math.round)
      console.log(`${page.name}: LCP ${simulated} ms, applied ${applied} ms`)
    }
    printResults(results)
    const problems = results.map(problemsOf)
    for (const line of problems.flatMap(({ wrong, late }) => [...wrong, ...late])) console.log(line)
    return problems.every(({ wrong }) => wrong.length === 0)
  } finally {
    await browser.close()
    await server.close()
  }
}

async function resultOf(page: Measured, origin: string, port: number, browser: Browser): Promise<Result> {
  const url = origin + page.address
  const middle = async (throttling: Throttling) => {
    const runs = []
    for (let count = 0; count < runsPerPage; count++) runs.push(await measure(url, port, throttling))
    return medianRun(runs)
  }
  return {
    page,
    simulated: await middle('simulate'),
    applied: await middle('devtools'),
    axe: await axeCount(browser, url),
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
