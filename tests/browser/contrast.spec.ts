import { expect, test } from '@playwright/test'
import { legibility } from './contrast/over-pictures.ts'
import { kindOf } from '../build/kinds.ts'
import { allAddresses, kinds, locales, pageOf } from './pages.ts'

// axe measures contrast on plain backgrounds; it cannot measure text over pictures.
const needed = { reading: 7, label: 4.5 }
const schemes = ['light', 'dark'] as const

for (const locale of locales)
  test(`what stands on a picture can be read in ${locale}, light and dark, on phone, tablet and desk`, async ({
    page,
  }) => {
    test.setTimeout(300_000)
    // Every village and story has its own pictures; of the other kinds one page is enough.
    const isEach = (address: string) => ['village', 'story'].includes(kindOf(address))
    const each = allAddresses().filter(
      (address) => isEach(address) && address.startsWith('/en/') === (locale === 'en'),
    )
    const others = kinds.map((kind) => pageOf(kind, locale)).filter((address) => !isEach(address))
    const faint: string[] = []
    let measured = 0
    for (const address of [...each, ...others]) {
      await page.goto(address)
      for (const width of [360, 768, 1440]) {
        await page.setViewportSize({ width, height: 900 })
        for (const scheme of schemes) {
          await page.emulateMedia({ colorScheme: scheme })
          for (const { text, isReading, worst } of await legibility(page)) {
            measured++
            if (worst < needed[isReading ? 'reading' : 'label'])
              faint.push(
                `${address} at ${width} px, ${scheme}: "${text.slice(0, 30)}" has ${worst.toFixed(2)}`,
              )
          }
        }
      }
    }
    expect(measured).toBeGreaterThan(200)
    expect(faint).toEqual([])
  })
