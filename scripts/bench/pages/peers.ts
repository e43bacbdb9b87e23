/** When the peers were measured. */
export const measuredOn = '2026-11-24'

/**
 * Peers built from their own repositories and served with brotli from one machine of two cores, Lighthouse 13 on its
 * phone with simulated slow 4G, median of three. Columns as those of our pages: scores, largest contentful paint in ms,
 * total blocking time in ms, kB, requests, rules that axe-core 4 finds broken.
 */
export const peers: [
  page: string,
  scores: string,
  lcp: number,
  tbt: number,
  kB: number,
  requests: number,
  axe: number,
][] = [
  ['11ty/eleventy-base-blog, home', '100/100/96/100', 1026, 0, 7, 3, 0],
  ['11ty/eleventy-base-blog, post', '100/100/92/100', 1198, 14, 27, 4, 0],
  ['danurbanowicz/eleventy-netlify-boilerplate, home', '100/93/96/100', 1388, 37, 3, 2, 1],
  ['danurbanowicz/eleventy-netlify-boilerplate, post', '93/100/96/100', 1385, 302, 3, 2, 1],
  ['CodeStitch Intermediate-Astro-Decap-CMS, home', '100/96/100/92', 1445, 8, 302, 12, 1],
  ['CodeStitch Intermediate-Astro-Decap-CMS, post', '98/94/96/92', 1445, 75, 70, 10, 2],
  ['CodeStitch Intermediate-Website-Kit-SASS, home', '99/95/100/100', 1363, 37, 184, 23, 1],
  ['CodeStitch Intermediate-Website-Kit-SASS, post', '98/96/100/100', 1813, 37, 136, 21, 1],
  ['onwidget/astrowind, home', '93/100/100/100', 1812, 220, 236, 8, 0],
  ['onwidget/astrowind, post', '97/100/100/100', 1746, 76, 136, 7, 0],
  ['madrilene/eleventy-excellent, home', '100/100/100/100', 1506, 58, 90, 10, 0],
  ['madrilene/eleventy-excellent, post with picture', '71/96/96/100', 6049, 257, 929, 15, 2],
  ['withastro/starlight basics template, home', '99/100/100/100', 1400, 92, 68, 8, 0],
  ['withastro/starlight basics template, content', '100/100/100/100', 1254, 11, 43, 10, 0],
  ["withastro/starlight's own docs, content", '85/100/96/100', 1936, 486, 65, 14, 1],
  ['alphagov/govuk-design-system, home', '92/100/100/100', 2217, 264, 151, 10, 1],
  ['alphagov/govuk-design-system, content', '73/100/100/100', 2389, 1120, 288, 39, 1],
]
