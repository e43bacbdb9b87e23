import { pair, pathOf, short, type Point } from '../hand/path.ts'
import type { Shape } from './shapes.ts'

/** Closed lines as one path of a class. They are simplified already. */
export const shapes = (name: string, lines: readonly Shape[]): string =>
  `<path class="${name}" d="${lines.map((line) => pathOf(line, { tolerance: 0 })).join('')}"/>`

/** Open lines as one path of a class. */
export const lines = (name: string, open: readonly (readonly Point[])[]): string =>
  `<path class="${name}" d="${open.map((line) => pathOf(line, { closed: false, tolerance: 0 })).join('')}"/>`

/** Thin lines from places to their labels, with cloth left beneath them so that they show on dark dye. */
export const leaders = (ties: readonly (readonly [from: Point, to: Point])[]): string =>
  lines('leader-cloth', ties) + lines('leader', ties)

/** The places themselves. */
export const pins = (places: readonly Point[]): string => dots('pin-cloth', places) + dots('pin', places)

/** Small dots of undyed cloth, as one path. */
export const dots = (name: string, places: readonly Point[]): string =>
  `<path class="${name}" d="${places.map(([x, y]) => `M${pair(x, y)}h0`).join('')}"/>`

/** The whole drawing. It is hidden from assistive technology: the page gives its sentence instead. */
export const svg = (width: number, height: number, content: string): string =>
  `<svg class="map-drawing" viewBox="0 0 ${short(width)} ${short(height)}" aria-hidden="true">${content}</svg>`
