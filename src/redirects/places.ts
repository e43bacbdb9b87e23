import { inBoth, routes, type Addresses, type Section } from '../routes.ts'

/** Every address that an entry of this name may have, its own page first. Which of them exist, the build knows. */
export function placesOf(section: Section, slug: string): Addresses[] {
  const page = inBoth((locale) => routes.entry(locale, section, slug))
  return section === 'villages' ? [page, inBoth((locale) => routes.productsOf(locale, slug))] : [page]
}
