/** Digits as they stand in a text, perhaps in several groups: "0812-3456". `groups` are the lengths of these. */
export interface Numbers extends Stretch {
  digits: string
  groups: number[]
  /** The characters between the groups, in order. */
  between: string
}

/** What people put between the digits of one number: at most three characters, and no empty line. */
const BETWEEN = /^(?:[ \t\u00A0.,\-\u2010-\u2015()/\u00B7_]{1,3}|[ ]?\n[ ]?)$/u

/** Every run of whole groups with the right number of digits, starting at any group. */
export function numbersIn(
  text: string,
  fewest: number,
  most: number,
  fits: (number: Numbers) => boolean,
): Numbers[] {
  const groups = groupsOf(text)
  const found: Numbers[] = []
  for (let first = 0; first < groups.length; first++) {
    let digits = ''
    let between = ''
    const sizes: number[] = []
    for (let at = first; at < groups.length; at++) {
      const group = groups[at] as Group
      if (at > first && group.gap === undefined) break
      digits += group.digits
      if (digits.length > most) break
      if (at > first) between += group.gap
      sizes.push(group.digits.length)
      if (digits.length < fewest) continue
      const start = groups[first]?.start ?? 0
      const number = { digits, groups: sizes, between, start, end: group.start + group.digits.length }
      if (fits(number)) found.push({ ...number, groups: [...sizes] })
    }
  }
  return found
}

interface Group {
  digits: string
  start: number
  /** The text between the previous group and this one, if both may be one number. */
  gap: string | undefined
}

function groupsOf(text: string): Group[] {
  let end = -Infinity
  return [...text.matchAll(/\d+/gu)].map(({ 0: digits, index: start }) => {
    const gap = start - end > 3 ? undefined : text.slice(end, start)
    end = start + digits.length
    return { digits, start, gap: gap !== undefined && BETWEEN.test(gap) ? gap : undefined }
  })
}

/** A range of a text. */
export interface Stretch {
  start: number
  end: number
}

/** The text with these ranges blanked out, so that nothing in them is found twice. Keeps its length. */
export function without(text: string, stretches: readonly Stretch[]): string {
  let kept = ''
  let at = 0
  for (const { start, end } of [...stretches].sort((a, b) => a.start - b.start)) {
    if (end <= at) continue
    kept += text.slice(at, Math.max(at, start)) + blot(end - Math.max(at, start))
    at = end
  }
  return kept + text.slice(at)
}

/** Where a pattern matches in a text. */
export const stretches = (text: string, pattern: RegExp): Stretch[] =>
  [...text.matchAll(pattern)].map(({ 0: found, index }) => ({ start: index, end: index + found.length }))

/** A character that no number contains. */
export const blot = (length: number) => '¤'.repeat(length)

/** Of overlapping ranges keeps the first, and of those with the same start the longest. */
export function apart<Found extends Stretch>(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const each of [...found].sort((a, b) => a.start - b.start || b.end - a.end))
    if (each.start >= (kept.at(-1)?.end ?? 0)) kept.push(each)
  return kept
}

const NEAR = 40

/** Whether one of these words is shortly before a position in a text. A text without any is searched only once. */
export function nextTo(words: string) {
  const anywhere = new RegExp(`\\b(?:${words})\\b`, 'iu')
  const before = new RegExp(`\\b(?:${words})\\b[^\\d\\n]{0,20}$`, 'iu')
  return (text: string) =>
    anywhere.test(text)
      ? (start: number) => before.test(text.slice(Math.max(0, start - NEAR), start))
      : () => false
}
