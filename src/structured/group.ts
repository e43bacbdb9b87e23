import type { Organization } from 'schema-dts'
import { routes } from '@cms/model/routes'
import type { About } from './about'
import { placeNamed } from './place'

interface Named {
  slug: string
  title: string
}

interface Described extends Named {
  summary: string
  fullName?: string | undefined
  since?: number | undefined
  shop?: string | undefined
  instagram?: string | undefined
  village: Named
}

/** The group by name, for descriptions of what it makes. */
export const groupNamed = ({ locale, absolute }: About, { slug, title }: Named) =>
  ({
    '@type': 'Organization',
    '@id': absolute(`${routes.entry('id', 'groups', slug)}#organization`),
    name: title,
    url: absolute(routes.entry(locale, 'groups', slug)),
  }) as const satisfies Organization

/** A group of makers. Its numbers and addresses for writing are for people, and so not repeated for harvesters. */
export function groupOf(about: About, group: Described, image?: string): Organization {
  const elsewhere = [
    ...(group.shop ? [group.shop] : []),
    ...(group.instagram ? [`https://www.instagram.com/${group.instagram}/`] : []),
  ]
  return {
    ...groupNamed(about, group),
    description: group.summary,
    ...(group.fullName && { alternateName: group.fullName }),
    ...(group.since && { foundingDate: String(group.since) }),
    ...(image && { image }),
    ...(elsewhere.length > 0 && { sameAs: elsewhere }),
    location: placeNamed(about, group.village),
  }
}
