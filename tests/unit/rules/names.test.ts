import { expect, test } from 'vitest'
import { holdsName } from '../../../cms/rules/names.ts'
import { shownBy } from '../../../cms/rules/rendered.ts'

const shows = (text: string, name = 'Siti Aminah') => holdsName(shownBy(text), name)

test.each<[string, string]>([
  ['as it is', 'Ibu Siti Aminah pulang.'],
  ['in other letters', 'IBU SITI aminah'],
  ['bold in its half', 'Ibu **Siti** Aminah'],
  ['bold inside a word', 'Ibu Si**ti** Ami*na*h'],
  ['struck out', '~~Siti~~ Aminah'],
  ['as code', '`Siti Aminah`'],
  ['with an escape', 'Si\\ti Aminah'],
  ['with a fixed space', 'Siti&nbsp;Aminah'],
  ['with a fixed space typed', 'Siti\u00A0Aminah'],
  ['as entities', '&#83;iti &#x41;minah'],
  ['with a soft hyphen', 'Si&shy;ti Ami\u00ADnah'],
  ['with zero-width signs', 'Si\u200Bti \u2060Ami\u200Dnah'],
  ['over a hard break', 'Siti\\\nAminah'],
  ['over another hard break', 'Siti  \nAminah'],
  ['over two lines', 'Ibu Siti\nAminah'],
  ['over two lines of a quotation', '> Ibu Siti\n> Aminah'],
  ['over two cells', '| a | b |\n| --- | --- |\n| Siti | Aminah |'],
  ['as a heading', '## Siti Aminah'],
  ['joined by a dash', 'Siti-Aminah'],
  ['joined by a line', 'siti_aminah'],
  ['run together', '#SitiAminah dan @sitiaminah_batik'],
  ['letter by letter', 'S i t i A m i n a h'],
  ['full-width', 'Ｓｉｔｉ　Ａｍｉｎａｈ'],
  ['in letters of mathematics', '𝐒𝐢𝐭𝐢 𝐀𝐦𝐢𝐧𝐚𝐡'],
  ['in small capitals', 'Sɪᴛɪ Aᴍɪɴᴀʜ'],
  ['with Cyrillic letters', 'Ѕiti Аminаh'],
  ['with accents', 'Sítī Amínah'],
  ['with accents apart', 'Si\u0301ti Aminah'],
  ['with a suffix', 'Rumah Siti Aminahnya'],
  ['in English', 'Siti Aminah’s loom'],
  ['with a link around its half', '[Siti](https://contoh.example) Aminah'],
  ['with a link inside a word', 'Si[ti](https://contoh.example) Aminah'],
  ['with a link by reference', '[Siti][1] Aminah\n\n[1]: https://contoh.example'],
  ['in an address', '[berita](https://contoh.example/kisah-siti-aminah/)'],
  ['in an address, escaped', '[berita](https://contoh.example/?q=%53iti%20Aminah)'],
  ['in a bare address', 'https://contoh.example/siti%5Faminah'],
  ['in a link’s title', '[berita](https://contoh.example "Siti Aminah")'],
  ['in a picture’s text', '![Siti Aminah](../media/x.jpg)'],
  ['around HTML', 'Siti<br> Aminah, Si<b>ti</b> Aminah'],
  ['around a hidden note', 'Siti <!-- x --> Aminah'],
])('a name is found %s', (_how, text) => {
  expect(shows(text)).toBe(true)
})

test.each<[string, string, boolean]>([
  ['Siti Aminah', 'Siti menenun. Ibu Aminah juga.', false],
  ['Siti Aminah', 'Aminah Siti', false],
  ['Hj. Siti Aminah, S.Pd.', 'Siti Aminah berkata', true],
  ['Ibu Siti Aminah (Lipursari)', 'Siti Aminah berkata', true],
  ["Nur'aini Hasan", 'Nuraini Hasan', true],
  ['Nuraini', 'Nur’aini', true],
  // A name of one word.
  ['Ani', 'Petani menanam. Tanaman dinanti. Anita pulang. Ikan itu.', false],
  ['Ani', 'Ibu Ani.', true],
  ['Ani', 'tas buatan-ani', true],
  ['Ani', 'Rumah Aninya, **A**ni, A n i', true],
  ['Tuminah', 'Tu-mi-nah', true],
  ['Bu Melati', 'Kelompok Melati dan bunga melati', false],
  ['Bu Melati', 'Kata Bu Melati', true],
  // A short name of two words.
  ['Sri Ani', 'Kata Sri-Ani dan SriAni', true],
  ['Sri Ani', 'Kata Sri Anita, istri anindya', false],
  // A name whose words end where those of a group do.
  ['Ani Lestari', 'Kelompok Wanita Tani Lestari', false],
  ['Ani Lestari', 'kelompok-wanita-tani-lestari', false],
  ['Ani Makmur', 'KWT TANI MAKMUR', false],
  ['Umi Sejati', 'Bumi Sejati', false],
  ['Ina Karya', 'Ibu dari Bina Karya Desa', false],
  ['Siti Aminah', 'produksi tia minahasa', false],
  ['Ani Lestari', 'olehAni Lestari, katanya', true],
  ['Ani Lestari', 'tokoanilestari dan ani_lestari99', true],
  ['Ani Lestari', 'tani-Ani-Lestari, Ani Lestarinya', true],
  ['…', 'Ibu … dan -', false],
  ['', 'apa saja', false],
])('%s in "%s": %s', (name, text, found) => {
  expect(shows(text, name)).toBe(found)
})
