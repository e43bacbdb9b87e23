import { expect, test } from 'vitest'
import { sheetsIn } from './sheets.ts'

test('a product gives a sheet and a card, a group its sheets, other pages nothing', () => {
  expect(
    sheetsIn([
      'cetak/produk/kain/index.html',
      'en\\print\\groups\\melati\\index.html',
      'cetak/kode/kain-id.svg',
      'produk/kain/index.html',
    ]),
  ).toEqual([
    {
      address: '/cetak/produk/kain/',
      files: [
        { file: 'kain-label-id.pdf', pages: '1' },
        { file: 'kain-kartu-id.pdf', pages: '2' },
      ],
    },
    {
      address: '/en/print/groups/melati/',
      files: [{ file: 'kelompok-melati-label-en.pdf', pages: '' }],
    },
  ])
})
