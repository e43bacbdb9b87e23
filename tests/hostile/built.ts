/**
 * Cases about what is built: `tests/build/hostile.test.ts` writes them as files of a site and judges that site. Those
 * of pictures are tried by the content check, too.
 */
export const onBuiltSite = [
  'img-cmyk',
  'img-p3',
  'img-16bit',
  'img-orient6',
  'img-icc-bomb',
  'img-panorama',
  'img-tall',
  'sys-consent-withdrawn',
  'sys-draft-leak',
  'sys-sitemap-xml',
  'sys-build-tz',
  'sys-build-locale',
] as const

export type BuiltCase = (typeof onBuiltSite)[number]
