import { describe, expect, test } from 'vitest'
import { sites, testOrigin, type SiteName } from './folders.ts'
import { deadEnds, unreached } from './rules/ways.ts'
import { readSite } from './site.ts'

describe.for(Object.keys(sites) as SiteName[])('the %s site', (name) => {
  const site = readSite(sites[name], testOrigin)

  test('every page has a link of its own besides menu, breadcrumbs and language', () => {
    expect(deadEnds(site)).toEqual([])
  })
  test('every page can be reached from the home pages by links', () => expect(unreached(site)).toEqual([]))
})
