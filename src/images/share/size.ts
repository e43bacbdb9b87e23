/** Pixels of a share image, as Facebook and X ask for them; WhatsApp takes up to 4:1. */
export const cardSize = { width: 1200, height: 630 } as const

/** A frame beside the words, in the 4:5 that every frame of the site has. */
export const frameSize = { width: 504, height: 630 } as const

/**
 * WhatsApp's lists show the square in the middle of a card. Words begin inside it, and a title ends inside it
 * where it can.
 */
export const middle = { left: 285, right: 915 } as const
