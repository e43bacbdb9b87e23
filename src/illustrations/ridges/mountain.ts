import { clamp, degrees, radians } from '../hand/numbers.ts'
import { fractalNoise } from '../hand/noise.ts'
import type { Point } from '../hand/path.ts'
import type { Landmark } from './landmarks.ts'
import { elevationOf, turn } from './sight.ts'
import type { View } from './view.ts'

/** A landmark as a body in space, seen by one viewer. */
export interface Mountain extends Landmark {
  /** Metres above sea level at a distance in metres and an azimuth in radians from the mountain's axis. */
  heightAt(distance: number, azimuth: number): number
  /** Where in the picture a place of its surface appears, given as for `heightAt`. */
  project(distance: number, azimuth: number): Point
  /** The mountain's apparent height above the foot, in drawing units. */
  size: number
}

/** A mountain and its outline against the sky, in drawing units from left to right. */
export interface Silhouette {
  mountain: Mountain
  skyline: readonly Point[]
}

/** Degrees either side of a mountain beyond which its foot lies below the horizon anyway. */
const reach = 78

/** Metres above sea level by distance and azimuth from the axis, for a landmark seen from `eyeHeight`. */
function surfaceOf({ summit }: Landmark, eyeHeight: number): Mountain['heightAt'] {
  const { form, metres, name } = summit
  const noise = fractalNoise(`mountain ${name}`)
  // a plain above the eye would stand in the sky like a wall
  const base = Math.min(form.base, eyeHeight - 210)
  const gully = (azimuth: number): number => {
    const turns = (azimuth / (2 * Math.PI)) * form.gullies
    return Math.abs(Math.sin(Math.PI * turns + 1.1 * noise(turns * 0.8 + 3)))
  }
  return (distance, azimuth) => {
    const top = metres - form.rimDrop(azimuth, noise)
    const rim = form.rimRadius * form.rimShare(azimuth, noise)
    if (distance < rim) {
      const inside = form.craterDepth * (1 - distance / rim) ** 0.7
      const uneven = form.roll === 0 ? 0 : form.roll * noise(distance / 520 + azimuth * 1.3)
      return top - inside - uneven
    }
    const beyond = distance - rim
    const steep = form.steepShare * Math.exp(-beyond / form.steepLength)
    const apron = (1 - form.steepShare) * Math.exp(-beyond / form.apronLength)
    // gullies begin below the rim, are deepest in mid-flank and fade out on the apron
    const depth = Math.exp(-(((beyond - 2600) / 2300) ** 2)) * clamp(beyond / 500)
    const rough = noise(azimuth * 22 + beyond / 900) * clamp(beyond / 250) * Math.exp(-beyond / 4000)
    // about the foot the land rolls; level, it would look like a sea
    const rolling = 70 * noise(azimuth * 16 + beyond / 9000) * clamp((beyond - 8000) / 5000)
    return (
      base +
      rolling +
      (top - base) * (steep + apron) -
      form.gullyDepth * depth * (1 - gully(azimuth)) +
      form.roughness * rough
    )
  }
}

/** Raises a landmark into a body that a view can draw. */
export function mountainOf(landmark: Landmark, view: View): Mountain {
  const heightAt = surfaceOf(landmark, view.eyeHeight)
  const metresAway = landmark.sight.kilometres * 1000
  const towards = radians(landmark.sight.bearing)
  const east = metresAway * Math.sin(towards)
  const north = metresAway * Math.cos(towards)
  return {
    ...landmark,
    heightAt,
    project(distance, azimuth) {
      const toEast = east + distance * Math.sin(azimuth)
      const toNorth = north + distance * Math.cos(azimuth)
      const away = Math.hypot(toEast, toNorth)
      const height = heightAt(distance, azimuth)
      return [
        view.xOf(degrees(Math.atan2(toEast, toNorth))),
        view.yOf(elevationOf(height, view.eyeHeight, away)),
      ]
    },
    size: view.horizon - view.yOf(landmark.sight.elevation),
  }
}

/**
 * The elevation in degrees of a mountain's true horizon towards a bearing: the largest angle met when marching
 * along the line of sight. In strides first, then in small steps about the best stride.
 */
export function horizonTowards(mountain: Mountain, bearing: number, eyeHeight: number): number {
  const { sight, heightAt } = mountain
  const off = radians(turn(sight.bearing, bearing))
  if (Math.abs(off) > radians(reach)) return -90
  const metresAway = sight.kilometres * 1000
  // in the mountain's own frame: the axis lies straight ahead, `off` to the side
  const at = (distance: number): number => {
    const across = distance * Math.sin(off)
    const along = distance * Math.cos(off) - metresAway
    const azimuth = Math.atan2(across, along) + radians(sight.bearing)
    return elevationOf(heightAt(Math.hypot(across, along), azimuth), eyeHeight, distance)
  }
  const from = Math.max(metresAway * 0.35, metresAway - 9000)
  const stride = 260
  let best = -90
  let bestAt = from
  const look = (distance: number): void => {
    const elevation = at(distance)
    if (elevation <= best) return
    best = elevation
    bestAt = distance
  }
  for (let distance = from; distance < metresAway + 2600; distance += stride) look(distance)
  const strideAt = bestAt
  for (let step = -stride; step <= stride; step += 52) look(Math.max(strideAt + step, 1))
  return best
}

/** The mountain's outline against the sky, from beyond the left edge to beyond the right one. */
export function skylineOf(mountain: Mountain, view: View): Point[] {
  const lowest = view.horizon + 60
  const outline: Point[] = []
  const [summitX] = mountain.project(0, 0)
  // teeth and notches stand about the summit; the long slopes are smooth
  const rim = Math.max(mountain.size * 0.7, 40)
  for (let x = -30; x <= view.width + 30; x += Math.abs(x - summitX) < rim ? 2 : 6) {
    const elevation = horizonTowards(mountain, view.bearingAt(x), view.eyeHeight)
    outline.push([x, Math.min(lowest, view.yOf(elevation))])
  }
  return outline
}
