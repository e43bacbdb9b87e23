import style from '@/illustrations/hands/hands.css?raw'
import { drawHands } from '@/illustrations/hands/index'
import type { Task } from '@/illustrations/task'
import { lightColour } from './colours'
import { frameSize } from './size'

/** Share of the sheet's width that the hands take. */
const WIDE = 0.86

/** Hands at a task in the middle of a sheet the size of a frame, as an SVG file. */
export function handsSheet(task: Task): string {
  const { width, height } = frameSize
  const hands = drawHands(task).replace(
    '<svg ',
    `<svg x="${(width * (1 - WIDE)) / 2}" y="0" width="${width * WIDE}" height="${height}" `,
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><style>${inks}</style><rect width="${width}" height="${height}" fill="${lightColour('cloth')}"/>${hands}</svg>`
}

/** The drawing's own rules, which the rasteriser reads only flat and with plain colours. */
const inks = [...style.matchAll(/& (\.hand-\w+) \{\s*fill: var\(--color-(\w+)\)/g)]
  .map(([, part, role]) => `${part}{fill:${lightColour(role === 'ground' ? 'cloth' : (role as 'ink'))}}`)
  .join('')
