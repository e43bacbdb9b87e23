import sharp, { type Sharp } from 'sharp'
import { readWhole } from '../whole-file.ts'
import type { Pixels, Task } from './content.ts'
import { cardSize, frameSize } from './size.ts'

/**
 * The pixels of a card's picture, in the size the card shows it in.
 * @throws where the file is damaged
 */
export async function pixelsOf({ source, layout }: Omit<Task, 'words'>): Promise<Pixels> {
  if ('svg' in source) return raw(sharp(Buffer.from(source.svg)))
  if ('photograph' in source) {
    const upright = sharp(source.photograph).autoOrient()
    return raw(upright.resize(frameSize).flatten({ background: '#fff' }).toColourspace('srgb'))
  }
  const bytes = await readWhole(source.kept)
  if (!bytes) throw new Error(`${source.kept} was damaged while it was read.`)
  return raw(layout === 'landscape' ? await withSky(sharp(bytes)) : sharp(bytes))
}

/** A landscape in the height of a card: the lowest of its foreground goes, or its sky goes on. */
async function withSky(drawn: Sharp): Promise<Sharp> {
  const { height } = await drawn.metadata()
  return height < cardSize.height
    ? drawn.extend({ top: cardSize.height - height, extendWith: 'copy' })
    : drawn.extract({ left: 0, top: 0, ...cardSize })
}

async function raw(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.ensureAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}
