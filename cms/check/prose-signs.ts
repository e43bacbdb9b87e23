import { textOf, type Node } from '../rules/markdown/tree.ts'
import { written } from '../rules/text.ts'
import type { Remark } from './prose.ts'

/** Reports characters that no field may hold either: broken ones, ones that reverse the text, and stacked marks. */
export function signsOf(markdown: string, nodes: readonly Node[]): Remark[] {
  if (markdown.trim() === '') return []
  const found = firstRefused(markdown) ?? firstRefused(nodes.map(textOf).join('\n'))
  return found ? [found] : []
}

/** Judges the whole text once; only a refused text is searched for the line to quote. */
function firstRefused(text: string): Remark | undefined {
  if (text.trim() === '' || written(text).ok) return undefined
  for (const line of [...text.split('\n'), text]) {
    const verdict = line.trim() === '' ? undefined : written(line)
    if (verdict && !verdict.ok) return { level: 'error', problem: verdict.problem, fix: verdict.fix }
  }
  return undefined
}
