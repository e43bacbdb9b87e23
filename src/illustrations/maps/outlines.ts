import java from './outlines/java.json' with { type: 'json' }
import regencyOutlines from './outlines/regencies.json' with { type: 'json' }
import villageOutlines from './outlines/villages.json' with { type: 'json' }
import districtOutlines from './outlines/wonosobo-districts.json' with { type: 'json' }

/** A place on earth: longitude and latitude in degrees, WGS 84. */
export type LonLat = readonly [longitude: number, latitude: number]

/** A closed line of places that does not repeat its first one. No outline here has holes. */
export type Ring = readonly LonLat[]

export interface Area {
  /** The ministry's code, such as `33.07.08`: a place within the place whose code begins it. */
  code: string
  /** The name alone, without "Kabupaten" or "Kecamatan". */
  name: string
  rings: readonly Ring[]
}

interface StoredArea {
  code: string
  name: string
  rings: number[][][]
}

const area = ({ code, name, rings }: StoredArea): Area => ({
  code,
  name,
  rings: rings.map((ring) => ring.map(([longitude, latitude]) => [longitude!, latitude!])),
})

/** Java's six provinces, with Madura, Bawean and Kangean. */
export const provinces = java.areas.map(area)

/** The programme's four regencies (kabupaten). */
export const regencies = regencyOutlines.areas.map(area)

/** Wonosobo's 15 districts (kecamatan); neighbours share the points of their border exactly. */
export const wonosoboDistricts = districtOutlines.areas.map(area)

/** The villages whose own border is known. */
export const villages = villageOutlines.areas.map(area)

export type RegencyName = 'Indramayu' | 'Wonosobo' | 'Jember' | 'Banyuwangi'

/** Whether a regency can be drawn. Its name goes without "Kabupaten". */
export const isMapped = (regency: string): regency is RegencyName =>
  regencies.some(({ name }) => name === regency)

export function regencyNamed(name: RegencyName): Area {
  const regency = regencies.find((candidate) => candidate.name === name)
  if (!regency) throw new Error(`outlines/regencies.json has no ${name}, though the code draws it.`)
  return regency
}

/** An area's mainland: its longest line. Jember has an island, which must not carry its name. */
export const mainland = ({ name, rings }: Area): Ring => {
  const [longest] = [...rings].sort((a, b) => b.length - a.length)
  if (!longest) throw new Error(`The stored outline of ${name} has no line.`)
  return longest
}
