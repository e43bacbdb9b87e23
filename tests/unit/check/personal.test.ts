import { expect, test } from 'vitest'
import { checkContent } from '../../../cms/check/content.ts'
import { problemsOf } from '../../../cms/check/entry.ts'
import { model } from '../../../cms/model/index.ts'
import { copyOfValid } from '../../hostile/folder.ts'
import { story } from '../../hostile/names.ts'

const data = { title: 'Kisah', summary: 'Uji.', date: '2026-01-05', kind: 'process' }
const entry = (facts: object, body = 'Isi.', english?: object) =>
  problemsOf(model.stories, { slug: 'x', data: { ...data, ...facts }, english, body: { id: body, en: '' } })

/** What is said of a text: its level and the kind, by the first words of the sentence. */
const said = (text: string) =>
  entry({}, text).map(({ level, problem }) => `${level} ${problem.en.replace(/: .*/su, '')}`)

// Made up: nobody has these numbers, and the region codes are those of the home ministry.
const NIK = 'error This looks like an identity (NIK) or family card (KK) number'
const NPWP = 'error This looks like a tax number (NPWP)'
const CARD = 'error This looks like a payment card number'
const PASSPORT = 'error This looks like a passport number'
const BANK = 'warning There is a bank account in the text'
const ADDRESS = 'warning There is a street address in the text'
const PHONE = 'warning There is a phone number in the text'
const EMAIL = 'warning There is an e-mail address in the text'
const PLACE = 'warning There is an exact position in the text'
const BIRTH = 'warning There is a day of birth in the text'

test.each([
  ['NIK 3307085203900001', NIK],
  ['3307 0852 0390 0001', NIK],
  ['33.07.08.520390.0001', NIK],
  ['3307-0852-0390-0001', NIK],
  ['３３０７０８５２０３９０００01', NIK],
  ['٣٣٠٧٠٨٥٢٠٣٩٠٠٠٠١', NIK],
  ['33O7O852O39OOOOl', NIK],
  ['3307\u200b0852\u00ad03900001', NIK],
  ['33**07**0852_0390_0001', NIK],
  ['&#51;307085203900001', NIK],
  ['KK: 3307081201150003', NIK],
  ['Nomor KTP 330708520390001', NIK],
  ['NPWP 12.345.678.9-012.000', NPWP],
  ['12.345.678.9-012.000', NPWP],
  ['npwp: 123456789012000', NPWP],
  ['kartu 4111 1111 1111 1111', CARD],
  ['5555555555554444', CARD],
  ['3782 822463 10005', CARD],
  ['Paspor B1234567', PASSPORT],
  ['passport number: C 1234567', PASSPORT],
  ['B1234567', 'warning This may be a passport number'],
  ['BCA 1234567890 a.n. Siti', BANK],
  ['No. rek. 0123-01-012345-50-1', BANK],
  ['Transfer ke Bank Jateng 3-012-34567-8', BANK],
  ['Jl. Dieng No. 12', ADDRESS],
  ['Jalan Raya Kertek 5', ADDRESS],
  ['rumahnya di RT 02/RW 03', ADDRESS],
  ['Gang Melati No. 4', ADDRESS],
  ['RT/RW 002/003', ADDRESS],
  ['Telepon (0286) 321123', PHONE],
  ['0286-321123', PHONE],
  ['０８１２３４５６７８９０', PHONE],
  ['O812-3456-789O', PHONE],
  ['812-3456-7890', PHONE],
  ['81234567890', PHONE],
  ['+65 9123 4567', PHONE],
  ['0065 9123 4567', PHONE],
  ['+852-9123-4567', PHONE],
  ['WA 9123 4567', PHONE],
  ['0 8 1 2 3 4 5 6 7 8 9 0', PHONE],
  ['nol delapan satu dua tiga empat lima enam tujuh delapan', PHONE],
  ['https://wa.me/6281234567890', PHONE],
  ['surel siti@contoh.id', EMAIL],
  ['siti (at) contoh (dot) id', EMAIL],
  ['siti＠contoh.id', EMAIL],
  ['-7.35123, 109.90456', PLACE],
  ['7°21′04″ LS', PLACE],
  ['https://www.google.com/maps/@-7.35123,109.90456,17z', PLACE],
  ['https://maps.app.goo.gl/AbCdEfGh', PLACE],
  ['lahir di Wonosobo, 12 Maret 1990', BIRTH],
  ['TTL: Wonosobo, 12-03-1990', BIRTH],
  ['born on 12 March 1990', BIRTH],
])('%s is told', (text, kind) => {
  expect(said(`Tulisan uji, ${text}, selesai.`)).toEqual([kind])
})

