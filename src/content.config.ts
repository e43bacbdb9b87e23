import { groups, pages, products, stories, villages } from '@cms/model/index'
import type { CollectionName } from '@cms/model/collection'
import type { Locale } from '@cms/rules/locale'
import { defineCollection } from 'astro:content'
import { contentDirectory } from '../site.config'
import { entryFiles } from './catalogue/entry-files'

/** `x.id.md` holds an entry's facts and its Indonesian words, `x.en.md` the English words: two files, one entry `x`. */
const files = ({ name }: { name: CollectionName }, locale: Locale) =>
  entryFiles(contentDirectory, name, locale)

export const collections = {
  villages: defineCollection({ loader: files(villages, 'id'), schema: villages.indonesian }),
  villagesEnglish: defineCollection({ loader: files(villages, 'en'), schema: villages.english }),
  groups: defineCollection({ loader: files(groups, 'id'), schema: groups.indonesian }),
  groupsEnglish: defineCollection({ loader: files(groups, 'en'), schema: groups.english }),
  products: defineCollection({ loader: files(products, 'id'), schema: products.indonesian }),
  productsEnglish: defineCollection({ loader: files(products, 'en'), schema: products.english }),
  stories: defineCollection({ loader: files(stories, 'id'), schema: stories.indonesian }),
  storiesEnglish: defineCollection({ loader: files(stories, 'en'), schema: stories.english }),
  pages: defineCollection({ loader: files(pages, 'id'), schema: pages.indonesian }),
  pagesEnglish: defineCollection({ loader: files(pages, 'en'), schema: pages.english }),
}
