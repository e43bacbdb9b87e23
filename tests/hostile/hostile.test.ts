import { describe, expect, test } from 'vitest'
import { checkContent } from '../../cms/check/content.ts'
import type { Problem } from '../../cms/check/problem.ts'
import cases from './cases.json' with { type: 'json' }
import { audits } from './audits.ts'
import { onBuiltSite } from './built.ts'
import { copyOfValid, type Folder } from './folder.ts'
import type { Case, Trial } from './trial.ts'
import { trials, writeOf } from './trials/index.ts'

const all = (cases as Case[]).flatMap(eachName)
const TODAY = '2026-11-24'

/** One case lists several reserved names: each is a trial. */
function eachName(hostile: Case): Case[] {
  return hostile.id === 'slug-reserved-files'
    ? hostile.input.split(' | ').map((input) => ({ ...hostile, input }))
    : [hostile]
}

test('the valid folder has no problem at all', async () => {
  const folder = copyOfValid()
  expect(await checkContent(folder.dir, TODAY)).toEqual([])
  folder.remove()
})

test.each(all)('$id is tried', (hostile) => {
  expect(writeOf(hostile) ?? audits[hostile.id] ?? onBuiltSite.find((id) => id === hostile.id)).toBeDefined()
})

test.each([...Object.keys(trials), ...Object.keys(audits), ...onBuiltSite])('%s is a case', (id) => {
  expect(all.map((hostile) => hostile.id)).toContain(id)
})

describe('the project', () => {
  test.each(Object.entries(audits))('%s', (_id, audit) => audit(), 60_000)
})

describe('the content check', () => {
  test.each(all.filter(writeOf))('$id', async (hostile) => {
    const folder = copyOfValid()
    try {
      const trial = await (writeOf(hostile) as NonNullable<ReturnType<typeof writeOf>>)(folder, hostile)
      const began = performance.now()
      const problems = await checkContent(folder.dir, TODAY)
      judge(hostile, trial, problems, folder)
      if (hostile.kind === 'yaml') expect(performance.now() - began).toBeLessThan(1000)
    } finally {
      folder.remove()
    }
  })
})

function judge({ verdicts }: Case, trial: Trial, problems: Problem[], folder: Folder) {
  const outcome = trial.outcome ?? verdicts[0]
  const there = problems.filter(({ file, field }) => file === trial.file && field === trial.field)
  const errors = problems.filter(({ level }) => level === 'error')
  if (outcome === 'REJECT') {
    expect(
      there.map(({ level }) => level),
      JSON.stringify(problems),
    ).toContain('error')
    return
  }
  expect(errors).toEqual([])
  if (outcome === 'WARN') expect(there).not.toEqual([])
  if (outcome === 'NORMALISE') expect(folder.stored(trial.file, trial.field)).toEqual(trial.stored)
}
