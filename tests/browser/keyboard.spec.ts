import { expect, test, type Page } from '@playwright/test'
import { kinds, locales, pageOf } from './pages.ts'

for (const locale of locales)
  test(`the first Tab shows a link that skips to the content, in ${locale}`, async ({ page }) => {
    await page.goto(pageOf('home', locale))
    await page.keyboard.press('Tab')
    const skip = page.locator(':focus')
    await expect(skip).toHaveAttribute('href', /^#./)
    await expect(skip).toBeInViewport({ ratio: 1 })
    expect((await skip.boundingBox())?.height).toBeGreaterThanOrEqual(44)
    await page.keyboard.press('Enter')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main, footer') !== null)).toBe(true)
  })

/** What the focus is on, and what is wrong with how it shows; undefined when the focus has left the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const index = [...document.querySelectorAll('*')].indexOf(element)
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isShown = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    const problem = [
      ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ['no visible outline'] : []),
      ...(isShown ? [] : ['outside the screen']),
    ]
    return { index, problems: problem.map((text) => `${element.outerHTML.slice(0, 90)}: ${text}`) }
  })

for (const kind of kinds)
  for (const width of [390, 1440])
    test(`Tab goes through the ${kind} page in reading order, always visibly, at ${width} px`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height: 844 })
      await page.goto(pageOf(kind, 'id'))
      const order: number[] = []
      const problems: string[] = []
      for (let stop = 0; stop < 300; stop++) {
        await page.keyboard.press('Tab')
        const here = await focused(page)
        if (!here || order.includes(here.index)) break
        order.push(here.index)
        problems.push(...here.problems)
      }
      expect(order.length).toBeGreaterThan(5)
      expect(order).toEqual(order.toSorted((one, other) => one - other))
      expect(problems).toEqual([])
    })
