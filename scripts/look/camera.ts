import { chromium, type Page } from '@playwright/test'
import { join } from 'node:path'
import { browser as findBrowser } from '../../tests/browser/machine.ts'
import { pictureFile, type Visit } from './shots.ts'

/** Two pages keep two processors busy. */
const atOnce = 2

/**
 * Takes every picture of the visits into `folder`, as JPEG at one device pixel to the CSS pixel.
 * @param origin where the site is served, without a closing slash
 * @throws when a page does not answer or a picture does not load within Playwright's own limits
 */
export async function takePictures(origin: string, visits: readonly Visit[], folder: string): Promise<void> {
  const { executablePath, args } = await findBrowser()
  const browser = await chromium.launch({ executablePath, args, timeout: 30_000 })
  const waiting = [...visits]
  const photographer = async () => {
    const context = await browser.newContext({ deviceScaleFactor: 1, reducedMotion: 'reduce' })
    const page = await context.newPage()
    for (let visit = waiting.shift(); visit; visit = waiting.shift()) await take(page, origin, visit, folder)
    await context.close()
  }
  try {
    await Promise.all(Array.from({ length: atOnce }, photographer))
  } finally {
    await browser.close()
  }
}

async function take(page: Page, origin: string, visit: Visit, folder: string): Promise<void> {
  const { target, locale, width, extent, schemes } = visit
  await page.setViewportSize({ width, height: width < 600 ? 740 : 900 })
  await page.emulateMedia({
    media: extent === 'print' ? 'print' : 'screen',
    colorScheme: schemes[0] ?? 'light',
  })
  await page.goto(origin + target.address(locale), { waitUntil: 'load' })
  for (const scheme of schemes) {
    await page.emulateMedia({ colorScheme: scheme })
    await everyPictureShown(page)
    if (extent !== 'fold') await unroll(page)
    await page.screenshot({
      path: join(folder, pictureFile(visit, scheme)),
      type: 'jpeg',
      quality: 80,
      animations: 'disabled',
    })
  }
}

/** A viewport as high as the page, so that what sticks to its bottom edge is in its place. */
async function unroll(page: Page): Promise<void> {
  const size = page.viewportSize()
  const height = await page.evaluate(() => document.documentElement.scrollHeight)
  if (size) await page.setViewportSize({ width: size.width, height })
}

/** Loads lazy pictures; another colour scheme may need other files. */
export async function everyPictureShown(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await document.fonts.ready
    const pictures = [...document.images].filter((picture) => picture.checkVisibility())
    for (const picture of pictures) Object.assign(picture, { loading: 'eager', decoding: 'sync' })
    // `decode` fails if the source changes meanwhile, as after a change of scheme; then try once more.
    await Promise.all(pictures.map((picture) => picture.decode().catch(() => picture.decode())))
    await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)))
  })
}
