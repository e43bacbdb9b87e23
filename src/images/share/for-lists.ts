import type { Availability } from '@cms/model/availabilities'
import type { Category } from '@cms/model/categories'
import type { Section } from '@cms/model/routes'
import { regencyNames } from '@cms/model/villages'
import type { Catalogue, Village } from '@/catalogue'
import { titleOfWorks } from '@/filters/title'
import { say } from '@/i18n'
import { listed } from '@cms/rules/format'
import { frameOfGroup, framed, landscapeOf, type ShareContent, type Subject } from './subject'

/** The share image of a list, on each of its pages. */
export function shareOfList(all: Catalogue, section: Section): ShareContent {
  const { locale, villages } = all
  const t = say(locale)
  const subjects: Partial<Record<Section, Subject>> = {
    villages: landscapeOf(all, -1),
    groups: { task: 'mortar' },
  }
  const regencies = new Set(villages.map(({ regency }) => regencyNames[regency][locale]))
  const place = section === 'villages' ? listed(locale, [...regencies]) : t(`${section}Lede`)
  return { words: { title: t(section), place }, subject: subjects[section] ?? frameOfGroup(all, 0) }
}

interface Shown {
  category?: Category | undefined
  village?: Village | undefined
  availability?: Availability | undefined
}

/** The same for works, all or those that a filter leaves: it shows the first of them. */
export function shareOfWorks(all: Catalogue, shown: Shown): ShareContent {
  const { locale } = all
  const first = (shown.village?.products ?? all.products).find(
    (work) =>
      (!shown.category || work.category === shown.category) &&
      (!shown.availability || work.availability === shown.availability),
  )
  return {
    words: { title: titleOfWorks(locale, shown), place: placeOf(all, shown) },
    subject: first ? framed(first) : frameOfGroup(all, 0),
  }
}

function placeOf({ locale }: Catalogue, { village, availability }: Shown): string | undefined {
  if (village) return regencyNames[village.regency][locale]
  return availability === 'discontinued' ? undefined : say(locale)('boughtOnTokopedia')
}
