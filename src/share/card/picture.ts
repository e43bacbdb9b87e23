import type { Locale } from '@cms/rules/locale'
import type { Catalogue } from '@/catalogue'
import { platePicture } from '@/drawings/plates'
import { ridgeForCard, type Seen } from '@/drawings/ridges'
import { say, type Key } from '@/i18n'
import { clothOf, type Clothed } from '@/illustrations/cloth'
import { dyeNames, motifNames } from '@cms/model/placeholder-names'
import type { Task } from '@/illustrations/task'
import { originalOf } from '@/photographs/original'
import { ridgeAlt } from '@/entry/panorama-alt'
import sharp, { type Sharp } from 'sharp'
import { handsSheet } from './hands'
import type { Pixels } from './content'
import { frame, landscape, type Layout } from './layout'
import { frameSize, cardSize } from '../../drawings/card-size'

/** The picture of a card: what it shows, and a name that changes when it would look otherwise. */
export interface CardPicture {
  layout: 'frame' | 'landscape'
  alt: () => string | Promise<string>
  name: () => Promise<string>
  pixels: () => Promise<Pixels>
}

export const layouts: Record<CardPicture['layout'], Layout> = { frame, landscape }

interface Framed extends Clothed {
  photo?: string | undefined
  photoAlt?: string | undefined
}

/** The photograph of an entry, or its cloth until there is one, in the 4:5 of its page. */
export function framed(locale: Locale, entry: Framed): CardPicture {
  const { photo } = entry
  if (photo !== undefined) return photographed(photo, entry.photoAlt ?? '')
  const cloth = clothOf(entry)
  const { forCard } = platePicture(cloth, entry.slug, 'whole')
  return {
    layout: 'frame',
    alt: () =>
      say(locale)('plateAlt', { motif: motifNames[cloth.motif][locale], dye: dyeNames[cloth.dye][locale] }),
    name: async () => forCard.file,
    pixels: async () => pixelsOf(sharp(await forCard.bytes())),
  }
}

const photographed = (path: string, alt: string): CardPicture => ({
  layout: 'frame',
  alt: () => alt,
  name: async () => (await originalOf(path)).name,
  pixels: async () => {
    const { file } = await originalOf(path)
    const upright = sharp(file).autoOrient()
    return pixelsOf(upright.resize(frameSize).flatten({ background: '#fff' }).toColourspace('srgb'))
  },
})

/** The landscape of a village, with its sky for the words. */
export const seenFrom = (locale: Locale, village: Seen & { title: string }): CardPicture => ({
  layout: 'landscape',
  alt: async () => ridgeAlt(locale, village.title, await ridgeForCard(village)),
  name: async () => (await ridgeForCard(village)).forCard.file,
  pixels: async () => {
    const { forCard } = await ridgeForCard(village)
    return pixelsOf(await withSky(sharp(await forCard.bytes())))
  },
})

/** A landscape in the height of a card: the lowest of its foreground goes, or its sky goes on. */
async function withSky(drawn: Sharp): Promise<Sharp> {
  const { height } = await drawn.metadata()
  return height < cardSize.height
    ? drawn.extend({ top: cardSize.height - height, extendWith: 'copy' })
    : drawn.extract({ left: 0, top: 0, ...cardSize })
}

/** Hands at a task: they need nothing that an editor writes. */
export const handsAt = (locale: Locale, task: Task): CardPicture => ({
  layout: 'frame',
  alt: () => say(locale)('handsCaption', { task: say(locale)(`task_${task}` as Key) }),
  name: async () => `hands ${task}`,
  pixels: () => pixelsOf(sharp(Buffer.from(handsSheet(task)))),
})

/** The landscape of one of the villages, counted downhill, from the lowest below zero; hands where there is none. */
export function landscapeOf({ locale, villages }: Catalogue, number: number): CardPicture {
  const village = villages.at(number)
  return village ? seenFrom(locale, village) : handsAt(locale, 'canting')
}

/** The cloth of one of the groups, as the home page hangs it; hands where there is no group. */
export function clothOfGroup({ locale, groups }: Catalogue, number: number): CardPicture {
  const group = groups.at(number)
  return group ? framed(locale, group) : handsAt(locale, 'plucking')
}

async function pixelsOf(picture: Sharp): Promise<Pixels> {
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true })
  return { width: info.width, height: info.height, data }
}
