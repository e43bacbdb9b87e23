import { colour } from '@/illustrations/hand/palette'
import { drawHands } from '@/illustrations/hands/index'
import type { Ink } from '@/illustrations/hands/line'
import type { Task } from '@/illustrations/task'
import { frameSize } from './size'

/** Share of the sheet's width that the hands take. */
const WIDE = 0.86

/** As `hands.css` colours them on a page; a file of its own has no scheme to follow. */
const inks: Record<Ink, string> = {
  line: colour('ink', 'light'),
  tool: colour('soga', 'light'),
  leaf: colour('tea', 'light'),
  wax: colour('link', 'light'),
}

/** Hands at a task in the middle of a sheet the size of a frame, as an SVG file. */
export function handsSheet(task: Task): string {
  const { width, height } = frameSize
  const cloth = colour('cloth', 'light')
  const colours = Object.entries({ ...inks, cloth }).map(([part, fill]) => `.hand-${part}{fill:${fill}}`)
  const place = `x="${(width * (1 - WIDE)) / 2}" y="0" width="${width * WIDE}" height="${height}"`
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">`,
    `<style>${colours.join('')}</style>`,
    `<rect width="${width}" height="${height}" fill="${cloth}"/>`,
    drawHands(task).replace('<svg ', `<svg ${place} `),
    '</svg>',
  ].join('')
}
