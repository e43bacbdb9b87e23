/** One page of labels and the files printed from it. */
interface Printed {
  /** From the root: `/cetak/produk/kain/`. */
  address: string
  files: {
    /** `kain-label-id.pdf` */
    file: string
    /** Playwright's page ranges; '' is all of them. */
    pages: string
  }[]
}

const pattern = /^(?:cetak|en\/print)\/(produk|products|kelompok|groups)\/([^/]+)\/index\.html$/

/** The pages of labels among the files of a built site. A product's second sheet is its card, a file of its own. */
export function sheetsIn(files: readonly string[]): Printed[] {
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .sort()
    .flatMap((file) => {
      const [, section, slug] = pattern.exec(file) ?? []
      if (!section || !slug) return []
      const locale = file.startsWith('en/') ? 'en' : 'id'
      const isProduct = section === 'produk' || section === 'products'
      const files = isProduct
        ? [
            { file: `${slug}-label-${locale}.pdf`, pages: '1' },
            { file: `${slug}-kartu-${locale}.pdf`, pages: '2' },
          ]
        : [{ file: `kelompok-${slug}-label-${locale}.pdf`, pages: '' }]
      return [{ address: `/${file.replace(/index\.html$/, '')}`, files }]
    })
}
