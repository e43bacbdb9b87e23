import type { LonLat, Ring } from './outlines.ts'
import { areaOf, boundsOf, centroidOf } from './shapes.ts'

const sides = [
  'north',
  'north-east',
  'east',
  'south-east',
  'south',
  'south-west',
  'west',
  'north-west',
] as const

export type Side = (typeof sides)[number] | 'middle'

/** The side of an area on which a place lies, seen from its centre of gravity. */
export function sideOf(outline: Ring, [longitude, latitude]: LonLat): Side {
  const [middleLongitude, middleLatitude] = centroidOf(outline)
  // a degree of longitude is shorter than one of latitude
  const shrink = Math.cos((middleLatitude * Math.PI) / 180)
  const east = (longitude - middleLongitude) * shrink
  const north = latitude - middleLatitude
  // a fifth of the radius of a circle as large: nearer than that, no side is meant
  if (Math.hypot(east, north) < 0.2 * Math.sqrt((areaOf(outline) * shrink) / Math.PI)) return 'middle'
  const eighths = Math.round((Math.atan2(east, north) / (2 * Math.PI)) * 8)
  return sides[(eighths + 8) % 8]!
}

/** Java is so long that only its thirds tell anything. */
export function thirdOf(outline: Ring, [longitude]: LonLat): 'west' | 'middle' | 'east' {
  const { left, right } = boundsOf(outline)
  const share = (longitude - left) / (right - left)
  return share < 1 / 3 ? 'west' : share < 2 / 3 ? 'middle' : 'east'
}
