/**
 * Width and height of every page of a PDF in millimetres, in their order.
 * Chromium writes its page objects uncompressed, each with a MediaBox in points.
 */
export function pagesOf(pdf: Buffer): [width: number, height: number][] {
  const boxes = pdf.toString('latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)
  return [...boxes].map(([, width, height]) => [millimetres(width), millimetres(height)])
}

const millimetres = (points = '0') => (Number(points) / 72) * 25.4
