import { chromium, type Page } from '@playwright/test'
import { existsSync, readdirSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { siteUrl } from '../../site.config.ts'
import { everyPictureShown } from '../look/camera.ts'
import { contentFolder, projectFolder } from '../../tests/build/folders.ts'
import { makeSiteFrom } from '../../tests/build/make.ts'
import { browser as findBrowser } from '../../tests/browser/machine.ts'
import { serve } from '../../tests/browser/serve.ts'
import { sheetsIn } from './sheets.ts'

/**
 * `npm run labels`: builds the site and prints its labels into `labels/`: for each group its sheets, for each product
 * a sheet and a card, in both languages, as PDF. The codes say where SITE_URL says the site stands.
 * `npm run labels -- --site dist` prints from a site that was built before, `--samples` the examples too.
 */
const { values } = parseArgs({
  options: { site: { type: 'string' }, samples: { type: 'boolean', default: false } },
})

if (!values.site && /\/\/localhost[:/]?/.test(siteUrl)) {
  console.error(
    'Codes would lead to this machine. Say where the site stands: SITE_URL=https://… npm run labels',
  )
  process.exit(1)
}
const site = values.site ?? join(projectFolder, '.cache', 'labels')
if (!values.site)
  await makeSiteFrom({
    content: contentFolder,
    outDir: site,
    showSamples: values.samples,
    environment: { SITE_URL: siteUrl },
  })
const files = existsSync(site) ? readdirSync(site, { recursive: true, encoding: 'utf8' }) : []
const sheets = sheetsIn(files)
if (sheets.length === 0) {
  console.error(
    `Nothing to label in ${site}. Examples are left out unless asked for: npm run labels -- --samples`,
  )
  process.exit(1)
}

const folder = join(projectFolder, 'labels')
await rm(folder, { recursive: true, force: true })
await mkdir(folder)
const { origin, close } = await serve(site)
const { executablePath, args } = await findBrowser()
const browser = await chromium.launch({ executablePath, args, timeout: 30_000 })
try {
  const page = await browser.newPage()
  for (const { address, files } of sheets) {
    await openWhole(page, origin + address)
    for (const { file, pages } of files) {
      await page.pdf({ path: join(folder, file), preferCSSPageSize: true, pageRanges: pages })
      console.log(`labels/${file}`)
    }
  }
} finally {
  await browser.close()
  await close()
}

/** The fonts are optional to a page: what is printed waits for them. */
async function openWhole(page: Page, url: string): Promise<void> {
  await page.goto(url, { waitUntil: 'networkidle' })
  await everyPictureShown(page)
}
