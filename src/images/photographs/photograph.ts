import { addressOf, srcset } from '../register'
import { photographFiles } from './files'

/** A photograph ready for `<picture>`: addresses and sizes. */
export interface Photograph {
  avif: string
  jpeg: string
  src: string
  /** The address for whoever asks for little data. */
  least: string
  /** Pixels of the original, upright. */
  width: number
  height: number
}

/**
 * The photograph an entry names as `../media/x.jpg`, in every width it can fill without being enlarged.
 * @throws when there is no such file
 */
export async function photograph(path: string): Promise<Photograph> {
  const { avif, jpeg, width, height } = await photographFiles(path)
  const [least] = avif
  const [still] = jpeg
  if (!least || !still) throw new Error(`Expected at least one version of "${path}".`)
  return {
    avif: srcset(avif),
    jpeg: srcset(jpeg),
    src: addressOf(still),
    least: addressOf(least),
    width,
    height,
  }
}
