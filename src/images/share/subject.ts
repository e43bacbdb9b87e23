import type { Catalogue } from '@/catalogue'
import { placeholderOf, type Placed, type Placeholder } from '../drawings/placeholder-of'
import type { Task as Hands } from '@/illustrations/task'
import type { Seen } from '../drawings/panorama'
import type { Words } from './content'

/** What a card shows: a photograph by its path, what stands in for one, the landscape of a village, or hands. */
export type Subject =
  | { photo: string; alt: string }
  | { placeholder: Placeholder }
  | { village: Seen & { title: string } }
  | { task: Hands }

/** What the card of a page holds. Its template says so, and passes it to the page's head. */
export interface ShareContent {
  words: Omit<Words, 'siteName'>
  subject: Subject
}

export interface Framed extends Placed {
  photo?: string | undefined
  photoAlt?: string | undefined
}

/** The photograph of an entry, or what stands in for it until there is one. */
export const framed = (entry: Framed): Subject =>
  entry.photo === undefined
    ? { placeholder: placeholderOf(entry) }
    : { photo: entry.photo, alt: entry.photoAlt ?? '' }

/** The landscape of one of the villages, counted downhill, from the lowest below zero; hands where there is none. */
export function landscapeOf({ villages }: Catalogue, number: number): Subject {
  const village = villages.at(number)
  return village ? { village } : { task: 'canting' }
}

/** The frame of one of the groups; hands where there is no group. */
export function frameOfGroup({ groups }: Catalogue, number: number): Subject {
  const group = groups.at(number)
  return group ? framed(group) : { task: 'plucking' }
}
