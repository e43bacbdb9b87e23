/** Pixels of the longer side: below it is a chat app's thumbnail, not a photograph. */
export const SMALLEST = 600

/** Pixels in all: phones call it 48 MP and take no larger ones. Opened, it fills 150 MB. */
export const MOST_PIXELS = 50_000_000

/** Bytes of one file. The guard of the repository refuses more; the CMS stores less than a third. */
export const MOST_BYTES = 3_000_000
