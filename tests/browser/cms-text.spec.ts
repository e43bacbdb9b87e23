import { expect as expectSoon, test, type BrowserContext, type Page } from '@playwright/test'
import { startBuiltSite, type BuiltSite } from './cms/built-site.ts'
import { Editor } from './cms/editor.ts'
import { forgeEnvironment, startForge, type Forge } from './cms/forge.ts'

// What an editor typed survives: the CMS as it is published, over a forge and over the repository of this machine.
const expect = expectSoon.configure({ timeout: 15_000 })
test.describe.configure({ mode: 'serial', timeout: 60_000 })
test.use({ viewport: { width: 1280, height: 900 } })

let site: BuiltSite
let forge: Forge
test.beforeAll(async () => {
  test.setTimeout(120_000)
  site = await startBuiltSite({ builtInto: 'cms-text', environment: forgeEnvironment })
  forge = startForge()
})
test.afterAll(async () => {
  forge?.remove()
  await site?.stop()
})

type Where = 'local' | 'forge'
type Publishing = 'direct' | 'review'

/** Makes the CMS in a browser save there, whatever it was built for. */
async function connect(context: BrowserContext, where: Where, publishing: Publishing) {
  await forge.serve(context)
  await context.route(
    (url) => url.origin === site.origin && url.pathname === '/admin/',
    async (route) => {
      const response = await route.fetch()
      const body = (await response.text()).replace(
        /(id="cms-config"[^>]*>)([^<]*)/,
        (_, tag: string, text: string) => {
          const config = JSON.parse(text) as Record<string, unknown>
          config['publish_mode'] = publishing === 'review' ? 'editorial_workflow' : 'simple'
          if (where === 'local') config['backend'] = { name: 'proxy', proxy_url: '/api/v1/', branch: 'main' }
          return tag + JSON.stringify(config)
        },
      )
      await route.fulfill({ response, body })
    },
  )
}

/** What the page asked; everything is answered with yes, or with no. */
function answer(page: Page, yes = true): string[] {
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    if (dialog.type() === 'confirm') asked.push(dialog.message())
    void (yes || dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss())
  })
  return asked
}

async function open(page: Page, entry: string): Promise<Editor> {
  const editor = new Editor(page)
  await page.goto(`${site.origin}/admin/#/collections/${entry}`)
  const signIn = page.getByRole('button', { name: /^Masuk/ })
  await editor.field('title').or(signIn).first().waitFor({ timeout: 20_000 })
  if (await signIn.isVisible()) await signIn.click()
  await editor.field('title').waitFor({ timeout: 20_000 })
  return editor
}

/** A page that goes without a word, as of a phone whose memory is full, and another in its place. */
async function crash(page: Page): Promise<Page> {
  const context = page.context()
  await page.close()
  return await context.newPage()
}

const OFFER = 'Ada tulisan yang belum sempat disimpan. Lanjutkan tulisan itu?'
const body = (page: Page, language: number) => page.locator('[data-slate-editor]').nth(language)
/** A backup is written a second after a key at the latest. */
const aSecond = (page: Page) => page.waitForTimeout(1100)
const save = (page: Page) => page.getByRole('button', { name: 'Simpan', exact: true }).click()
const saved = (page: Page) => expect(page.getByText('Tersimpan', { exact: true }).first()).toBeVisible()
const git = (where: Where, ...args: string[]) => (where === 'forge' ? forge.git(...args) : site.git(...args))

const events: [where: Where, publishing: Publishing, entry: string, event: 'reload' | 'crash'][] = [
  ['local', 'direct', 'villages/new', 'reload'],
  ['local', 'direct', 'products/entries/carica-dalam-sirup', 'crash'],
  ['local', 'review', 'products/new', 'crash'],
  ['local', 'review', 'pages/entries/home', 'reload'],
  ['forge', 'direct', 'groups/new', 'crash'],
  ['forge', 'direct', 'villages/entries/lipursari', 'reload'],
  ['forge', 'review', 'stories/new', 'reload'],
  ['forge', 'review', 'groups/entries/bumi-sejati', 'crash'],
]
for (const [where, publishing, entry, event] of events) {
  test(`a ${event} keeps what was typed in ${entry} (${where}, ${publishing})`, async ({ page, context }) => {
    await connect(context, where, publishing)
    const errors: string[] = []
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()))
    const here = answer(page)
    const editor = await open(page, entry)
    await editor.field('title').fill('Judul yang baru diketik')
    await (await editor.english('summary')).fill('A summary just typed: "x", #1')
    await body(page, 0).click()
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' Kalimat terakhir.')
    await aSecond(page)

    const next = event === 'crash' ? await crash(page) : page
    const asked = event === 'crash' ? answer(next) : here
    if (event === 'reload') await page.reload()
    const again = await open(next, entry)
    await expect(again.field('title')).toHaveValue('Judul yang baru diketik')
    expect(asked).toEqual([OFFER])
    // The entry itself came before: nothing replaces the text any more.
    await next.waitForTimeout(500)
    await expect(again.field('title')).toHaveValue('Judul yang baru diketik')
    await expect(await again.english('summary')).toHaveValue('A summary just typed: "x", #1')
    await expect(body(next, 0)).toContainText('Kalimat terakhir.')
    await expect(next.getByText('Belum disimpan')).toBeVisible()
    expect(errors.filter((text) => /TypeError/.test(text))).toEqual([])
  })
}

