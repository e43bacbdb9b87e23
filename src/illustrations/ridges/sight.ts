import { degrees, radians } from '../hand/numbers.ts'
import { eyeHeightOf, type Place } from './place.ts'
import type { Summit } from './summits.ts'

/** Where a summit stands, seen from a place. */
export interface Sight {
  /** Degrees clockwise from north, 0..360. */
  bearing: number
  kilometres: number
  /** Apparent height above the level horizon, in degrees; below zero it lies beneath. */
  elevation: number
}

/** Kilometres to a degree of a great circle on the mean Earth. */
const kilometresPerDegree = 111.195

const earthRadius = 6371000

/**
 * Metres by which the ground sinks below the level plane at a distance in metres. Air bends light downwards
 * and gives about an eighth of the Earth's curvature back, hence .87.
 */
const sunkAt = (distance: number): number => (0.87 * distance * distance) / (2 * earthRadius)

/** Degrees that something `height` metres above sea level stands above the horizon, `distance` metres away. */
export const elevationOf = (height: number, eyeHeight: number, distance: number): number =>
  degrees(Math.atan((height - eyeHeight - sunkAt(distance)) / distance))

/** A bearing in degrees, as one from 0 (included) to 360 (excluded). */
export const bearingOf = (angle: number): number => ((angle % 360) + 360) % 360

/** Degrees to turn from one bearing to another by the shorter way: -180..180, clockwise positive. */
export const turn = (from: number, to: number): number => bearingOf(to - from + 180) - 180

/** The bearing half-way between two: of 350 and 10 it is 0, not 180. */
export const middle = (from: number, to: number): number => bearingOf(from + turn(from, to) / 2)

/**
 * Looks from a place at a summit. A flat map at the mean latitude is off by less than a thousandth over the
 * hundred kilometres that one can see.
 */
export function sightOf(place: Place, summit: Summit): Sight {
  const shrink = Math.cos(radians((summit.latitude + place.latitude) / 2))
  const east = (summit.longitude - place.longitude) * shrink * kilometresPerDegree
  const north = (summit.latitude - place.latitude) * kilometresPerDegree
  const kilometres = Math.hypot(east, north)
  return {
    bearing: bearingOf(degrees(Math.atan2(east, north))),
    kilometres,
    // a viewer who stands on the summit would divide by zero
    elevation: elevationOf(summit.metres, eyeHeightOf(place), Math.max(kilometres * 1000, 1)),
  }
}
