import type { Page } from '@playwright/test'

/** An entry of https://wicg.github.io/layout-instability/, which TypeScript's DOM library does not know. */
interface LayoutShift extends PerformanceEntry {
  value: number
  hadRecentInput: boolean
  sources: { node: Node | null }[]
}

/** From the next page on, everything is kept that moves after it was painted and that nobody asked to move. */
export const watchShifts = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    const shifts: string[] = []
    Object.assign(window, { shifts })
    const nameOf = ({ node }: LayoutShift['sources'][number]) =>
      (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).slice(0, 80)
    new PerformanceObserver((list) => {
      for (const { value, sources, hadRecentInput } of list.getEntries() as LayoutShift[])
        if (!hadRecentInput) shifts.push(`${value.toFixed(4)} ${sources.map(nameOf).join(' | ')}`)
    }).observe({ type: 'layout-shift', buffered: true })
  })

/** What has moved on this page so far: how much, and the elements. */
export const shiftsOf = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    await new Promise(requestAnimationFrame)
    return (window as unknown as { shifts: string[] }).shifts
  })
