import { dyeNames, motifNames, type Dye, type Motif } from '../../cms/model/placeholder-names.ts'

export interface Cloth {
  motif: Motif
  dye: Dye
}

export interface Clothed {
  slug: string
  motif?: Motif | undefined
  dye?: Dye | undefined
}

/** The cloth drawn for an entry: what the editor chose, else one that follows from its slug and so never changes. */
export function clothOf({ slug, motif, dye }: Clothed): Cloth {
  return {
    motif: motif ?? chosen(Object.keys(motifNames) as Motif[], `motif ${slug}`),
    dye: dye ?? chosen(Object.keys(dyeNames) as Dye[], `dye ${slug}`),
  }
}

function chosen<Name>(among: [Name, ...Name[]] | Name[], seed: string): Name {
  const sum = [...seed].reduce((total, sign) => (total * 31 + (sign.codePointAt(0) ?? 0)) % 65_521, 7)
  return among[sum % among.length] as Name
}
