import { DRAWING, PHOTOGRAPH } from './addresses.ts'
import { inScheme, type Scheme } from './scheme.ts'

/** Stands where a drawing will: transparent, and of no size of its own. */
const EMPTY = 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7'

interface Sources {
  scheme: Scheme
  /** Whether a media query holds in the frame. */
  matches: (media: string) => boolean
  /** Where the browser finds a photograph the entry names as `../media/x.jpg`. */
  photograph: (path: string) => string
  /** Draws; `done` is called with the SVG, later. */
  draw: (address: string, done: (svg: string) => void) => void
}

/** Drawings already drawn in this scheme, by `<scheme> <address>`: addresses of SVG files in memory. */
export type Drawn = Map<string, string>

/** Gives every picture of a page, not shown yet, an address the browser can load, and has the missing ones drawn. */
export function settlePictures(page: ParentNode, drawn: Drawn, frame: Document, sources: Sources) {
  for (const image of page.querySelectorAll('img')) {
    const address = addressOf(image, sources.matches)
    for (const source of image.parentElement?.querySelectorAll(':scope > source') ?? []) source.remove()
    if (address.startsWith(PHOTOGRAPH)) image.src = sources.photograph(address.slice(PHOTOGRAPH.length))
    if (address.startsWith(DRAWING)) settleDrawing(image, address, drawn, frame, sources)
    // The frame is scaled, so that the browser's guess of what is near may be wrong.
    image.loading = 'eager'
  }
}

function addressOf(image: HTMLImageElement, matches: Sources['matches']): string {
  const sources = [...(image.closest('picture')?.querySelectorAll('source') ?? [])]
  const chosen = sources.find(({ media }) => media === '' || matches(media))
  return chosen?.srcset.split(' ')[0] ?? image.getAttribute('src') ?? ''
}

function settleDrawing(
  image: HTMLImageElement,
  address: string,
  drawn: Drawn,
  frame: Document,
  { scheme, draw }: Sources,
) {
  const key = `${scheme} ${address}`
  const ready = drawn.get(key)
  image.src = ready ?? EMPTY
  if (ready) return
  image.dataset.drawing = address
  draw(address, (svg) => {
    const file = new Blob([inScheme(svg, scheme)], { type: 'image/svg+xml' })
    const url = URL.createObjectURL(file)
    drawn.set(key, url)
    for (const waiting of frame.querySelectorAll<HTMLImageElement>(`img[data-drawing="${address}"]`)) {
      waiting.src = url
      delete waiting.dataset.drawing
    }
  })
}

export function forgetPictures(drawn: Drawn) {
  for (const url of drawn.values()) URL.revokeObjectURL(url)
  drawn.clear()
}
