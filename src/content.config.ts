import type { CollectionName } from '@cms/model/collection'
import { model } from '@cms/model/index'
import type { Loader } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import { contentDirectory } from '../site.config'
import { entryFiles } from './catalogue/entry-files'

type Model = typeof model
type Defined<Schema> = { loader: Loader; schema: Schema }
type Collections = { [Name in CollectionName]: Defined<Model[Name]['indonesian']> } & {
  [Name in CollectionName as `${Name}English`]: Defined<Model[Name]['english']>
}

/** `x.id.md` holds an entry's facts and its Indonesian words, `x.en.md` the English words: two files, one entry `x`. */
export const collections = Object.fromEntries(
  Object.values(model).flatMap(({ name, indonesian, english }) => [
    [name, defineCollection({ loader: entryFiles(contentDirectory, name, 'id'), schema: indonesian })],
    [
      `${name}English`,
      defineCollection({ loader: entryFiles(contentDirectory, name, 'en'), schema: english }),
    ],
  ]),
) as Collections
