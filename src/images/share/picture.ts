import type { Locale } from '@cms/rules/locale'
import { say, type Key } from '@/i18n'
import { dyeNames, motifNames } from '@cms/model/placeholder-names'
import { ridgeAlt } from '@/entry/panorama-alt'
import { panoramaForShare } from '../drawings/panorama'
import { placeholderForShare } from '../drawings/placeholder'
import { originalOf } from '../photographs/original'
import type { RasterFile } from '../picture'
import { keptPath } from '../store'
import type { Source, Task } from './content'
import type { Subject } from './subject'
import { handsSheet } from './hands'

/** The picture of a card, before it is known whether the card has to be drawn. */
export interface CardPicture extends Pick<Task, 'layout' | 'picture'> {
  source: () => Promise<Source>
}

/** A subject in the 4:5 of a page's frame, or a landscape with its sky for the words. */
export async function pictureOf(subject: Subject): Promise<CardPicture> {
  if ('photo' in subject) {
    const { file, name } = await originalOf(subject.photo)
    return { layout: 'frame', picture: name, source: async () => ({ photograph: file }) }
  }
  if ('task' in subject)
    return {
      layout: 'frame',
      picture: `hands ${subject.task}`,
      source: async () => ({ svg: handsSheet(subject.task) }),
    }
  if ('placeholder' in subject) return drawn('frame', placeholderForShare(subject.placeholder))
  return drawn('landscape', (await panoramaForShare(subject.village)).forShare)
}

/** Files of the store that are known to be there. */
const there = new Set<string>()

const drawn = (layout: Task['layout'], { file, bytes }: RasterFile): CardPicture => ({
  layout,
  picture: file,
  source: async () => {
    if (!there.has(file)) await bytes()
    there.add(file)
    return { kept: keptPath(file) }
  },
})

/** What it shows, for whoever does not see it. */
export async function altOf(locale: Locale, subject: Subject): Promise<string> {
  const t = say(locale)
  if ('photo' in subject) return subject.alt
  if ('task' in subject) return t('handsCaption', { task: t(`task_${subject.task}` as Key) })
  if ('village' in subject)
    return ridgeAlt(locale, subject.village.title, await panoramaForShare(subject.village))
  const { motif, dye } = subject.placeholder
  return t('plateAlt', { motif: motifNames[motif][locale], dye: dyeNames[dye][locale] })
}
