import type { Advice, LocalizedText } from '../../cms/rules/validation.ts'

/** A file or an entry that a refusal speaks of. */
export interface Item {
  /** Of the file; of an entry's Indonesian file. */
  path: string
  /** An entry's own title, where it could be read. */
  title?: string
  /** What happened to it, such as the old shop and the new one. */
  words?: LocalizedText
}

/** What the CMS may not do, and what to do instead. */
export interface Refusal extends Advice {
  /** `refused`: nobody should let this pass. `maintainer`: it may be right, and the maintainer decides. */
  by: 'refused' | 'maintainer'
  /** Empty where the change as a whole is meant. */
  items: Item[]
}

/** What every change that waits for the maintainer says to do. */
export const ASK: Advice['fix'] = {
  id: 'Ini menunggu pengelola: ia membaca daftarnya, menanyakan kepada kelompoknya bila perlu, lalu menerbitkan sendiri. Bukan Anda yang mengubah? Telepon pengelola.',
  en: 'This waits for the maintainer, who reads the list, asks the group in doubt, and merges by her own right ("A change that waits" in docs/runbook.md).',
}
