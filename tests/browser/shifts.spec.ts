import { expect, test } from '@playwright/test'
import { kinds, pageOf } from './pages.ts'

/** An entry of https://wicg.github.io/layout-instability/, which TypeScript's DOM library does not know. */
interface LayoutShift extends PerformanceEntry {
  value: number
  sources: { node: Node | null }[]
}

for (const kind of kinds)
  test(`nothing on the ${kind} page moves after it was painted`, async ({ page }) => {
    await page.addInitScript(() => {
      const shifts: string[] = []
      Object.assign(window, { shifts })
      const nameOf = ({ node }: LayoutShift['sources'][number]) =>
        (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80)
      new PerformanceObserver((list) => {
        for (const { value, sources } of list.getEntries() as LayoutShift[])
          shifts.push(`${value.toFixed(4)} ${sources.map(nameOf).join(' | ')}`)
      }).observe({ type: 'layout-shift', buffered: true })
    })
    for (const width of [390, 1440]) {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(pageOf(kind, 'id'), { waitUntil: 'networkidle' })
      // Pictures further down are loaded only when they come near.
      const height = await page.evaluate(() => document.documentElement.scrollHeight)
      for (let top = 0; top < height; top += 700) {
        await page.evaluate((y) => window.scrollTo(0, y), top)
        await page.evaluate(() => new Promise(requestAnimationFrame))
      }
      await page.waitForLoadState('networkidle')
      const shifts = await page.evaluate(() => (window as unknown as { shifts: string[] }).shifts)
      expect(shifts, `at ${width} px`).toEqual([])
    }
  })
