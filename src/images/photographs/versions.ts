import { photographs, type Variant } from '../variants'

/** What is made of a photograph so wide: nothing is enlarged, and a small one is still offered whole. */
export function versionsOf(originalWidth: number): Variant[] {
  const offered = (among: readonly number[]) => {
    const widest = Math.min(originalWidth, among.at(-1) ?? originalWidth)
    return [...new Set([...among.filter((width) => width < originalWidth), widest])]
  }
  const { avif, jpeg } = photographs
  return [
    ...offered(avif.widths).map((width) => ({ width, as: { avif: avif.as } })),
    ...offered(jpeg.widths).map((width) => ({ width, as: { jpeg: jpeg.as } })),
  ]
}
