import { elementsIn, type Node } from '../rules/markdown/tree.ts'
import { quoted, type Advice } from '../rules/validation.ts'
import type { Remark } from './prose.ts'

/** Reports HTML and pictures in text, except in code. */
export const marksOf = (nodes: readonly Node[]): Remark[] => [
  ...ofHtml(htmlIn(nodes)),
  ...elementsIn(nodes).flatMap(({ tagName, properties }) => (tagName === 'img' ? [ofImage(properties)] : [])),
]

/** The lines of raw HTML. */
const htmlIn = (nodes: readonly Node[]): string[] =>
  nodes.flatMap((node) =>
    node.type === 'raw' ? node.value.split('\n') : 'children' in node ? htmlIn(node.children) : [],
  )

function ofHtml(html: string[]): Remark[] {
  const comment = html.find((piece) => piece.includes('<!--'))
  const code = html.find((piece) => /<(?!!--)/u.test(piece))
  return [
    ...(comment === undefined ? [] : [error(hidden(comment))]),
    ...(code === undefined ? [] : [error(isFromOffice(html.join('')) ? fromOffice : markup(code))]),
  ]
}

const isFromOffice = (html: string) => /\bMso|<\/?o:p|\bmso-/u.test(html)

function ofImage(properties: Record<string, unknown>): Remark {
  const address = String(properties['src'] ?? '')
  if (/^(?:\.\.\/)?media\/[^/]+$/u.test(address)) return { level: 'warning', ...uploaded(address) }
  return error(/^(?:https?:)?\/\//iu.test(address) ? elsewhere(address) : noPicture(address))
}

const error = (advice: Advice): Remark => ({ level: 'error', ...advice })

const markup = (html: string): Advice => ({
  problem: {
    id: `Ada kode HTML di tulisan: ${quoted(html)}.`,
    en: `There is HTML in the text: ${quoted(html)}.`,
  },
  fix: {
    id: 'Hapus kodenya, sisakan kata-katanya. Tebal ditulis **begini**, tautan [begini](https://…).',
    en: 'Remove the code and keep the words. Bold is written **so**, a link [so](https://…).',
  },
})

const fromOffice: Advice = {
  problem: {
    id: 'Tulisan ini ditempel bersama kode dari Word.',
    en: 'This text was pasted with code from Word.',
  },
  fix: {
    id: 'Hapus, lalu tempel lagi sebagai teks biasa (di komputer: Ctrl+Shift+V).',
    en: 'Remove it and paste it again as plain text (Ctrl+Shift+V).',
  },
}

const hidden = (comment: string): Advice => ({
  problem: {
    id: `Ada catatan tersembunyi di tulisan: ${quoted(comment)}.`,
    en: `There is a hidden note in the text: ${quoted(comment)}.`,
  },
  fix: {
    id: 'Hapus. Berkas ini bisa dibaca semua orang.',
    en: 'Remove it. Everybody can read this file.',
  },
})

const uploaded = (address: string): Advice => ({
  problem: {
    id: `Foto ${quoted(address)} di tengah tulisan tidak tampil.`,
    en: `The picture ${quoted(address)} in the text is not shown.`,
  },
  fix: {
    id: 'Pasang foto lewat isian Foto di atas tulisan.',
    en: 'Put it into the photo field above the text.',
  },
})

const elsewhere = (address: string): Advice => ({
  problem: {
    id: `Gambar di tulisan diambil dari situs lain: ${quoted(address)}.`,
    en: `A picture in the text lies on another site: ${quoted(address)}.`,
  },
  fix: {
    id: 'Simpan gambarnya di HP, lalu unggah lewat isian Foto.',
    en: 'Save it on the phone and upload it in the photo field.',
  },
})

const noPicture = (address: string): Advice => ({
  problem: {
    id: `Gambar ${quoted(address)} di tulisan tidak ada di media.`,
    en: `The picture ${quoted(address)} in the text is not in media.`,
  },
  fix: {
    id: 'Hapus dari tulisan, lalu unggah fotonya lewat isian Foto.',
    en: 'Remove it from the text and upload the photograph in the photo field.',
  },
})
