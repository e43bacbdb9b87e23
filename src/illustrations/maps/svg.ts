import { pair, pathOf, short, type Point } from '../hand/path.ts'
import type { Shape } from './shapes.ts'

/** Closed lines as one path of a class. They are simplified already. */
export const shapes = (name: string, lines: readonly Shape[]): string =>
  `<path class="${name}" d="${lines.map((line) => pathOf(line, { tolerance: 0 })).join('')}"/>`

/** A thin line from a place to its label, with a dot on the place. */
export function leader(from: Point, ...to: Point[]): string {
  const line = pathOf([from, ...to], { closed: false, tolerance: 0 })
  return `<path class="leader" d="${line}"/>${pin(from)}`
}

export const pin = ([x, y]: Point, radius = 2): string =>
  `<circle class="pin" cx="${short(x)}" cy="${short(y)}" r="${radius}"/>`

/** Small dots of undyed cloth, as one path. */
export const dots = (name: string, places: readonly Point[]): string =>
  `<path class="${name}" d="${places.map(([x, y]) => `M${pair(x, y)}h0`).join('')}"/>`

/** The whole drawing. It is hidden from assistive technology: the page gives its sentence instead. */
export const svg = (width: number, height: number, content: string): string =>
  `<svg class="map-drawing" viewBox="0 0 ${short(width)} ${short(height)}" aria-hidden="true">${content}</svg>`