test.each([
  'Berdiri 12 Mei 2015, 12-01-2024 10-02-2025, 2019 2020 2021 2022, buka 07.30-16.30, 08.00–17.00.',
  'Rp 12.500, Rp25.000,-, 8.123.456.789 rupiah, 12.000 15.000 20.000 25.000 dan 1.250.000.000.',
  'P-IRT 2063307010001-28, halal ID33110000123456789, MD 234567890123, TR 123456789, NIB 1234567890123.',
  'ISBN 978-602-8519-93-9, Kepmendagri 300.2.2-2430/2025, kode 33.07.05.2002, pos 56371.',
  '250 g, 100 × 120 cm, 900 m, 3 × 1.500 ml, 45 60 75 90 105 120 135, E1234, No. 12, suhu 30°C.',
  'https://www.tokopedia.com/toko-uji/keripik-1730000000000000000 dan https://contoh.id/read/2020/06/21/3307085203900001',
  'https://www.kompas.com/tren/read/2020/06/21/081234567890/cerita',
  'Jalan kaki 15 menit, Jalan ke Dieng 2 jam, ada 5 RW dan 20 RT, berjalan 12 km, Gang itu sempit.',
  'Kelompok Mandiri lahir pada 2015 dan menabung di bank desa; 120 anggota, lahir tahun 1990.',
  '@kelompok.melati di Instagram, pukul 10.30 @ balai desa.',
  '| 2019 | 2020 |\n| --- | --- |\n| 1200 | 1350 |\n\n1. satu\n2. dua\n\n- 12\n- 15\n- 18\n- 20',
])('nothing is said of: %s', (text) => {
  expect(said(text)).toEqual([])
})

test('every text of an entry is judged, in both languages, and names of fields too', () => {
  const nik = '3307085203900001'
  const facts = {
    title: `Kisah ${nik}`,
    photoCredit: `Siti, ${nik}`,
    photo: `../media/ktp-${nik}.jpg`,
    photoAlt: `KTP ${nik} di meja`,
    sources: [{ title: `Koran ${nik}` }],
    people: [{ name: nik, role: nik, consent: { date: '2026-01-01', recordedBy: nik } }],
    [`catatan ${nik}`]: 'x',
    lain: [`lihat ${nik}`],
  }
  const found = entry(facts, nik, { summary: `About ${nik}` }).filter(({ problem }) =>
    problem.en.startsWith('This looks like an identity'),
  )
  expect(found.map(({ locale, field }) => `${locale} ${field}`).sort()).toEqual(
    [
      'en summary',
      ...['title', 'photoCredit', 'photo', 'photoAlt', 'sources.0.title', 'people.0.name', 'people.0.role'],
      ...['people.0.consent.recordedBy', `catatan ${nik}`, 'lain.0', 'body'],
    ]
      .map((field) => (field.includes(' s') ? field : `id ${field}`))
      .sort(),
  )
  for (const { problem, fix } of found) {
    expect(problem.en).not.toContain(nik)
    expect(fix.id).toContain('terbuka')
  }
})

test('fields made for a number or an address may hold it', () => {
  const facts = {
    title: 'Kelompok uji',
    summary: 'Uji.',
    village: 'desa-uji',
    whatsapp: '+6281234567890',
    email: 'kelompok@contoh.id',
  }
  const body = { id: '', en: '' }
  expect(problemsOf(model.groups, { slug: 'x', data: facts, english: undefined, body })).toEqual([])
})

test('a remark in the file is judged as well: everybody can read it', async () => {
  const folder = copyOfValid()
  const lines = folder.text(story).split('\n')
  folder.write(
    story,
    [lines[0], '# HP Bu Sari 0812-3456-7890, NIK 3307085203900001', ...lines.slice(1)].join('\n'),
  )
  const problems = await checkContent(folder.dir, '2026-11-24')
  folder.remove()
  expect(problems.map(({ file, line, level }) => [file, line, level])).toEqual([
    [story, 2, 'warning'],
    [story, 2, 'error'],
  ])
})

test('a text of any length is judged in time that grows with it', () => {
  for (const part of [
    'a',
    '0',
    '0 ',
    '081',
    'O',
    '@',
    'a.',
    'a@',
    '+',
    'Jalan A ',
    'lahir ',
    'satu ',
    '(',
    '330708 ',
    'BCA 12',
    'RT ',
    '-7.',
    'https://',
  ]) {
    const began = performance.now()
    entry({}, part.repeat(100_000 / part.length))
    expect(performance.now() - began, part).toBeLessThan(5000)
  }
}, 60_000)
