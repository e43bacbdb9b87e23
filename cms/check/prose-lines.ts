import type { Remark } from './prose.ts'

const FENCE = /^ {0,3}(`{3,}|~{3,})/u
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]|$)/u
const BULLET = /^\s*[•‣◦▪●∙·]\s*\S/u

/** Headings that skip a level, and lists typed with a sign that Markdown does not know: warnings. */
export function linesOfProse(markdown: string): Remark[] {
  let fence = ''
  // The page's title is the first level, so a text begins at the second.
  let level = 1
  let jump: Remark | undefined
  let bullet: Remark | undefined
  for (const line of markdown.split(/\r?\n/u)) {
    const mark = FENCE.exec(line)?.[1]
    if (mark && (fence === '' || mark.startsWith(fence))) fence = fence === '' ? mark : ''
    if (fence !== '') continue
    const signs = HEADING.exec(line)?.[1]
    if (signs) {
      const depth = Math.max(2, signs.length)
      if (depth > level + 1) jump ??= skipped(line.trim().slice(0, 60), '#'.repeat(level + 1))
      level = depth
    }
    if (BULLET.test(line)) bullet ??= typedBullet
  }
  return [jump, bullet].filter((said) => said !== undefined)
}

const skipped = (line: string, expected: string): Remark => ({
  level: 'warning',
  problem: {
    id: `Judul bagian "${line}" melompati satu tingkat.`,
    en: `The heading "${line}" skips a level.`,
  },
  fix: { id: `Tulis dengan ${expected} di depannya.`, en: `Write it with ${expected} in front.` },
})

const typedBullet: Remark = {
  level: 'warning',
  problem: {
    id: 'Daftar diketik dengan tanda •, jadi tampil sebagai satu paragraf.',
    en: 'A list is typed with •, and so it shows as one paragraph.',
  },
  fix: { id: 'Awali setiap barisnya dengan tanda - dan spasi.', en: 'Begin each row with - and a space.' },
}
