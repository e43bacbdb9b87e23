import type { Fitted } from './fit'
import type { CardPicture } from './picture'

/** What a card says. */
export interface Words {
  title: string
  /** A few words above the title: what it is. */
  kind?: string | undefined
  /** Stands in red where the page does: an example, not a real thing. */
  isSample?: boolean | undefined
  /** A line below the title: whose it is and where. */
  place?: string | undefined
  siteName: string
}

/** A picture in pixels. */
export interface Pixels {
  width: number
  height: number
  /** RGB. */
  data: Buffer
}

/** Where on a card the words are set: pixels from its left edge, and size. It begins at the top. */
export interface Sheet {
  left: number
  width: number
  height: number
}

/** Words whose size is found. */
export interface SetWords extends Words {
  set: { title: Fitted; place: Fitted }
}

/** What the card of one page holds. */
export interface Content {
  /** Address of the page. */
  page: string
  words: Omit<Words, 'siteName'>
  picture: CardPicture
}
