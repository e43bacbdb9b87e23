/** How a page of the preview names a picture that has no address: a drawing still to be drawn, a file Decap holds. */
export const DRAWING = 'drawing:'
export const PHOTOGRAPH = 'photograph:'

/** Files of the preview, beside the CMS. */
export const WORKER = '/admin/preview.js'
export const CATALOGUE = '/admin/catalogue.json'
export const FRAME = '/admin/bingkai/'
