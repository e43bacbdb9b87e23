import type { Locale } from '@cms/rules/locale'
import { catalogue, type Catalogue } from '@/catalogue'
import { say } from '@/i18n'
import { routes } from '@cms/model/routes'
import { cardAddress } from './address'
import { entryCards } from './entries'
import { cardBytes } from './kept'
import type { Content } from './content'
import { listCards } from './lists'
import { standingCards } from './pages'

/** The share image of one page. */
export interface Card {
  /** From the root, the same for ever. */
  address: string
  /** Says what it shows, for whoever does not see it. */
  alt: () => Promise<string>
  /** A JPEG, kept between builds under a name that says all that goes into it. */
  bytes: () => Promise<Buffer>
}

const known = new WeakMap<Catalogue, Map<string, Card>>()

/** The card of every page that has its own, by the page's address. */
export function cardsOf(all: Catalogue): Map<string, Card> {
  const found = known.get(all)
  if (found) return found
  const contents = [...standingCards(all), ...listCards(all), ...entryCards(all)]
  const cards = new Map(contents.map((content) => [content.page, card(all.locale, content)]))
  known.set(all, cards)
  return cards
}

/** The card of a page; a page without its own, such as the one that says a page is missing, shares the home page's. */
export async function cardOf(locale: Locale, page: string): Promise<Card> {
  const cards = cardsOf(await catalogue(locale))
  const found = cards.get(page) ?? cards.get(routes.home(locale))
  if (!found) throw new Error(`Expected a share image of the home page in "${locale}".`)
  return found
}

function card(locale: Locale, { page, words: some, picture }: Content): Card {
  const words = { ...some, siteName: say(locale)('siteName') }
  const address = cardAddress(locale, page)
  return {
    address,
    alt: async () => `${ended(words.title)} ${await picture.alt()}`.trim(),
    bytes: () => cardBytes(address, words, picture),
  }
}

/** A title as a sentence. */
const ended = (title: string) => (/[.!?…]['"’”]?$/.test(title) ? title : `${title}.`)
