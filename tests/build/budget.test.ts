import { expect, test } from 'vitest'
import { overBudget } from '../../scripts/bench/budget.ts'
import { addressesWithPhoto } from '../../scripts/bench/bytes-table.ts'
import { costOf } from '../../scripts/bench/bytes.ts'
import { sites, testOrigin } from './folders.ts'
import { readSite } from './site.ts'

test('every page is within its budget of bytes', () => {
  const site = readSite(sites.samples, testOrigin)
  const photographed = addressesWithPhoto()
  expect(
    site.pages.flatMap((page) => overBudget(costOf(site, page), photographed.has(page.address))),
  ).toEqual([])
})
