import { renderSVG } from 'uqr'

/**
 * A QR code as an SVG document, black on white in every scheme. Level M still reads with 15 % of it lost to a fold
 * or a smear; four light modules around it are what ISO/IEC 18004 asks for.
 */
export const codeOf = (address: string): string =>
  renderSVG(address, { ecc: 'M', border: 4, whiteColor: '#fff', blackColor: '#000' })
