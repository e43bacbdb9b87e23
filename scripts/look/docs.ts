import { chromium, type Browser } from '@playwright/test'
import { existsSync } from 'node:fs'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import sharp from 'sharp'
import { browser as findBrowser } from '../../tests/browser/machine.ts'
import { serve } from '../../tests/browser/serve.ts'
import { projectFolder, sites } from '../../tests/build/folders.ts'
import { makeTestSite } from '../../tests/build/make.ts'
import { makeStressSite, stressSite } from '../../tests/stress/site.ts'
import { everyPictureShown } from './camera.ts'
import { chosen, media, type Chosen } from './chosen.ts'

const folder = join(projectFolder, 'docs', 'look')

/** Bytes; a README of six is read on a phone too. */
const mostBytes = 60_000

/**
 * Takes the chosen pictures anew into `docs/look/`, as WebP.
 * @param built the two sites are taken as they were built last, where they were
 * @returns a line that says what was done
 * @throws when a page is not there
 */
export async function takeDocs(built: boolean): Promise<string> {
  if (!built || !existsSync(sites.samples)) await makeTestSite('samples')
  if (!built || !existsSync(stressSite)) await makeStressSite()
  const served = { samples: await serve(sites.samples), stress: await serve(stressSite) }
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args, timeout: 30_000 })
  let bytes = 0
  try {
    // What is no longer chosen goes with the rest.
    await rm(folder, { recursive: true, force: true })
    await mkdir(folder, { recursive: true })
    for (const picture of chosen) {
      const file = await small(await take(browser, served[picture.site].origin, picture), picture)
      await writeFile(join(folder, `${picture.name}.webp`), file)
      bytes += file.length
    }
  } finally {
    await browser.close()
    await Promise.all(Object.values(served).map(({ close }) => close()))
  }
  return `${chosen.length} pictures of ${(bytes / 1000).toFixed(0)} kB together: ${folder}`
}

/** @throws when the page is not there */
export async function take(
  browser: Browser,
  origin: string,
  { address, scheme, on }: Chosen,
): Promise<Buffer> {
  const { width, height, density } = media[on]
  const page = await browser.newPage({
    viewport: { width, height },
    deviceScaleFactor: density,
    colorScheme: scheme,
    reducedMotion: 'reduce',
  })
  await page.emulateMedia({ media: on === 'paper' ? 'print' : 'screen' })
  const answer = await page.goto(origin + address, { waitUntil: 'load' })
  if (!answer?.ok()) throw new Error(`${address} is not there to be shown.`)
  await everyPictureShown(page)
  const picture = await page.screenshot({ animations: 'disabled' })
  await page.close()
  return picture
}

/** The picture at its width, as good as its bytes allow. */
export async function small(picture: Buffer, { on }: Chosen): Promise<Buffer> {
  const { picture: width, margin } = media[on]
  const sides = { top: margin, bottom: margin, left: margin, right: margin }
  const framed = await sharp(picture)
    .extend({ ...sides, background: '#fff' })
    .png()
    .toBuffer()
  const resized = sharp(framed).resize({ width })
  for (const quality of [84, 76, 68, 60, 52, 44]) {
    const file = await resized.clone().webp({ quality, effort: 6 }).toBuffer()
    if (file.length <= mostBytes) return file
  }
  throw new Error(`No quality makes a picture of ${width} px small enough.`)
}
