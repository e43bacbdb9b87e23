import { describe, expect, test } from 'vitest'
import { id } from '../../src/i18n/id.ts'
import { contentFolder, sites, testOrigin, type SiteName } from './folders.ts'
import { readEntries } from './entries.ts'
import * as head from './rules/head.ts'
import { shared } from './rules/head-shared.ts'
import { exposedSamples, traces } from './rules/hidden.ts'
import { foreignLoads, inlineScripts, inlineStyles, scriptAddresses } from './rules/hosts.ts'
import { catalogueProblems, feedProblems } from './rules/feeds.ts'
import { deadReferences, deadStyleReferences } from './rules/links.ts'
import { invalidMarkup } from './rules/markup.ts'
import { openers, tracked, unencrypted } from './rules/outgoing.ts'
import { pictures } from './rules/pictures.ts'
import { robotsProblems, sitemapPictures, sitemapProblems } from './rules/sitemap.ts'
import { structuredProblems } from './rules/structured.ts'
import { alternates } from './rules/translations.ts'
import { accidentalWords, interfaceKeys } from './rules/words.ts'
import { isNoindex, readSite } from './site.ts'

const entries = readEntries(contentFolder)

describe.for(Object.keys(sites) as SiteName[])('the %s site', (name) => {
  const site = readSite(sites[name], testOrigin)

  test('every link, asset, srcset candidate and fragment leads somewhere', () => {
    expect(deadReferences(site)).toEqual([])
    expect(deadStyleReferences(site)).toEqual([])
  })
  test('every page has exactly one h1', () => expect(head.headings(site)).toEqual([]))
  test('every page has a title of its own in its language', () => expect(head.titles(site)).toEqual([]))
  test('every page has a description', () => expect(head.descriptions(site)).toEqual([]))
  test('every page says its language', () => expect(head.languages(site)).toEqual([]))
  test('every page has an absolute canonical address', () => expect(head.canonicals(site)).toEqual([]))
  test('every page can be shared within the limits of WhatsApp and its like', () => {
    expect(shared(site)).toEqual([])
  })
  test('every translation is linked and answers back', () => expect(alternates(site)).toEqual([]))
  test('nothing is loaded from another host', () => expect(foreignLoads(site)).toEqual([]))
  test('no element carries a style attribute', () => expect(inlineStyles(site)).toEqual([]))
  test('no page holds an inline script or handler', () => expect(inlineScripts(site)).toEqual([]))
  test('no address runs a script', () => expect(scriptAddresses(site)).toEqual([]))
  test('every picture has its size and an alternative text', () => expect(pictures(site)).toEqual([]))
  test('no other site gets hold of our window', () => expect(openers(site)).toEqual([]))
  test('every link to another site is encrypted', () => expect(unencrypted(site)).toEqual([]))
  test('no Tokopedia link tracks who follows it', () => expect(tracked(site)).toEqual([]))
  test('the markup is valid', async () => expect(await invalidMarkup(site.pages)).toEqual([]))
  test('the sitemap lists exactly the indexable pages, in both languages', () => {
    expect(sitemapProblems(site)).toEqual([])
  })
  test('the sitemap names the pictures that its pages show', () => expect(sitemapPictures(site)).toEqual([]))
  test('every indexed page says to machines what visitors see, and no other page does', () => {
    expect(structuredProblems(site)).toEqual([])
  })
  test('each language has its feed, and every page leads to it', () => expect(feedProblems(site)).toEqual([]))
  test('the catalogue of works is as Meta asks', () => expect(catalogueProblems(site)).toEqual([]))
  test('robots.txt names the sitemap', () => expect(robotsProblems(site)).toEqual([]))
  test('no page says a word that nobody wrote', () => expect(accidentalWords(site)).toEqual([]))
  test('no page shows the key of an interface string', () => {
    expect(interfaceKeys(site, Object.keys(id))).toEqual([])
  })
  test('drafts leave no trace', () =>
    expect(
      traces(
        site,
        entries.filter(({ draft }) => draft),
      ),
    ).toEqual([]))
  test('the CMS is there and not indexed', () => {
    expect(site.admin.length).toBeGreaterThan(0)
    expect(site.admin.filter((page) => !isNoindex(page)).map(({ address }) => address)).toEqual([])
  })
})

const samples = entries.filter(({ sample, draft }) => sample && !draft)

test('samples leave no trace in the published site', () => {
  expect(traces(readSite(sites.production, testOrigin), samples)).toEqual([])
})

test('samples show where they are asked for, and are not indexed there', () => {
  expect(samples).not.toEqual([])
  expect(exposedSamples(readSite(sites.samples, testOrigin), samples)).toEqual([])
})

test('every entry that may show has its pages in both languages', () => {
  const { addresses } = readSite(sites.production, testOrigin)
  const shown = entries.filter(({ sample, draft }) => !sample && !draft)
  expect(shown).not.toEqual([])
  expect(shown.flatMap((entry) => entry.addresses.filter((address) => !addresses.has(address)))).toEqual([])
})
