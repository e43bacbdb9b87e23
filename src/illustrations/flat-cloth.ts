import type { Dye } from '@cms/model/cloth'

const hem = '#f4eee2'
const indigo = '#182a57'
const soga = '#8a4f1d'
const tea = '#1d4a33'
const turmeric = '#d9a032'
const madder = '#84261f'
const bark = '#4a2412'

const dyes: Record<Dye, { ground: string; motif: string }> = {
  'indigo-soga': { ground: indigo, motif: soga },
  'soga-tea': { ground: bark, motif: tea },
  'tea-turmeric': { ground: tea, motif: turmeric },
  'madder-indigo': { ground: madder, motif: indigo },
  'indigo-turmeric': { ground: indigo, motif: turmeric },
  'madder-soga': { ground: madder, motif: soga },
}

/** Colours of a flat dyed cloth with its undyed hem, in sRGB. */
export const flatCloth = (dye: Dye) => ({ hem, ...dyes[dye] })
