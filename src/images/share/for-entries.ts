import type { Locale } from '@cms/rules/locale'
import { categories } from '@cms/model/categories'
import { storyKindNames } from '@cms/model/stories'
import { regencyNames } from '@cms/model/villages'
import type { Group, Product, Story, Village } from '@/catalogue'
import { say } from '@/i18n'
import { listed } from '@cms/rules/format'
import { taskOf } from '@/illustrations/task'
import { placeholderOf } from '../drawings/placeholder-of'
import type { Words } from './content'
import { framed, type Framed, type ShareContent, type Subject } from './subject'

type Entry = { title: string; sample?: boolean | undefined }

const card = (
  locale: Locale,
  { title, sample }: Entry,
  subject: Subject,
  words: Pick<Words, 'kind' | 'place'>,
): ShareContent => ({
  words: { title, ...(sample ? { kind: say(locale)('sampleMark') } : {}), ...words, isSample: sample },
  subject,
})

const placeOf = (locale: Locale, village: Village) =>
  `${village.title}, ${regencyNames[village.regency][locale]}`

/** The share image of an entry's page. */
export const shareOf = {
  /** Of a collection that says nothing else of itself. */
  entry: (locale: Locale, entry: Entry & Framed) => card(locale, entry, framed(entry), {}),
  village: (locale: Locale, village: Village) =>
    card(
      locale,
      village,
      { village },
      {
        place: `${say(locale)('districtOf', { district: village.district })}, ${regencyNames[village.regency][locale]}`,
      },
    ),
  group: (locale: Locale, group: Group) =>
    card(locale, group, ofGroup(group), { place: placeOf(locale, group.village) }),
  product: (locale: Locale, product: Product) =>
    card(locale, product, framed(product), {
      kind: product.sample ? say(locale)('sampleProduct') : categories[product.category].name[locale],
      place: `${product.group.title}, ${placeOf(locale, product.group.village)}`,
    }),
  story: (locale: Locale, story: Story) =>
    card(locale, story, ofStory(story), {
      kind: storyKindNames[story.kind][locale],
      place:
        story.groups.length > 0
          ? listed(
              locale,
              story.groups.map(({ title }) => title),
            )
          : undefined,
    }),
}

/** As on the group's own page: its photograph, or hands at work. */
const ofGroup = (group: Group): Subject =>
  group.photo === undefined ? { task: taskOf(placeholderOf(group).motif) } : framed(group)

/** Its photograph; else the work or the frame of the group it tells of; else hands, which need nobody. */
function ofStory(story: Story): Subject {
  const shown = story.photo === undefined ? (story.products[0] ?? story.groups[0]) : story
  return shown ? framed(shown) : { task: 'canting' }
}
