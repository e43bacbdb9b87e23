/** Cases that the content check alone cannot judge, each with what does. */
const pixels = 'About the pictures that are built, not the file that was uploaded: judged on the built site.'
const layout = 'About how a picture is cropped on a page: judged on the built site.'
const output = 'About what the build writes: judged on the built site.'

export const later: Record<string, string> = {
  'img-cmyk': pixels,
  'img-p3': pixels,
  'img-16bit': pixels,
  'img-orient6': pixels,
  'img-icc-bomb': pixels,
  'img-panorama': layout,
  'img-tall': layout,
  'i18n-ui-missing-key': "Interface strings are no content: a type error and the strings' own test.",
  'i18n-hreflang-oneway': output,
  'sys-draft-leak': output,
  'sys-sitemap-xml': output,
  'sys-build-tz': output,
  'sys-build-locale': output,
  'sys-cms-relation-id': "Judged by the test of the CMS's configuration.",
  'sys-two-editors': 'About git: judged where entries are saved.',
  'sys-mass-delete': 'About the difference between two commits, of which a folder knows nothing.',
}
