import type { Place } from 'schema-dts'
import { regencyNames } from '@cms/model/villages'
import { routes } from '@cms/model/routes'
import type { About } from './about'

interface Described {
  slug: string
  title: string
  summary: string
  district: string
  regency: keyof typeof regencyNames
  code: string
  latitude: number
  longitude: number
  altitude?: number | undefined
}

/** The village by name, for descriptions of what stands in it. */
export const placeNamed = ({ locale, absolute }: About, { slug, title }: Pick<Described, 'slug' | 'title'>) =>
  ({
    '@type': 'Place',
    '@id': absolute(`${routes.entry('id', 'villages', slug)}#place`),
    name: title,
    url: absolute(routes.entry(locale, 'villages', slug)),
  }) as const satisfies Place

/** A village: where it lies (degrees, WGS 84; metres above the sea), in which areas, and its official code. */
export function placeOf(about: About, village: Described, image?: string): Place {
  const { latitude, longitude, altitude } = village
  return {
    ...placeNamed(about, village),
    description: village.summary,
    ...(image && { image }),
    geo: { '@type': 'GeoCoordinates', latitude, longitude, ...(altitude && { elevation: altitude }) },
    containedInPlace: {
      '@type': 'AdministrativeArea',
      name: village.district,
      containedInPlace: {
        '@type': 'AdministrativeArea',
        name: regencyNames[village.regency][about.locale],
        containedInPlace: { '@type': 'Country', name: 'Indonesia' },
      },
    },
    identifier: { '@type': 'PropertyValue', propertyID: 'Kemendagri', value: village.code },
  }
}
