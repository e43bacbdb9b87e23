import { routes } from '../../cms/model/routes.ts'

/** A picture in `docs/look/`: one screen or one sheet of paper. */
export interface Chosen {
  /** Names its file. */
  name: string
  /** The site with its samples, or the one with the entries made for tests. */
  site: 'samples' | 'stress'
  address: string
  scheme: 'light' | 'dark'
  on: keyof typeof media
}

/**
 * The device: CSS pixels, device pixels for each, the picture's width. Paper is A4 without its margins of 16 mm,
 * which are laid around it afterwards (`margin`, CSS pixels).
 */
export const media = {
  desk: { width: 1440, height: 900, density: 1, picture: 800, margin: 0 },
  phone: { width: 360, height: 740, density: 2, picture: 400, margin: 0 },
  paper: { width: 673, height: 1002, density: 1, picture: 640, margin: 60 },
} as const

const samples = (
  name: string,
  address: string,
  scheme: Chosen['scheme'] = 'light',
  on: Chosen['on'] = 'desk',
): Chosen => ({ name, site: 'samples', address, scheme, on })

const village = routes.entry('id', 'villages', 'lipursari')
const product = routes.entry('id', 'products', 'carica-dalam-sirup')

export const chosen: readonly Chosen[] = [
  samples('home', routes.home('id')),
  samples('home-phone', routes.home('en'), 'dark', 'phone'),
  samples('village', village),
  samples('village-dark', village, 'dark'),
  samples('village-print', routes.entry('id', 'villages', 'ngadikusuman'), 'light', 'paper'),
  samples('product', product),
  samples('product-phone', product, 'light', 'phone'),
  samples('product-photograph', routes.entry('en', 'products', 'keripik-singkong-daun-jeruk'), 'dark'),
  samples('products', routes.list('id', 'products')),
  samples('group', routes.entry('id', 'groups', 'muiwo')),
  samples('story', routes.entry('id', 'stories', 'maju-di-produksi-menunggu-pasar')),
  // A village of another regency: no group of Jember is known yet, so the entry is one made for tests.
  {
    name: 'jember',
    site: 'stress',
    address: routes.entry('id', 'villages', 'uji-jember'),
    scheme: 'light',
    on: 'desk',
  },
]
