import { itemAt } from '../hand/list.ts'
import { bearingOf, turn } from './sight.ts'

const directions = ['N', 'NE', 'E', 'SE', 'S', 'SW', 'W', 'NW'] as const

/** One of the eight winds. */
export type Direction = (typeof directions)[number]

/** The wind nearest to a bearing in degrees. */
export const directionOf = (bearing: number): Direction =>
  itemAt(directions, Math.round(bearingOf(bearing) / 45) % 8)

/** A mark on the scale beneath a ridge. */
export interface Bearing {
  /** Degrees clockwise from north, a multiple of 5. */
  degrees: number
  /** Where on the picture's width, 0..1. */
  x: number
  /** The wind's name, where the bearing is one of the eight. */
  name?: Direction
}

/** The marks, every five degrees, across a view of `fieldOfView` degrees whose middle looks to `centre`. */
export function bearingsAcross(centre: number, fieldOfView: number): Bearing[] {
  const left = centre - fieldOfView / 2
  const first = Math.ceil(left / 5) * 5
  const count = Math.floor((left + fieldOfView - first) / 5) + 1
  return Array.from({ length: count }, (_, i) => {
    const degrees = bearingOf(first + i * 5)
    const x = 0.5 + turn(centre, degrees) / fieldOfView
    return degrees % 45 === 0 ? { degrees, x, name: directionOf(degrees) } : { degrees, x }
  })
}
