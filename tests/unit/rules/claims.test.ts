import { expect, test } from 'vitest'
import { claimsIn, traditionalUse } from '../../../cms/rules/claims.ts'

test.each([
  ['Jamu ini menyembuhkan batuk.', 'menyembuhkan'],
  ['Mengobati segala penyakit', 'mengobati'],
  ['Mencegah masuk angin', 'mencegah'],
  ['mencegah kanker dan jamur', 'mencegah'],
  ['pencegahan diabetes', 'pencegahan'],
  ['Menurunkan tekanan darah', 'menurunkan tekanan darah'],
  ['membantu menurunkan kadar gula', 'menurunkan kadar gula'],
  ['Banyak khasiatnya', 'khasiatnya'],
  ['berkhasiat untuk tubuh', 'berkhasiat'],
  ['Obat batuk alami', 'obat'],
  ['obat-obatan dari kebun', 'obat-obatan'],
  ['anti-kanker', 'anti-kanker'],
  ['kaya antioksidan', 'antioksidan'],
  ['teh detoks', 'detoks'],
  ['bebas kolesterol', 'kolesterol'],
  ['baik bagi penderita diabetes', 'bagi penderita diabetes'],
  ['untuk darah tinggi', 'untuk darah tinggi'],
  ['menambah stamina pria', 'menambah stamina'],
  ['Melancarkan ASI', 'melancarkan asi'],
  ['meningkatkan daya tahan tubuh', 'meningkatkan daya tahan'],
  ['Cures coughs', 'cures'],
  ['It heals wounds', 'heals'],
  ['prevents disease', 'prevents'],
  ['prevents illness and mould', 'prevents'],
  ['treats high fever', 'treats high fever'],
  ['a herbal remedy', 'remedy'],
  ['lowers cholesterol', 'lowers cholesterol'],
  ['boosts your immune system', 'boosts your immune'],
  ['full of antioxidants', 'antioxidants'],
  ['Cegah masuk angin', 'cegah'],
  ['redakan nyeri haid', 'redakan nyeri'],
  ['baik untuk pencernaan', 'untuk pencernaan'],
  ['untuk vitalitas pria', 'untuk vitalitas'],
  ['Minuman kesehatan', 'minuman kesehatan'],
  ['helps with colds', 'helps with colds'],
  ['many health benefits', 'health benefits'],
])('%j promises health', (text, word) => {
  expect(claimsIn(text)).toContain(word)
})

test.each([
  'Simpan di toples untuk mencegah basi.',
  'Kantong silika mencegah keripik cepat melempem.',
  'Dicuci dengan lerak agar mencegah warna luntur.',
  'Store in a jar: this prevents spoilage.',
  'A lining prevents the bamboo from splitting.',
  'Jauhkan dari obat nyamuk.',
  'Warna dari alam, tanpa obat pewarna.',
  'Kebun tanaman obat keluarga di belakang rumah.',
  'Pada masa itu pengobatan tradisional dilakukan oleh dukun bayi.',
  'Ia pulang setelah ibunya sembuh.',
  'Desa mencegah perdagangan orang sejak 2013.',
  'The village works on prevention of trafficking.',
  'A sweet treat for cold evenings.',
  'Bamboo treated with smoke, cured meat, wax strokes.',
  'Bersihkan jantung pisang, lalu rebus.',
  'Menambah gula aren dan mengurangi garam.',
  'Menurunkan resep kepada anaknya.',
  'Piring antik, kain anti air.',
  'Untuk keluarga, untuk oleh-oleh, untuk belajar di kelas; membantu ibunya menjemur.',
  'The group helps women sell; good for gifts. It reduces food waste and boosts income.',
  'Rumah singgah bagi pekerja yang sakit.',
  'Camilan sehat untuk keluarga.',
  'Ibu Asma menjaga tradisi desa.',
  'Bahan: beras, gula, garam, santan. Menguatkan rasa.',
  '',
])('%j promises nothing', (text) => {
  expect(claimsIn(text)).toEqual([])
})

test('each word is told once', () => {
  expect(claimsIn('Khasiat! khasiat, KHASIAT dan obat')).toEqual(['khasiat', 'obat'])
})

test('a claim is seen through hidden characters and line breaks', () => {
  expect(claimsIn('meng\u200bobati')).toEqual(['mengobati'])
  expect(claimsIn('darah\ntinggi')).toEqual(['darah tinggi'])
})

test('how a registered jamu begins is itself no claim', () => {
  expect(claimsIn(`${traditionalUse} menghangatkan badan.`)).toEqual([])
})

test('long text is read quickly', () => {
  const started = performance.now()
  claimsIn('mencegah a b c d meningkatkan menjaga treats the '.repeat(4000))
  expect(performance.now() - started).toBeLessThan(3000)
})
