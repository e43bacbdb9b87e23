import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** One run of text over a picture or in its figure, with its contrast to the background. */
export interface Legible {
  text: string
  /** Paragraphs and captions, which are read; the rest are labels. */
  isReading: boolean
  /** WCAG 2 contrast with the worst pixel behind the text. */
  worst: number
}

interface Run {
  text: string
  isReading: boolean
  /** sRGB, 0 to 255. */
  colour: number[]
  hasRim: boolean
  /** On a picture itself, not only in its figure. */
  isOver: boolean
  box: Box
}

interface Box {
  x: number
  y: number
  width: number
  height: number
}

/**
 * Contrast of every text over a picture or inside a figure, with the pixels behind it, from a screenshot with
 * transparent letters. If letters have an outline, only pixels within one pixel of a letter count, since the outline
 * is their background.
 * @returns nothing for a page without text over a picture, which axe measures
 */
export async function legibility(page: Page): Promise<Legible[]> {
  // Where letters stand is known only when the pictures of this width are there: not every one has the same shape.
  await settle(page)
  const runs = await page.evaluate(findRuns)
  if (!runs.some(({ isOver }) => isOver)) return []
  const found: Legible[] = []
  for (const near of groupsOf(runs)) {
    const frame = around(near)
    const seen = near.some(({ hasRim }) => hasRim) ? await photograph(page, frame) : undefined
    await page.evaluate(hideLetters)
    const bare = await photograph(page, frame)
    await page.evaluate(() => void document.adoptedStyleSheets.pop())
    for (const { text, isReading, colour, hasRim, box } of near) {
      const behind = pixelsOf(bare, box)
      const counted = seen && hasRim ? nearLetters(behind, pixelsOf(seen, box), box) : behind
      found.push({ text, isReading, worst: worstContrast(colour, counted) })
    }
  }
  return found
}

/** A sheet made by a script, since the page's policy refuses a style element that it does not know. */
function hideLetters(): void {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(
    '*{color:transparent!important;text-decoration-color:transparent!important}text,text *{fill:transparent!important}',
  )
  document.adoptedStyleSheets.push(sheet)
}

/** Runs at most a screen apart are photographed together, and the long stretches between them not at all. */
function groupsOf(runs: Run[]): Run[][] {
  const groups: Run[][] = []
  let end = -Infinity
  for (const run of runs.toSorted((one, other) => one.box.y - other.box.y)) {
    const isNear = run.box.y - end < 400
    if (isNear) groups.at(-1)?.push(run)
    else groups.push([run])
    end = Math.max(end, run.box.y + run.box.height)
  }
  return groups
}

/** The smallest box of whole pixels that holds them all. */
function around(runs: Run[]): Box {
  const boxes = runs.map(({ box }) => whole(box))
  const x = Math.max(0, Math.min(...boxes.map(({ left }) => left)))
  const y = Math.max(0, Math.min(...boxes.map(({ top }) => top)))
  return {
    x,
    y,
    width: Math.max(...boxes.map(({ right }) => right)) - x,
    height: Math.max(...boxes.map(({ bottom }) => bottom)) - y,
  }
}

/**
 * Waits for every picture. Those below the fold are fetched only when they come near; after a change of width or
 * scheme another file may be on its way, and a picture that is changing cannot be decoded.
 */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame)
    const pictures = [...document.images].filter((image) => image.checkVisibility())
    for (const picture of pictures) picture.loading = 'eager'
    await frame()
    await frame()
    while (pictures.some(({ complete }) => !complete)) await frame()
    await Promise.all(pictures.map((picture) => picture.decode()))
    await document.fonts.ready
  })
}

