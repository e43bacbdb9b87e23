import { mkdir, writeFile } from 'node:fs/promises'
import { chromium } from '@playwright/test'
import sharp from 'sharp'
import { startDevSite } from '../../tests/browser/cms/dev-site.ts'
import { Editor } from '../../tests/browser/cms/editor.ts'
import { browser } from '../../tests/browser/machine.ts'
import { scenes } from './shots.ts'

const folder = 'docs/panduan/gambar'
/** A usual phone of an editor: CSS pixels, and how many it has of its own for each. */
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2 }

// Takes the handbook's screenshots anew, from the real CMS over a copy of the content, in the mode of a published site.
process.env.CMS_PUBLISHING = 'review'
const site = await startDevSite()
const { executablePath, args } = await browser()
const opened = await chromium.launch({ args, ...(executablePath ? { executablePath } : {}) })
try {
  await mkdir(folder, { recursive: true })
  const page = await opened.newPage({ ...phone, locale: 'id-ID' })
  page.on('dialog', (dialog) => void dialog.accept())
  await page.goto(`${site.origin}/admin/`, { timeout: 40_000 })
  const editor = new Editor(page)
  for (const [name, scene] of Object.entries(scenes)) {
    await scene(page, editor, site.origin)
    await page.mouse.move(380, 830)
    // What moves comes to rest.
    await page.waitForTimeout(800)
    // The port of this machine is nobody's address, and another one each time.
    await page.addStyleTag({ content: '[class*="-AppHeaderSiteLink"] { visibility: hidden }' })
    const file = `${folder}/${name}.webp`
    await writeFile(
      file,
      await sharp(await page.screenshot())
        .webp({ quality: 50 })
        .toBuffer(),
    )
    console.log(file)
  }
} finally {
  await opened.close()
  site.stop()
}
