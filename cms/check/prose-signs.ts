import { textOf } from '../rules/markdown/tree.ts'
import { written } from '../rules/text.ts'
import type { Remark } from './prose.ts'
import type { Prose } from './prose-tree.ts'

/** What no field may hold, no running text may: signs that are broken, turn the writing around, or pile up. */
export function signsOf(markdown: string, prose: Prose | undefined): Remark[] {
  if (markdown.trim() === '') return []
  const found = firstRefused(markdown) ?? (prose && firstRefused(prose.nodes.map(textOf).join('\n')))
  return found ? [found] : []
}

/** The whole is judged once; only what is refused is looked through for the line to quote. */
function firstRefused(text: string): Remark | undefined {
  if (text.trim() === '' || written(text).ok) return undefined
  for (const line of [...text.split('\n'), text]) {
    const verdict = line.trim() === '' ? undefined : written(line)
    if (verdict && !verdict.ok) return { level: 'error', problem: verdict.problem, fix: verdict.fix }
  }
  return undefined
}
