import type { StressEntry } from './entry.ts'
import { product } from './products.ts'

/** The shapes and lights that a telephone brings: name, words for it, pixels, how light the scene is. */
export const shapes = [
  { name: 'tegak', id: 'foto tegak', en: 'an upright photograph', width: 1200, height: 1600, light: 'day' },
  { name: 'mendatar', id: 'foto mendatar', en: 'a wide photograph', width: 1600, height: 900, light: 'day' },
  { name: 'persegi', id: 'foto persegi', en: 'a square photograph', width: 1200, height: 1200, light: 'day' },
  { name: 'gelap', id: 'foto gelap', en: 'a dark photograph', width: 1200, height: 1600, light: 'night' },
  { name: 'terang', id: 'foto terang', en: 'a bright photograph', width: 1200, height: 1600, light: 'glare' },
] as const

export const pictureOf = ({ name }: { name: string }): string => `uji-${name}.jpg`

const credit = 'Digambar oleh tes, bukan foto'
const alt = { id: 'Gambar uji: stoples dan mangkuk di atas meja.', en: 'A test drawing: a jar and a bowl.' }

const ofShapes = shapes.map((shape) =>
  product(
    `uji-foto-${shape.name}`,
    { id: `Uji: ${shape.id}`, en: `Uji: ${shape.en}` },
    {
      listing: `https://www.tokopedia.com/nama-toko/uji-${shape.name}`,
      photo: `../media/${pictureOf(shape)}`,
      photoAlt: alt.id,
      photoCredit: credit,
      motif: 'carica',
      dye: 'indigo-soga',
    },
    { photoAlt: alt.en },
  ),
)

/** Every shape once more, beside the text. */
const withGallery = product(
  'uji-galeri',
  { id: 'Uji: banyak foto', en: 'Uji: many photographs' },
  {
    photo: '../media/uji-banyak.jpg',
    photoAlt: alt.id,
    photoCredit: credit,
    gallery: shapes.map((shape) => ({
      photo: `../media/${pictureOf(shape)}`,
      alt: { id: `Gambar uji, ${shape.id}.`, en: `A test drawing, ${shape.en}.` },
      credit,
    })),
  },
  { photoAlt: alt.en },
)

export const photographed: StressEntry[] = [...ofShapes, withGallery]
