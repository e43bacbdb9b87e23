import { categories } from '@cms/model/categories'
import { storyKindNames } from '@cms/model/stories'
import { regencyNames } from '@cms/model/villages'
import type { Catalogue, Group, Product, Story, Village } from '@/catalogue'
import { say } from '@/i18n'
import { listed } from '@cms/rules/format'
import { clothOf } from '@/illustrations/cloth'
import { taskOf } from '@/illustrations/task'
import { allSections, routes, type Section } from '@cms/model/routes'
import type { Content } from './content'
import { framed, handsAt, seenFrom, type CardPicture } from './picture'

/** One card for each entry. */
export function entryCards(all: Catalogue): Content[] {
  const { locale } = all
  const t = say(locale)
  const of =
    <Entry extends { slug: string; title: string; sample?: boolean | undefined }>(
      section: Section,
      picture: (entry: Entry) => CardPicture,
      words: (entry: Entry) => { kind?: string; place?: string | undefined },
    ) =>
    (entry: Entry): Content => ({
      page: routes.entry(locale, section, entry.slug),
      words: {
        title: entry.title,
        ...(entry.sample ? { kind: t('sampleMark') } : {}),
        ...words(entry),
        isSample: entry.sample,
      },
      picture: picture(entry),
    })
  const place = (village: Village) => `${village.title}, ${regencyNames[village.regency][locale]}`
  const villageCard = of<Village>(
    'villages',
    (village) => seenFrom(locale, village),
    (village) => ({
      place: `${t('districtOf', { district: village.district })}, ${regencyNames[village.regency][locale]}`,
    }),
  )
  const groupCard = of<Group>(
    'groups',
    (group) => ofGroup(all, group),
    ({ village }) => ({ place: place(village) }),
  )
  const productCard = of<Product>(
    'products',
    (product) => framed(locale, product),
    ({ category, sample, group }) => ({
      kind: sample ? t('sampleProduct') : categories[category].name[locale],
      place: `${group.title}, ${place(group.village)}`,
    }),
  )
  const storyCard = of<Story>(
    'stories',
    (story) => ofStory(all, story),
    ({ kind, groups }) => ({
      kind: storyKindNames[kind][locale],
      place:
        groups.length > 0
          ? listed(
              locale,
              groups.map(({ title }) => title),
            )
          : undefined,
    }),
  )
  const cards: Partial<Record<Section, Content[]>> = {
    villages: all.villages.map(villageCard),
    groups: all.groups.map(groupCard),
    products: all.products.map(productCard),
    stories: all.stories.map(storyCard),
  }
  const plain = (section: Section) =>
    of<Catalogue[Section][number]>(
      section,
      (entry) => framed(locale, entry),
      () => ({}),
    )
  return allSections.flatMap((section) => cards[section] ?? all[section].map(plain(section)))
}

/** As on the group's own page: its photograph, or hands at work. */
const ofGroup = ({ locale }: Catalogue, group: Group): CardPicture =>
  group.photo === undefined ? handsAt(locale, taskOf(clothOf(group).motif)) : framed(locale, group)

/** Its photograph; else the work or the cloth of the group it tells of; else hands, which need nobody. */
function ofStory({ locale }: Catalogue, story: Story): CardPicture {
  const shown = story.photo === undefined ? (story.products[0] ?? story.groups[0]) : story
  return shown ? framed(locale, shown) : handsAt(locale, 'canting')
}
