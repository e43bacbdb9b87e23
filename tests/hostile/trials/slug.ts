import { toSlug } from '../../../cms/rules/slug.ts'
import type { Folder } from '../folder.ts'
import { english, product } from '../names.ts'
import type { Trial, Write } from '../trial.ts'

/** A product of that name. A name with a slash cannot be a file: it is one in a folder of its own. */
function named(folder: Folder, slug: string): Trial {
  const file = `products/${slug}.id.md`.replace('//', '/')
  folder.write(file, folder.text(product).replace(/^listing.*\n/mu, ''))
  return { file: slug.includes('/') ? file.split('/').slice(0, 2).join('/') : file, field: '' }
}

export const anySlug: Write = (folder, { input }) => named(folder, input)

/** The longest name that a disk takes with its suffix. */
const LONGEST_ON_DISK = 249

/** The address is made right when an entry is made; a file of that name is refused later. */
const madeInto =
  (slug: string): Write =>
  (folder, { input }) => {
    const made = toSlug(input)
    if (!made.ok || made.value !== slug)
      throw new Error(`The address is ${JSON.stringify(made)}, not ${slug}`)
    return { ...named(folder, input), outcome: 'REJECT' }
  }

export const slug: Record<string, Write> = {
  'slug-unicode': madeInto('kue-keju'),
  'slug-dashes': madeInto('keripik-pisang'),
  'slug-long': (folder, { input }) => named(folder, input.slice(0, LONGEST_ON_DISK)),
  'slug-case-twin': (folder) => named(folder, 'Keripik'),
  'slug-collision-kind': (folder) => {
    folder.write(
      'groups/melati.id.md',
      folder.text('groups/kelompok-melati.id.md').replace(/^shop.*\n/mu, ''),
    )
    return named(folder, 'melati')
  },
  // Two products cannot share a name here. What an editor could still do is to write the other one's facts into it.
  'slug-collision-locale': (folder) => {
    folder.edit(english, {
      group: 'kelompok-melati',
      listing: 'https://www.tokopedia.com/toko-uji/keripik-talas',
    })
    return { file: english, field: 'listing' }
  },
  'slug-alias-collision': (folder) => {
    named(folder, 'melati')
    folder.edit(product, { aliases: ['melati'] })
    return { file: product, field: 'aliases.0' }
  },
}
