import type { Fitted } from './fit'

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

/** Where the picture of a card is read from: a photograph, a file of the store (absolute paths), or an SVG. */
export type Source = { photograph: string } | { kept: string } | { svg: string }

/** A card to draw, as it is handed to the thread that draws. */
export interface Task {
  words: Words
  layout: 'frame' | 'landscape'
  /** Changes when the picture would look otherwise. */
  picture: string
  source: Source
}

/** A picture in pixels. */
export interface Pixels {
  width: number
  height: number
  /** RGBA, nothing of it transparent. */
  data: Uint8Array
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
