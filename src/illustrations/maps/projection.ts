import { geoMercator } from 'd3-geo'
import type { Point } from '../hand/path.ts'
import type { Area, LonLat } from './outlines.ts'
import type { Box } from './shapes.ts'

/** From a place on earth to a place in the drawing. */
export type Project = (place: LonLat) => Point

/**
 * A projection that fits `areas` into a box of the drawing, centred. Mercator keeps the shapes of small
 * places, and Java lies so near the equator that it keeps their sizes too.
 */
export function fitted(areas: readonly Area[], { left, top, right, bottom }: Box): Project {
  // points, not polygons: d3 reads a ring the wrong way round as the whole rest of the earth
  const coordinates = areas.flatMap(({ rings }) => rings.flat()).map(([lon, lat]) => [lon, lat])
  const projection = geoMercator().fitExtent(
    [
      [left, top],
      [right, bottom],
    ],
    { type: 'MultiPoint', coordinates },
  )
  return ([longitude, latitude]) => {
    const place = projection([longitude, latitude])
    if (!place) throw new RangeError(`No place on the map for longitude ${longitude}, latitude ${latitude}.`)
    return place
  }
}
