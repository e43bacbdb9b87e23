import { sideOf, thirdOf, type Side } from './compass.ts'
import { mainland, provinces, regencies, regencyNamed, type RegencyName, type Ring } from './outlines.ts'
import { centroidOf } from './shapes.ts'
import { located, type VillagePlace } from './village.ts'

/** A sentence in both of the site's languages. */
export interface LocalizedText {
  id: string
  en: string
}

/** What a village's locator shows, for those who do not see it. Sides are measured, not typed. */
export function describeLocator(place: { regency: RegencyName; village?: VillagePlace }): LocalizedText {
  const { regency } = place
  const outline = mainland(regencyNamed(regency))
  const village = place.village && located(place.village)
  const side = village && sideOf(outline, village.centre)
  const third = thirdOf(java, centroidOf(outline))
  const others = regencies.map(({ name }) => name).filter((name) => name !== regency)
  const whole = {
    id: `Kabupaten ${regency} di Jawa bagian ${words[third].id}, satu dari empat kabupaten program bersama ${listed(others, 'dan')}`,
    en: `${regency} Regency in ${javanese[third]}, one of the programme’s four regencies with ${listed(others, 'and')}`,
  }
  if (!village || !side) return { id: `Peta: ${whole.id}.`, en: `Map: ${whole.en}.` }
  const { name, district } = village
  return {
    id: `Peta: ${name} di Kecamatan ${district}, di ${words[side].id} Kabupaten ${regency}; ${whole.id}.`,
    en: `Map: ${name} in ${district} District, in the ${words[side].en} of ${regency} Regency; ${whole.en}.`,
  }
}

/** What the story's map shows. */
export function describeProgramme(): LocalizedText {
  const thirds = regencies.map((area) => ({
    name: area.name,
    third: thirdOf(java, centroidOf(mainland(area))),
  }))
  return {
    id: `Peta Jawa dengan empat kabupaten program: ${listed(
      thirds.map(({ name, third }) => `${name} di bagian ${words[third].id}`),
      'dan',
    )}.`,
    en: `Map of Java with the programme’s four regencies: ${listed(
      thirds.map(({ name, third }) => `${name} in the ${words[third].en}`),
      'and',
    )}.`,
  }
}

const words: Record<Side, LocalizedText> = {
  north: { id: 'utara', en: 'north' },
  'north-east': { id: 'timur laut', en: 'north-east' },
  east: { id: 'timur', en: 'east' },
  'south-east': { id: 'tenggara', en: 'south-east' },
  south: { id: 'selatan', en: 'south' },
  'south-west': { id: 'barat daya', en: 'south-west' },
  west: { id: 'barat', en: 'west' },
  'north-west': { id: 'barat laut', en: 'north-west' },
  middle: { id: 'tengah', en: 'middle' },
}

const javanese = { west: 'western Java', middle: 'the middle of Java', east: 'eastern Java' }

/** Java without its far islands, which would shift its thirds. */
const java: Ring = provinces.map(mainland).flat()

const listed = (names: readonly string[], and: string): string =>
  `${names.slice(0, -1).join(', ')}${names.length > 2 ? ',' : ''} ${and} ${names.at(-1)}`
