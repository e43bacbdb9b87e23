import { parseEntry } from '../frontmatter.ts'
import { withdrawnRows } from './withdrawals.ts'

/** The rows of people whose consent was withdrawn, in the text of a file. Few files hold any, and parsing costs time. */
export function withdrawnInText(text: string): ReturnType<typeof withdrawnRows> {
  if (!text.includes('withdrawn')) return []
  const parsed = parseEntry(text)
  return parsed.ok ? withdrawnRows(parsed.data['people']) : []
}
