import { altText } from '../../rules/photo.ts'
import { slugForm, toSlug } from '../../rules/slug.ts'

/** Signs that are not taken for each other, without vowels, so that no word is made by chance. */
const SIGNS = '23456789bcdfghjkmnpqrstvwxz'
const LENGTH = 5
const LONGEST_STEM = 60

/**
 * A name for an uploaded photograph, by the rule of slugs: readable words, and a mark that no other file has, since
 * a name that is taken would replace the other photograph. The words are those of the file where a person gave
 * them, else the entry's title; cameras and chat apps number their pictures.
 * @param random LENGTH whole numbers or more
 */
export function photographName(fileName: string, title: string, random: ArrayLike<number>): string {
  const words = [fileName.replace(/\.[^.]*$/, ''), title].map(inWords).find((each) => each !== '')
  const mark = Array.from({ length: LENGTH }, (_, index) => SIGNS[(random[index] ?? 0) % SIGNS.length])
  return `${words ?? 'foto'}-${mark.join('')}.jpg`
}

/** Numbers for one name. */
export const randomNumbers = () => crypto.getRandomValues(new Uint32Array(LENGTH))

/** What would not do as a description, such as IMG_2024, does not do as a name either. */
function inWords(text: string): string {
  if (!altText([...text].slice(0, 200).join('')).ok) return ''
  const words = slugForm(text)
    .split('-')
    .filter((word) => !/\d{4}/.test(word))
    .join('-')
  const slug = toSlug(words)
  if (!slug.ok || slug.value.length <= LONGEST_STEM) return slug.ok ? slug.value : ''
  const dash = slug.value.lastIndexOf('-', LONGEST_STEM)
  return slug.value.slice(0, dash > 0 ? dash : LONGEST_STEM)
}
