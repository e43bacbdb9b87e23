import { cardAddress } from '../images/share/address.ts'
import { inBoth, routes, type Addresses, type Section } from '../../cms/model/routes.ts'

/**
 * Every address that an entry of this name may have, its own page first: lists and labels of its own, and the share
 * images of all these, since whoever fetched one asks for it again. Which of them exist, the build knows.
 */
export function placesOf(section: Section, slug: string): Addresses[] {
  const pages = [inBoth((locale) => routes.entry(locale, section, slug))]
  if (section === 'villages') pages.push(inBoth((locale) => routes.productsOf(locale, slug)))
  if (section === 'products' || section === 'groups')
    pages.push(inBoth((locale) => routes.labels(locale, section, slug)))
  return [...pages, ...pages.map((page) => inBoth((locale) => cardAddress(locale, page[locale])))]
}
