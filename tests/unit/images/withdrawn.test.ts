import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { forgetPhotographs, withheldIn } from '@/images/withdrawn'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'withdrawn-'))
})
afterAll(() => rm(folder, { recursive: true }))

const story = (people: string, draft = '') => `---
title: Kisah uji
summary: Ringkasan.
date: 2026-01-02
kind: process
${draft}people:
${people}---

Isi.
`
const person = (name: string, consent: string, photo: string) => `  - name: ${name}
    role: peserta
${consent}    photos:
      - ../media/${photo}
`

test('withheld are photographs of whoever withdrew or never agreed, in drafts too, and of nobody else', async () => {
  await mkdir(join(folder, 'stories'))
  const agreed = '    consent:\n      date: 2026-01-01\n      recordedBy: Pencatat\n'
  const withdrew = `${agreed}      withdrawn: 2026-02-01\n`
  const write = (slug: string, text: string) => writeFile(join(folder, 'stories', `${slug}.id.md`), text)
  await write(
    'satu',
    story(person('Siti Aminah', withdrew, 'ditarik.jpg') + person('Ibu Uji', agreed, 'boleh.jpg')),
  )
  await write('konsep', story(person('Ibu Contoh', '', 'belum.jpg'), 'draft: true\n'))
  expect(withheldIn(folder).sort()).toEqual(['../media/belum.jpg', '../media/ditarik.jpg'])
})

test('what was kept of a withheld photograph goes, and the cards it may stand on; the rest stays', async () => {
  const kept = join(folder, 'kept')
  await mkdir(kept)
  const gone = ['ditarik-0123456789ab-360.avif', 'ditarik-0123456789ab-540.jpg', '0123456789abcdef.jpg']
  const stays = ['ditarik-lagi-0123456789ab-360.avif', '0123456789abcdef-440.jpg', '0123456789abcdef.json']
  for (const name of [...gone, ...stays]) await writeFile(join(kept, name), name)
  await forgetPhotographs([], kept)
  expect((await readdir(kept)).length).toBe(gone.length + stays.length)
  await forgetPhotographs(['../media/ditarik.jpg'], kept)
  expect((await readdir(kept)).sort()).toEqual(stays.sort())
  await forgetPhotographs(['../media/ditarik.jpg'], join(folder, 'no-such-folder'))
})