function findRuns(): Run[] {
  const pictures = [...document.querySelectorAll('main img, main figure > svg')]
    .filter((picture) => picture.checkVisibility())
    .map((picture) => picture.getBoundingClientRect())
  const liesOver = (rect: DOMRect) =>
    pictures.some(
      ({ left, right, top, bottom }) =>
        rect.left < right && rect.right > left && rect.top < bottom - 1 && rect.bottom > top + 1,
    )
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true })
  const rgb = (colour: string) => {
    if (!canvas) throw new Error('This browser has no canvas.')
    canvas.fillStyle = colour
    canvas.fillRect(0, 0, 1, 1)
    return [...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3)]
  }
  const runs: Run[] = []
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement
    const text = node.textContent?.trim()
    if (!text || !parent?.checkVisibility() || parent.closest('.sr-only')) continue
    const range = document.createRange()
    range.selectNodeContents(node)
    const style = getComputedStyle(parent)
    const isDrawn = parent.namespaceURI?.endsWith('svg')
    for (const rect of range.getClientRects()) {
      const isOver = liesOver(rect)
      if (rect.width < 1 || !(isOver || parent.closest('figure'))) continue
      runs.push({
        text,
        isReading: Boolean(parent.closest('p, figcaption')),
        colour: rgb(isDrawn ? style.fill : style.color),
        hasRim: Boolean(isDrawn) && style.paintOrder.startsWith('stroke') && style.stroke !== 'none',
        isOver,
        box: { x: rect.x + scrollX, y: rect.y + scrollY, width: rect.width, height: rect.height },
      })
    }
  }
  return runs
}

/** A part of the page; `left` and `top` say where it begins. */
interface Pixels {
  data: Buffer
  left: number
  top: number
  width: number
  height: number
}

async function photograph(page: Page, clip: Box): Promise<Pixels> {
  const png = await page.screenshot({ fullPage: true, clip, animations: 'disabled' })
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, left: clip.x, top: clip.y, width: info.width, height: info.height }
}

/** Pixels of a box, row by row, as [r, g, b]; what lies outside the picture is empty. */
function pixelsOf(pixels: Pixels, box: Box): number[][] {
  const { left, top, right, bottom } = whole(box)
  const found: number[][] = []
  for (let y = top - pixels.top; y < bottom - pixels.top; y++)
    for (let x = left - pixels.left; x < right - pixels.left; x++) {
      const at = (y * pixels.width + x) * 3
      const isIn = x >= 0 && y >= 0 && x < pixels.width && y < pixels.height
      found.push(isIn ? [pixels.data[at] ?? 0, pixels.data[at + 1] ?? 0, pixels.data[at + 2] ?? 0] : [])
    }
  return found
}

const whole = ({ x, y, width, height }: Box) => ({
  left: Math.floor(x),
  top: Math.floor(y),
  right: Math.ceil(x + width),
  bottom: Math.ceil(y + height),
})

/** Pixels of `bare` within one pixel of where a letter changed it. */
function nearLetters(bare: number[][], seen: number[][], box: Box): number[][] {
  const { left, right } = whole(box)
  const width = right - left
  const isLetter = bare.map((pixel, index) =>
    pixel.some((value, channel) => value !== seen[index]?.[channel]),
  )
  return bare.filter((_, index) =>
    [-1, 0, 1].some((down) => [-1, 0, 1].some((across) => isLetter[index + down * width + across])),
  )
}

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance, for each value of a channel. */
const linear = Array.from({ length: 256 }, (_, value) => {
  const share = value / 255
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
})

const luminance = ([red = 0, green = 0, blue = 0]: number[]) =>
  0.2126 * (linear[red] ?? 0) + 0.7152 * (linear[green] ?? 0) + 0.0722 * (linear[blue] ?? 0)

/** WCAG 2 contrast with the pixel that is nearest to the colour; infinite when there is none. */
function worstContrast(colour: number[], pixels: number[][]): number {
  const own = luminance(colour)
  let worst = Infinity
  for (const pixel of pixels) {
    if (pixel.length === 0) continue
    const other = luminance(pixel)
    worst = Math.min(worst, (Math.max(own, other) + 0.05) / (Math.min(own, other) + 0.05))
  }
  return worst
}
