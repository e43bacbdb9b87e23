import { expect, test } from '@playwright/test'
import { objections, traffic } from './objections.ts'
import { kinds, locales, pageOf } from './pages.ts'
import { axeFinds } from './visit/accessible.ts'
import { tabProblems } from './visit/keyboard.ts'
import { tooWide } from './visit/layout.ts'
import { coveredLinks } from './visit/menu.ts'
import { paperProblems } from './visit/paper.ts'
import { scrollThrough } from './visit/scroll.ts'
import { shiftsOf, watchShifts } from './visit/shifts.ts'
import { smallControls } from './visit/targets.ts'

// One visit to a page does all that can be seen on it without changing it, as its host sends it. Each expectation
// goes on after a failure, and names what broke and at which width.
const height = 844
/** Labels are paper of their own size and say no more than their sheet; `labels.spec.ts` prints them. */
const isLabels = (kind: string) => kind === 'product-labels' || kind === 'group-labels'

for (const kind of kinds)
  for (const locale of locales)
    test(`the ${kind} page in ${locale}, on a phone, a tablet, a desk and on paper`, async ({
      page,
      baseURL,
    }) => {
      test.setTimeout(120_000)
      const address = pageOf(kind, locale)
      const objected = await objections(page)
      const failed = traffic(page, baseURL ?? '')
      await watchShifts(page)
      const none = (what: string, found: string[]) => expect.soft(found, `${address}: ${what}`).toEqual([])
      const at = async (width: number) => page.setViewportSize({ width, height })

      await test.step('on a phone', async () => {
        await at(360)
        await page.goto(address)
        none('at 360 px nothing scrolls sideways', await tooWide(page))
        none('at 360 px axe finds nothing', await axeFinds(page))
        // Not before: what moves above the screen of a page that is scrolled is no shift.
        await scrollThrough(page)
        none('at 360 px nothing moves after it was painted', await shiftsOf(page))
        if (locale === 'id')
          none('at 360 px Tab goes in reading order, always visibly', await tabProblems(page))
        none('at 360 px every control is 44 px high and wide', await smallControls(page))
        await at(320)
        none('at 320 px nothing scrolls sideways', await tooWide(page))
      })

      if (!isLabels(kind))
        await test.step('on paper', async () => {
          none(
            'paper shows no navigation, nothing cut off, and its address',
            await paperProblems(page, kind, address),
          )
        })

      await test.step('on a desk', async () => {
        await at(1440)
        none('at 1440 px axe finds nothing', await axeFinds(page))
        if (locale === 'id') {
          // Half a second's rest, for what comes late.
          await page.goto(address, { waitUntil: 'networkidle' })
          await scrollThrough(page)
        }
        none('at 1440 px nothing scrolls sideways', await tooWide(page))
        none('at 1440 px nothing lies over the menu', await coveredLinks(page))
        if (locale === 'id') {
          none('at 1440 px nothing moves after it was painted', await shiftsOf(page))
          none('at 1440 px Tab goes in reading order, always visibly', await tabProblems(page))
        }
        none('at 1440 px every control is 44 px high and wide', await smallControls(page))
        await at(1920)
        none('at 1920 px nothing lies over the menu', await coveredLinks(page))
      })

      await test.step('on a tablet', async () => {
        await at(768)
        none('at 768 px nothing scrolls sideways', await tooWide(page))
        none('at 768 px nothing lies over the menu', await coveredLinks(page))
      })

      none('no error, no warning, nothing that the policy refuses', objected)
      none('no request fails or goes to another host, no cookie comes', failed)
    })
