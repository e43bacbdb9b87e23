/** What an id of running text begins with, so that a heading "Isi" is not taken for the page's own `id="isi"`. */
const ID_START = 'teks-'

/**
 * The ids of one text's headings, asked for in their order: a heading's words in small letters, joined by hyphens, and
 * counted where they stand twice.
 */
export function headingIdsInOrder(): (heading: string) => string {
  const taken = new Set<string>()
  return (heading) => {
    const words = heading
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N} -]/gu, '')
      .trim()
      .replace(/ +/g, '-')
    let id = ID_START + words
    for (let count = 2; taken.has(id); count++) id = `${ID_START}${words}-${count}`
    taken.add(id)
    return id
  }
}
