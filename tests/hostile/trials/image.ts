import sharp from 'sharp'
import { expect } from 'vitest'
import type { Folder } from '../folder.ts'
import { english, product } from '../names.ts'
import { cleanPhotos } from '../../../cms/clean-photos.ts'
import { animated, cmyk, deep, flat, jpeg, png, turned, withProfileOf } from '../pictures.ts'
import type { Outcome, Trial, Write } from '../trial.ts'

const alt = { photoAlt: 'Keripik di atas piring' }

/** The product's photograph is this file; `asWritten` is how the entry names it. */
function shown(folder: Folder, name: string, content: Buffer, asWritten = `../media/${name}`): Trial {
  folder.write(`media/${name}`, content)
  folder.edit(product, { photo: asWritten, ...alt })
  folder.edit(english, { photoAlt: 'Crisps on a plate' })
  return { file: product, field: 'photo', stored: asWritten.normalize('NFC') }
}

const written =
  (outcome?: Outcome): Write =>
  (folder, { input }) => {
    folder.edit(product, { photo: input, ...alt })
    return { file: product, field: 'photo', ...(outcome && { outcome }) }
  }

export const image: Record<string, Write> = {
  'img-truncated': async (folder) => {
    const whole = await jpeg()
    return shown(folder, 'foto.jpg', whole.subarray(0, whole.length * 0.6))
  },
  'img-tiny-thumb': async (folder) => shown(folder, 'foto.jpg', await jpeg(160, 120)),
  'img-bomb-gif': async (folder) => shown(folder, 'foto.jpg', await animated('gif', 5000)),
  'img-anim-webp': async (folder) => ({
    ...shown(folder, 'foto.webp', await animated('webp', 3)),
    outcome: 'REJECT',
  }),
  'img-wrong-ext': async (folder) => shown(folder, 'foto.jpg', await png()),
  'img-upper-ext': async (folder) => shown(folder, 'FOTO.JPG', await jpeg()),
  'img-video': (folder) => shown(folder, 'video.mp4', Buffer.from('\0\0\0\x18ftypmp42')),
  'img-name-unicode': async (folder, { input }) => ({
    ...shown(folder, input.replace('../media/', '').normalize('NFD'), await jpeg(), input.normalize('NFC')),
    outcome: 'NORMALISE',
  }),
  'img-name-proto': written(),
  'img-name-query': written('REJECT'),
  'img-name-case': async (folder) => shown(folder, 'Keripik.jpg', await jpeg(), '../media/keripik.jpg'),
  'img-same-photo': async (folder) => {
    shown(folder, 'foto.jpg', await jpeg())
    for (let number = 1; number < 12; number++) {
      folder.write(`products/keripik-${number}.id.md`, folder.text(product).replace(/^listing.*\n/mu, ''))
    }
    // The first of them is named.
    return { file: 'products/keripik-1.id.md', field: 'photo', outcome: 'WARN' }
  },
  'img-alt-filename': async (folder, { input }) => {
    shown(folder, 'foto.jpg', await jpeg())
    folder.edit(product, { photoAlt: input.replace('alt: ', '') })
    return { file: product, field: 'photoAlt' }
  },
  'img-alt-same': async (folder) => {
    shown(folder, 'foto.jpg', await jpeg())
    folder.edit(product, { photoAlt: folder.stored(product, 'title') })
    return { file: product, field: 'photoAlt' }
  },
  // What these become on the site is judged in `tests/build/hostile.test.ts`.
  'img-cmyk': async (folder) => shown(folder, 'foto.jpg', await cmyk()),
  'img-p3': async (folder) => shown(folder, 'foto.jpg', await flat().withIccProfile('p3').jpeg().toBuffer()),
  'img-16bit': async (folder) => shown(folder, 'foto.png', await deep()),
  'img-icc-bomb': async (folder) => shown(folder, 'foto.jpg', await withProfileOf(2_000_000)),
  'img-panorama': async (folder) => shown(folder, 'foto.jpg', await flat(8000, 500).jpeg().toBuffer()),
  'img-tall': async (folder) => shown(folder, 'foto.png', await flat(600, 6000).png().toBuffer()),
  // An original that lies on its side is refused, and stands upright once the command has mended it.
  'img-orient6': async (folder) => {
    const trial = shown(folder, 'foto.jpg', await turned())
    expect(await cleanPhotos(folder.dir)).toEqual({ cleaned: ['foto.jpg'], broken: [] })
    const file = await sharp(folder.bytes('media/foto.jpg')).metadata()
    expect(file).toMatchObject({ width: 600, height: 800 })
    expect(file.orientation).toBeUndefined()
    return trial
  },
  // Of "refused when published, or a placeholder drawn" the second holds: a cloth is drawn from motif and dye.
  'img-none': (folder) => {
    folder.edit(product, { gallery: [] })
    return { file: product, field: 'gallery', outcome: 'ACCEPT' }
  },
}
