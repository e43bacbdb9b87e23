import { dyeNames, motifNames, type Dye, type Motif } from '@cms/model/placeholder-names'

/**
 * What a placeholder looks like, and all that its drawing depends on: entries that share these share the picture. A
 * drawing may come to depend on more; however many entries there are, the combinations must stay few.
 */
export interface Placeholder {
  motif: Motif
  dye: Dye
}

export interface Placed {
  slug: string
  motif?: Motif | undefined
  dye?: Dye | undefined
}

/** The placeholder of an entry: what the editor chose, else one that follows from its slug and so never changes. */
export function placeholderOf({ slug, motif, dye }: Placed): Placeholder {
  return {
    motif: motif ?? chosen(Object.keys(motifNames) as Motif[], `motif ${slug}`),
    dye: dye ?? chosen(Object.keys(dyeNames) as Dye[], `dye ${slug}`),
  }
}

function chosen<Name>(among: Name[], seed: string): Name {
  const sum = [...seed].reduce((total, sign) => (total * 31 + (sign.codePointAt(0) ?? 0)) % 65_521, 7)
  return among[sum % among.length] as Name
}
