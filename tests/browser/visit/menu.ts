import type { Page } from '@playwright/test'

/** Links of the menu on a tablet or a desk that something lies over, and a word when they are not six. */
export const coveredLinks = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    scrollTo({ top: 0, behavior: 'instant' })
    const links = [...document.querySelectorAll('body > header a')].filter((link) => link.checkVisibility())
    const covered = links.filter((link) => {
      const { left, top, width, height } = link.getBoundingClientRect()
      const hit = document.elementFromPoint(left + width / 2, top + height / 2)
      return !link.contains(hit)
    })
    return [
      ...(links.length === 6 ? [] : [`${links.length} links instead of 6`]),
      ...covered.map((link) => `something lies over ${link.outerHTML.slice(0, 80)}`),
    ]
  })
