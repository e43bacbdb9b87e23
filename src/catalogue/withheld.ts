interface Pictured {
  photo?: string | undefined
  photoAlt?: string | undefined
  photoCredit?: string | undefined
  gallery?: { photo: string }[] | undefined
}

interface Entry extends Pictured {
  indonesian: Pictured
  inIndonesian: readonly string[]
}

/** Paths of the photographs that entries show, each as its entry names it. */
export const photosOf = (entries: readonly Pictured[]): string[] =>
  entries.flatMap(({ photo, gallery = [] }) => [
    ...(photo === undefined ? [] : [photo]),
    ...gallery.map((row) => row.photo),
  ])

/**
 * The entries without these photographs and their descriptions; a drawn cloth replaces an entry's main photograph.
 * For photographs of people who did not consent or withdrew consent.
 */
export function withoutPhotos<Each extends Entry>(entries: Each[], withheld: ReadonlySet<string>): Each[] {
  if (withheld.size === 0) return entries
  return entries.map((entry) => {
    const hides = entry.photo !== undefined && withheld.has(entry.photo)
    return {
      ...entry,
      ...shown(entry, withheld),
      indonesian: { ...entry.indonesian, ...shown(entry.indonesian, withheld) },
      inIndonesian: entry.inIndonesian.filter((field) => !(hides && field === 'photoAlt')),
    }
  })
}

function shown({ photo, gallery }: Pictured, withheld: ReadonlySet<string>): Partial<Pictured> {
  const others = gallery?.filter((row) => !withheld.has(row.photo))
  return {
    ...(photo !== undefined && withheld.has(photo)
      ? { photo: undefined, photoAlt: undefined, photoCredit: undefined }
      : {}),
    ...(others && others.length !== gallery?.length
      ? { gallery: others.length > 0 ? others : undefined }
      : {}),
  }
}
