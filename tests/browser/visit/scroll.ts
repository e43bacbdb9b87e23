import type { Page } from '@playwright/test'

/** Scrolls to the end, so that everything is fetched that waits for that, and back to the start once it is there. */
export const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    for (let top = 0; top < document.documentElement.scrollHeight; top += 700) {
      scrollTo({ top, behavior: 'instant' })
      await frame()
      await frame()
    }
    const shown = [...document.images].filter((image) => image.checkVisibility())
    // One that does not come fails in the traffic of the page.
    await Promise.all(shown.map((image) => image.decode().catch(() => undefined)))
    await document.fonts.ready
    scrollTo({ top: 0, behavior: 'instant' })
    await frame()
  })
