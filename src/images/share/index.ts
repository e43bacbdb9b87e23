import type { Locale } from '@cms/rules/locale'
import { say } from '@/i18n'
import type { PictureFile } from '../picture'
import { cardAddress } from './address'
import type { ShareContent } from './subject'
import { cardBytes } from './kept'
import { altOf, pictureOf } from './picture'

/** The share image of one page: a JPEG at an address that stays the same for ever. */
export interface Card extends PictureFile {
  /** Says what it shows, for whoever does not see it. */
  alt: string
}

/** @param page address of the page, from the root */
export async function cardOf(
  locale: Locale,
  page: string,
  { words: some, subject }: ShareContent,
): Promise<Card> {
  const words = { ...some, siteName: say(locale)('siteName') }
  const path = cardAddress(locale, page)
  return {
    path,
    alt: `${ended(words.title)} ${await altOf(locale, subject)}`.trim(),
    bytes: async () => cardBytes(path, words, await pictureOf(subject)),
  }
}

/** A title as a sentence. */
const ended = (title: string) => (/[.!?…]['"’”]?$/.test(title) ? title : `${title}.`)
