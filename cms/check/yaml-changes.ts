import { isMap, isScalar, isSeq, Scalar } from 'yaml'
import type { Finding } from '../rules/finding.ts'
import { quoted, type Advice } from '../rules/validation.ts'
import type { Path } from './lines.ts'
import type { Remark } from './yaml-remarks.ts'

/** A value that YAML reads differently from how it is written. `offset` is where the value begins. */
export interface Change extends Advice {
  level: Finding['level']
  path: Path
  offset: number
}

/** A number that YAML prints unchanged: no sign, zero or exponent that it would drop. */
const SHOWN_AGAIN = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

/** Finds what YAML changes silently: numbers with a leading zero, words for null, and what follows a `#`. */
export function changesIn(top: unknown, remarks: readonly Remark[]): Change[] {
  const changes: Change[] = []
  const rest = remarks.filter(({ before }) => before.trim() !== '')
  const judge = (node: unknown, path: Path, keyEnd: number): void => {
    if (isMap(node))
      for (const { key, value } of node.items)
        judge(
          value,
          [...path, isScalar(key) ? String(key.value) : ''],
          isScalar(key) ? (key.range?.[1] ?? 0) : 0,
        )
    else if (isSeq(node)) node.items.forEach((row, index) => judge(row, [...path, index], 0))
    else if (isScalar(node)) {
      const { source = '', value } = node
      const [offset = 0, end = 0] = node.range ?? []
      const plain = node.type === Scalar.PLAIN || node.type === undefined
      if (!plain) return
      if (typeof value === 'number' && (!SHOWN_AGAIN.test(source) || !isExact(value)))
        changes.push({ ...number(source, value), level: 'error', path, offset })
      if (value === null && source !== '' && source !== 'null')
        changes.push({ ...nothing(source), level: 'error', path, offset })
      const from = source === '' ? keyEnd : end
      const cut = rest.find((remark) => remark.offset >= from && remark.offset <= from + LONGEST_GAP)
      if (cut && isRest(cut, source)) changes.push({ ...rested(cut.text), level: 'warning', path, offset })
    }
  }
  judge(top, [], 0)
  return changes
}

/** Spaces between a value and its comment. */
const LONGEST_GAP = 200

/** Whether a comment continues where this value ended. Only its key precedes an empty value. */
const isRest = ({ before }: Remark, source: string) =>
  source === ''
    ? /:[ \t]+$/.test(before)
    : before.trimEnd().endsWith(source.split('\n').at(-1)?.trim() ?? source)

const isExact = (value: number) => !Number.isInteger(value) || Number.isSafeInteger(value)

const number = (source: string, value: number): Advice => ({
  problem: {
    id: `Tertulis ${quoted(source)}, tetapi terbaca sebagai ${value}.`,
    en: `Written ${quoted(source)}, it reads as ${value}.`,
  },
  fix: {
    id: `Tulis ${value} bila itu maksudnya; bila teks, tulis di antara tanda kutip: "${source}".`,
    en: `Write ${value} if that is meant; text stands between quotes: "${source}".`,
  },
})

const nothing = (source: string): Advice => ({
  problem: {
    id: `Tertulis ${quoted(source)}, tetapi terbaca sebagai kosong.`,
    en: `Written ${quoted(source)}, it reads as nothing.`,
  },
  fix: {
    id: `Kosongkan, atau tulis di antara tanda kutip: "${source}".`,
    en: `Leave it empty, or write it between quotes: "${source}".`,
  },
})

const rested = (text: string): Advice => ({
  problem: {
    id: `Tulisan sesudah tanda # tidak terbaca: ${quoted(text)}.`,
    en: `What follows the # is not read: ${quoted(text)}.`,
  },
  fix: {
    id: 'Bila itu bagian isinya, tulis semuanya di antara tanda kutip: "…". Bila catatan, hapus.',
    en: 'If it belongs to the value, write all of it between quotes: "…". If it is a note, remove it.',
  },
})
