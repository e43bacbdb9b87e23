const between = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')

/** What an Indonesian or English page is written with. */
export const basicLatin = between(0x20, 0x7e) + '\u00a0·×°²©é–—‘’“”…'

/** The rest of Latin-1, for names and words from elsewhere. */
export const otherLatin = [...(between(0xa1, 0xff) + 'ıŒœŠšŽžŸ‚„†‡•‹›€™−')]
  .filter((sign) => !basicLatin.includes(sign))
  .join('')

/** Quotations are short prose: letters, digits and the signs of a sentence. */
export const quotedLatin = [...basicLatin]
  .filter((sign) => /[\p{L}0-9 ,.;:!?()‘’“”…—–-]/u.test(sign))
  .join('')

/** The characters as CSS `unicode-range` values, runs joined: "U+20-7E". */
export function unicodeRange(characters: string): [string, ...string[]] {
  const points = [...new Set([...characters].map((sign) => sign.codePointAt(0) ?? 0))].sort(
    (one, other) => one - other,
  )
  const runs: [number, number][] = []
  for (const point of points) {
    const run = runs.at(-1)
    if (run && run[1] === point - 1) run[1] = point
    else runs.push([point, point])
  }
  const hex = (point: number) => point.toString(16).toUpperCase()
  return runs.map(([first, last]) =>
    first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`,
  ) as [string, ...string[]]
}
