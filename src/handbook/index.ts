import type { ImageMetadata, MarkdownInstance } from 'astro'

interface Head {
  title: string
  summary: string
  /** Names of screenshots in `docs/panduan/gambar/`, in the order of the steps they show. */
  pictures?: string[]
}

/** One page of the editors' handbook. */
export interface HandbookPage extends Head {
  /** Last part of its address: `menambah-produk`. */
  slug: string
  Content: MarkdownInstance<Head>['Content']
  screenshots: ImageMetadata[]
}

const pages = import.meta.glob<MarkdownInstance<Head>>('/docs/panduan/*.md', { eager: true })
const pictures = import.meta.glob<ImageMetadata>('/docs/panduan/gambar/*.webp', {
  eager: true,
  import: 'default',
})

/** The handbook in its order, which the files' numbers give. */
export const handbook: HandbookPage[] = Object.entries(pages)
  .sort(([one], [other]) => one.localeCompare(other, 'id', { numeric: true }))
  .map(([file, { frontmatter, Content }]) => ({
    ...frontmatter,
    slug: /\/\d+-([a-z-]+)\.md$/.exec(file)?.[1] ?? '',
    Content,
    screenshots: (frontmatter.pictures ?? []).map((name) => screenshot(name, file)),
  }))

function screenshot(name: string, page: string): ImageMetadata {
  const picture = pictures[`/docs/panduan/gambar/${name}.webp`]
  if (!picture)
    throw new Error(`${page} shows "${name}", and docs/panduan/gambar/ has none. Run npm run panduan.`)
  return picture
}

export const handbookAddress = (slug?: string): string => `/admin/panduan/${slug ? `${slug}/` : ''}`
