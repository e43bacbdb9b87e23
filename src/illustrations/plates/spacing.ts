import type { Point } from '../hand/path.ts'

/** Remembers places so that later ones can keep their distance from all of them. */
export interface Spacing {
  /** Takes the place if none taken before is nearer than `apart` units, and says whether it did. */
  take(place: Point, apart: number): boolean
}

/** @param most the largest `apart` that will be asked for, in units */
export function spacing(most: number): Spacing {
  const cells = new Map<number, Point[]>()
  const cellOf = (column: number, row: number): number => row * 4096 + column
  return {
    take([x, y], apart) {
      const column = Math.floor(x / most)
      const row = Math.floor(y / most)
      for (let nearRow = row - 1; nearRow <= row + 1; nearRow++) {
        for (let nearColumn = column - 1; nearColumn <= column + 1; nearColumn++) {
          const near = cells.get(cellOf(nearColumn, nearRow)) ?? []
          if (near.some(([otherX, otherY]) => Math.hypot(otherX - x, otherY - y) < apart)) return false
        }
      }
      const cell = cells.get(cellOf(column, row))
      if (cell) cell.push([x, y])
      else cells.set(cellOf(column, row), [[x, y]])
      return true
    },
  }
}
