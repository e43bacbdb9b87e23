import { allCategories } from '../../cms/model/categories.ts'
import { dyeNames, motifNames } from '../../cms/model/placeholder-names.ts'
import type { StressEntry } from './entry.ts'
import { shapes, pictureOf } from './photographed.ts'
import { product } from './products.ts'

const motifs = Object.keys(motifNames)
const dyes = Object.keys(dyeNames)
const states = ['available', 'preorder', 'seasonal', 'discontinued']

const turning = <Value>(values: readonly Value[], number: number) => values[number % values.length]

/** The works that have a cloth instead: a drawing takes its time, and eight show both sizes a cloth hangs in. */
const drawn = (number: number) => number >= shapes.length && number < shapes.length + 8

/** Forty works of one group: every kind and state by turns. The first five hang as photographs, and so do the last. */
export const forty: StressEntry[] = Array.from({ length: 40 }, (_, number) => {
  const label = String(number + 1).padStart(2, '0')
  const shape = drawn(number) ? undefined : turning(shapes, number)
  return product(
    `uji-karya-${label}`,
    { id: `Uji: karya ${label}`, en: `Uji: work ${label}` },
    {
      group: 'uji-empat-puluh',
      category: turning(allCategories, number),
      availability: turning(states, Math.floor(number / 8)),
      ...(shape && { photo: `../media/${pictureOf(shape)}`, photoAlt: `Gambar uji, ${shape.id}.` }),
      motif: turning(motifs, number),
      dye: turning(dyes, number),
    },
    shape && { photoAlt: `A test drawing, ${shape.en}.` },
  )
})
