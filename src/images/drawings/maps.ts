import mapStyle from '@/illustrations/maps/map.css?raw'
import tokens from '@/styles/tokens.css?raw'
import {
  javaLocator,
  programmeMap,
  regencyLocator,
  type MapDrawing,
  type RegencyName,
  type VillagePlace,
} from '@/illustrations/maps/index'
import type { PictureFile } from '../picture'
import { kept, nameOf } from '../store'
import { svgFile } from './raster-files'

/** A map as a picture file, and the names to set over it. */
export interface MapPicture extends Omit<MapDrawing, 'svg'> {
  picture: PictureFile
}

export const javaPicture = (regency: RegencyName) =>
  mapPicture({ java: regency }, () => javaLocator({ regency }))

export const regencyPicture = (regency: RegencyName, village: VillagePlace) =>
  mapPicture({ regency, village }, () => regencyLocator({ regency, village }))

export const programmePicture = (form: 'wide' | 'phone') =>
  mapPicture({ programme: form }, () => programmeMap()[form])

async function mapPicture(input: object, draw: () => MapDrawing): Promise<MapPicture> {
  const name = nameOf({ map: input, style })
  const stored = await kept(`${name}.json`, () => Buffer.from(JSON.stringify(draw())))
  const { svg, ...map } = JSON.parse(stored.toString()) as MapDrawing
  return { ...map, picture: svgFile(name, async () => standalone(svg, map)) }
}

/** The colours a map is drawn with, so that the file follows the reader's scheme by itself, as a page does. */
const style = `:root{color-scheme:light dark;${(tokens.match(/--color-[\w-]+: [^;*]+;/g) ?? []).join('')}}${mapStyle}`

/** The drawing as a file of its own: the page stays light, and the map comes when it is scrolled to. */
const standalone = (svg: string, { width, height }: { width: number; height: number }): string =>
  svg
    .replace('<svg ', `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" `)
    .replace(
      '>',
      `><style><![CDATA[${style.replace(/\/\*[\s\S]*?\*\//g, '').replace(/\s+/g, ' ')}]]></style>`,
    )
