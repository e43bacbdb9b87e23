import { villages, wonosoboDistricts, type Area, type LonLat } from './outlines.ts'
import { centroidOf } from './shapes.ts'

/** A village as a map needs it: by its code where its border is known, else by its place. */
export type VillagePlace = {
  name: string
  /** The name of its district, without "Kecamatan". */
  district: string
} & ({ code: string } | { coordinates: { latitude: number; longitude: number } })

export interface LocatedVillage {
  name: string
  district: string
  centre: LonLat
  /** Its own border, where it is known. */
  outline?: Area | undefined
  /** Its district's border, where it is known. */
  districtOutline?: Area | undefined
}

/** A village with its place on earth. */
export function located(village: VillagePlace): LocatedVillage {
  const { name, district } = village
  const districtOutline = wonosoboDistricts.find((area) => area.name === district)
  if ('coordinates' in village) {
    const { latitude, longitude } = village.coordinates
    return { name, district, centre: [longitude, latitude], districtOutline }
  }
  const outline = villages.find(({ code }) => code === village.code)
  if (!outline) {
    const known = villages.map(({ code, name }) => `${code} ${name}`).join(', ')
    throw new Error(
      `${name} is given by the code ${village.code}, whose border is not among those stored (${known}), so it ` +
        'has no place on the map. Give its coordinates instead, or add its border to outlines/villages.json.',
    )
  }
  return { name, district, centre: centroidOf(outline.rings[0]!), outline, districtOutline }
}
