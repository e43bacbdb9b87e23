import { kept, nameOf } from '../store'
import { madeApart } from '../apart'
import type { Words } from './content'
import type { CardPicture } from './picture'

/**
 * The JPEG of a card, kept between builds under a name that says all that goes into it: its words, its picture, and
 * the code and fonts that draw it.
 * @param address names the card where something has to be told
 */
export async function cardBytes(address: string, words: Words, shown: CardPicture): Promise<Buffer> {
  const { layout, picture, source } = shown
  // Its own version in place of the drawings': a drawing's name holds that already, and a photograph is none.
  const input = { card: words, picture, version: import.meta.env.CARDS_VERSION }
  return kept(`${nameOf(input)}.jpg`, async () => {
    const { jpeg, lacking } = await madeApart('card', {
      words,
      layout,
      picture,
      source: await source(),
    })
    if (lacking.length > 0)
      console.warn(`${address} leaves out ${lacking.join(' ')}, for which the site has no font.`)
    return jpeg
  })
}
