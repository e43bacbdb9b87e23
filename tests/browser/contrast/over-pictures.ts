import type { Page } from '@playwright/test'
import sharp from 'sharp'

/** One run of text that stands on a picture or in its figure, and how it stands out from what is behind it. */
export interface Legible {
  text: string
  /** Paragraphs and captions, which are read; the rest are labels. */
  isReading: boolean
  /** WCAG 2 contrast with the worst pixel behind the text, and with the one that 5 % are worse than. */
  worst: number
  fifth: number
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
 * Contrast of every text over a picture or inside a figure, with the pixels really behind it: the page is
 * photographed with its letters made transparent. Where letters have a rim, only what lies within a pixel of
 * a letter counts, since the rim is what they are read against.
 * @returns nothing for a page on which no text stands on a picture: a flat ground is axe's affair
 */
export async function legibility(page: Page): Promise<Legible[]> {
  const runs = await page.evaluate(findRuns)
  if (!runs.some(({ isOver }) => isOver)) return []
  await settle(page)
  const seen = runs.some(({ hasRim }) => hasRim) ? await photograph(page) : undefined
  const style = await page.addStyleTag({
    content:
      '*{color:transparent!important;text-decoration-color:transparent!important}text,text *{fill:transparent!important}',
  })
  const bare = await photograph(page)
  await style.evaluate((element) => (element as Element).remove())
  return runs.map(({ text, isReading, colour, hasRim, box }) => {
    const behind = pixelsOf(bare, box)
    const counted = seen && hasRim ? nearLetters(behind, pixelsOf(seen, box), box) : behind
    const contrasts = counted.map((pixel) => contrast(colour, pixel)).toSorted((one, other) => one - other)
    return {
      text,
      isReading,
      worst: contrasts[0] ?? Infinity,
      fifth: contrasts[Math.floor(contrasts.length * 0.05)] ?? Infinity,
    }
  })
}

/** Pictures below the fold are fetched only when they come near. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const pictures = [...document.images].filter((image) => image.checkVisibility())
    for (const picture of pictures) picture.loading = 'eager'
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

interface Pixels {
  data: Buffer
  width: number
  height: number
}

async function photograph(page: Page): Promise<Pixels> {
  const png = await page.screenshot({ fullPage: true, animations: 'disabled' })
  const { data, info } = await sharp(png).removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { data, width: info.width, height: info.height }
}

/** Pixels of a box, row by row, as [r, g, b]; what lies outside the picture is left out. */
function pixelsOf({ data, width, height }: Pixels, box: Box): number[][] {
  const { left, top, right, bottom } = whole(box)
  const pixels: number[][] = []
  for (let y = top; y < bottom; y++)
    for (let x = left; x < right; x++) {
      const at = (y * width + x) * 3
      pixels.push(
        x < 0 || y < 0 || x >= width || y >= height
          ? []
          : [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0],
      )
    }
  return pixels
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

/** https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminance([red = 0, green = 0, blue = 0]: number[]): number {
  const linear = (value: number) => {
    const share = value / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  }
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
}

function contrast(one: number[], other: number[]): number {
  if (other.length === 0) return Infinity
  const [light, dark] = [luminance(one), luminance(other)].toSorted((a, b) => b - a) as [number, number]
  return (light + 0.05) / (dark + 0.05)
}