/** A village with all it must have, and no name yet. `number` tells villages apart. */
async function fillVillage(editor: Editor, number: number) {
  await editor.field('summary').fill(`Desa uji nomor ${number}.`)
  await editor.field('district').fill('Leksono')
  await editor.field('regency').fill('Wonosobo')
  await editor.page.keyboard.press('Enter')
  await editor.field('code').fill(`33.07.05.2${number}`)
  await editor.field('latitude').fill('-7.4')
  await editor.field('longitude').fill('109.8')
}

/** Two who ask for the same go on together, once both have come. */
function both(): () => Promise<void> {
  let come = 0
  let go = () => {}
  const together = new Promise<void>((resolve) => (go = resolve))
  return () => {
    come += 1
    if (come === 2) go()
    return together
  }
}

for (const [number, publishing] of (['direct', 'review'] as const).entries()) {
  test(`of two who save a new entry of one name at one moment, the second is told and mends it (${publishing})`, async ({
    browser,
  }) => {
    const meet = both()
    const editors: Editor[] = []
    for (const each of [1, 2]) {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 } })
      await connect(page.context(), 'local', publishing)
      await page.route(
        (url) => url.pathname === '/api/v1/',
        async (route) => {
          if (route.request().postData()?.includes('"action":"persistEntry"') && editors.length === 2)
            await meet()
          await route.continue()
        },
      )
      const editor = await open(page, 'villages/new')
      await fillVillage(editor, 300 + number * 10 + each)
      await editor.field('title').fill(`Desa Uji ${number}`)
      editors.push(editor)
    }
    const press = ({ page }: Editor) => (publishing === 'review' ? save(page) : new Editor(page).publish())
    await Promise.all(editors.map(press))

    const refusals = editors.map(({ page }) => page.locator('#refusal'))
    const [one, two] = refusals
    if (!one || !two) throw new Error('no pages')
    await expect
      .poll(async () => (await Promise.all(refusals.map((each) => each.count()))).filter(Boolean))
      .toHaveLength(1)
    const second = (await one.count()) > 0 ? editors[0] : editors[1]
    if (!second) throw new Error('no second')
    await expect(second.page.locator('#refusal')).toContainText('Orang lain')
    await expect(second.field('title')).toHaveValue(`Desa Uji ${number}`)

    await second.field('title').fill(`Desa Lain ${number}`)
    await press(second)
    await saved(second.page)
    const branch = (slug: string) => (publishing === 'review' ? `cms/villages/${slug}` : 'main')
    const summary = (slug: string) =>
      /Desa uji nomor \d+/.exec(git('local', 'show', `${branch(slug)}:content/villages/${slug}.id.md`))?.[0]
    const summaries = [summary(`desa-uji-${number}`), summary(`desa-lain-${number}`)].toSorted()
    expect(summaries).toEqual([1, 2].map((each) => `Desa uji nomor ${300 + number * 10 + each}`))
    for (const { page } of editors) await page.context().close()
  })
}

for (const publishing of ['direct', 'review'] as const) {
  test(`a refused save is corrected and saved at a forge, and leaves no backup (${publishing})`, async ({
    page,
    context,
  }) => {
    await connect(context, 'forge', publishing)
    const asked = answer(page)
    const editor = await open(page, 'products/entries/jamu-beras-kencur')
    const press = () => (publishing === 'review' ? save(page) : editor.publish())
    await editor.field('netWeight').fill(`330 ml, ${publishing}`)
    await editor.field('listing').fill('https://shopee.co.id/jamu')
    await press()
    await expect(page.locator('#refusal')).toContainText('Shopee')
    await editor.field('listing').fill('')
    await press()
    await saved(page)
    const branch = publishing === 'review' ? 'cms/products/jamu-beras-kencur' : 'main'
    expect(forge.git('show', `${branch}:content/products/jamu-beras-kencur.id.md`)).toContain(
      `netWeight: 330 ml, ${publishing}`,
    )
    await page.reload()
    await open(page, 'products/entries/jamu-beras-kencur')
    await page.waitForTimeout(500)
    expect(asked).toEqual([])
  })
}

test('a save on a line that is gone fails, and the text outlives a crash and is saved later', async ({
  page,
  context,
}) => {
  await connect(context, 'local', 'direct')
  const editor = await open(page, 'stories/entries/masker-dari-desa')
  await editor.field('title').fill('Masker dari desa kami')
  const gone = (url: URL) => url.pathname === '/api/v1/'
  await context.route(gone, (route) => route.abort('connectionreset'))
  await editor.publish()
  await expect(page.locator('#refusal')).toContainText('Periksa sambungan internet')
  await aSecond(page)
  const next = await crash(page)
  await context.unroute(gone)
  const asked = answer(next)
  const again = await open(next, 'stories/entries/masker-dari-desa')
  await expect(again.field('title')).toHaveValue('Masker dari desa kami')
  await again.publish()
  await saved(next)
  expect(site.git('show', 'main:content/stories/masker-dari-desa.id.md')).toContain('Masker dari desa kami')
  expect(asked).toEqual([OFFER])
})
