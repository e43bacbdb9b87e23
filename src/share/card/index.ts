import type { Locale } from '@cms/model/collection'
import { catalogue, type Catalogue } from '@/catalogue'
import { kept, nameOf } from '@/drawings/store'
import { say } from '@/i18n'
import { routes } from '@/routes'
import { cardAddress } from './address'
import { drawCard } from './draw'
import { entryCards } from './entries'
import type { Words } from './layout'
import { otherCards } from './pages'
import { layouts, type CardPicture } from './picture'

/** What the card of one page holds. */
export interface Content {
  /** Address of the page. */
  page: string
  words: Omit<Words, 'siteName'>
  picture: CardPicture
}

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
  const contents = [...otherCards(all), ...entryCards(all)]
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
    alt: async () => `${words.title}. ${await picture.alt()}`.trim(),
    bytes: async () => {
      const input = { card: words, picture: await picture.name(), drawnBy: import.meta.env.CARDS_VERSION }
      return kept(`${nameOf(input)}.jpg`, async () => {
        const { jpeg, lacking } = await drawCard(words, layouts[picture.layout], await picture.pixels())
        if (lacking.length > 0)
          console.warn(`${address} leaves out ${lacking.join(' ')}, for which the site has no font.`)
        return jpeg
      })
    },
  }
}
