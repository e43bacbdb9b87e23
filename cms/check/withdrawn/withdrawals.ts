import type { Named } from '../../rules/entry/consent.ts'
import type { Entry } from '../placed.ts'
import { isRecord } from '../walk.ts'

/** One row of a story's `people` whose consent was withdrawn. */
export interface Withdrawal {
  name: string
  /** `YYYY-MM-DD`. */
  day: string
  person: Named
  entry: Entry
  /** The index of the row. */
  index: number
}

/** The people of an entry who withdrew consent. In the CMS, values may have any shape. */
export function withdrawalsIn(entry: Entry): Withdrawal[] {
  return withdrawnRows(entry.read?.data['people']).map((row) => ({ ...row, entry }))
}

/** The same from the raw value of a file. */
export function withdrawnRows(people: unknown): Omit<Withdrawal, 'entry'>[] {
  if (!Array.isArray(people)) return []
  return people.flatMap((person: unknown, index) => {
    if (!isRecord(person) || !isRecord(person['consent'])) return []
    const { name, consent } = person
    const day = consent['withdrawn']
    return typeof name === 'string' && typeof day === 'string'
      ? [{ name, day, person: person as unknown as Named, index }]
      : []
  })
}
