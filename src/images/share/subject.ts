import type { Catalogue } from '@/catalogue'
import { placeholderOf, type Placed } from '../drawings/placeholder-of'
import type { Subject } from './content'

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
