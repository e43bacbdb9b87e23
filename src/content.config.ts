import { groups, pages, products, stories, villages } from '@cms/model/index'
import type { CollectionName } from '@cms/model/collection'
import { contentDirectory } from '../site.config'
import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'

/** `x.id.md` holds an entry's facts and its Indonesian words, `x.en.md` the English words: two files, one entry `x`. */
function files(collection: { name: CollectionName }, locale: 'id' | 'en') {
  return glob({
    base: `${contentDirectory}/${collection.name}`,
    pattern: `*.${locale}.md`,
    generateId: ({ entry }) => entry.replace(`.${locale}.md`, ''),
  })
}

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
