import { kept, nameOf } from '@/drawings/store'
import type { Words } from './content'
import { drawCard } from './draw'
import { layouts, type CardPicture } from './picture'

/**
 * The JPEG of a card, kept between builds under a name that says all that goes into it: its words, its picture, and
 * the code and fonts that draw it.
 * @param address names the card where something has to be told
 */
export async function cardBytes(address: string, words: Words, picture: CardPicture): Promise<Buffer> {
  // Its own version in place of the drawings': a drawing's name holds that already, and a photograph is none.
  const input = { card: words, picture: await picture.name(), version: import.meta.env.CARDS_VERSION }
  return kept(`${nameOf(input)}.jpg`, async () => {
    const { jpeg, lacking } = await drawCard(words, layouts[picture.layout], await picture.pixels())
    if (lacking.length > 0)
      console.warn(`${address} leaves out ${lacking.join(' ')}, for which the site has no font.`)
    return jpeg
  })
}
