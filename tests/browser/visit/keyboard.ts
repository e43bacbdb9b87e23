import type { Page } from '@playwright/test'

/** What is wrong on the way of the Tab key through a page: its order, and how the focus shows. Begins at the top. */
export async function tabProblems(page: Page): Promise<string[]> {
  const order: number[] = []
  const problems: string[] = []
  for (let stop = 0; stop < 300; stop++) {
    await page.keyboard.press('Tab')
    const here = await focused(page)
    if (!here || order.includes(here.index)) break
    if (here.index < (order.at(-1) ?? 0)) problems.push(`out of reading order: ${here.html}`)
    order.push(here.index)
    problems.push(...here.problems.map((problem) => `${problem}: ${here.html}`))
  }
  return order.length > 5 ? problems : [`only ${order.length} stops`, ...problems]
}

/** What the focus is on, and what is wrong with how it shows; undefined when the focus has left the page. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const index = [...document.querySelectorAll('*')].indexOf(element)
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    const { top, bottom, left, right } = element.getBoundingClientRect()
    const isShown = bottom > 0 && top < innerHeight && right > 0 && left < innerWidth
    const problems = [
      ...(outlineStyle === 'none' || parseFloat(outlineWidth) < 2 ? ['no visible outline'] : []),
      ...(isShown ? [] : ['outside the screen']),
    ]
    return { index, problems, html: element.outerHTML.slice(0, 90) }
  })
