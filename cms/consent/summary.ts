import type { Locale } from '../rules/locale.ts'
import type { Commit, Remains, remainsOf } from './remains.ts'

/** The report on withdrawn consents as people read it: what remains where, then what to do. */
export function consentText(found: ReturnType<typeof remainsOf>, lang: Locale): string {
  const words = WORDS[lang]
  if (!found) return `${words.noGit}\n`
  if (found.people.length === 0) return `${words.nobody}\n`
  return [
    ...found.people.flatMap((person) => rowsOf(person, lang)),
    ...(found.whole ? [] : [words.shallow, '']),
    words.toDo,
    ...words.steps.map((step, index) => `  ${index + 1}. ${step}`),
    '',
  ].join('\n')
}

function rowsOf(remains: Remains, lang: Locale): string[] {
  const { name, story, withdrawn, lines, paths, commits, messages, branches, photos } = remains
  const words = WORDS[lang]
  return [
    words.person(name, story, withdrawn),
    `  ${commits.length > 0 ? words.named(listed(commits)) : words.notNamed}`,
    ...(lines.length > 0 ? [`  ${words.lines(lines.join(', '))}`] : []),
    ...(messages.length > 0 ? [`  ${words.messages(listed(messages))}`] : []),
    ...(branches.length > 0 ? [`  ${words.branches(branches.join(', '))}`] : []),
    ...paths.map((path) => `  ${words.path(path.file, listed(path.commits))}`),
    ...photos.map((photo) => `  ${words.photo(photo.file, listed(photo.commits))}`),
    '',
  ]
}

const listed = (commits: readonly Commit[]) => commits.map(({ hash, day }) => `${hash} (${day})`).join(', ')

const WORDS = {
  id: {
    noGit: 'Folder ini tidak punya riwayat git, jadi versi lamanya tidak bisa diperiksa.',
    nobody: 'Tidak ada izin yang ditarik.',
    shallow: 'Salinan ini hanya memuat commit terbaru. Ambil semuanya dulu: git fetch --unshallow',
    person: (name: string, story: string, day: string) => `${name} (kisah "${story}", izin ditarik ${day})`,
    named: (commits: string) => `Namanya ada di riwayat, ditulis atau dihapus pada: ${commits}`,
    notNamed: 'Namanya tidak ada lagi di riwayat.',
    lines: (places: string) =>
      `Namanya masih tertulis di berkas sekarang, termasuk catatan (#) yang tidak tampil di situs tetapi bisa dibaca di repositori: ${places}`,
    messages: (commits: string) => `Namanya ada di pesan commit: ${commits}`,
    branches: (names: string) => `Namanya ada di nama cabang: ${names}`,
    path: (file: string, commits: string) => `Nama berkas ${file} memuat namanya: ${commits}`,
    photo: (file: string, commits: string) => `Foto ${file} ada di riwayat: ${commits}`,
    toDo: 'Yang dilakukan pengelola, sesudah membuat cadangan:',
    steps: [
      'Hapus fotonya dari content/media, dan namanya dari berkas yang disebut di atas. Barisnya di "Orang yang disebut" tetap: tanpa itu situs tidak tahu nama siapa yang harus dicari.',
      'Ganti nama berkas yang memuat namanya, tanpa menulis nama lamanya di "Alamat lama". Hapus cabang yang memuat namanya.',
      'Hapus fotonya dari riwayat: git filter-repo --invert-paths --path content/media/<foto>',
      'Hapus namanya dari riwayat: tulis namanya di berkas nama.txt, lalu git filter-repo --replace-text nama.txt --replace-message nama.txt. Nama berkas lama: --path-rename <lama>:<baru>',
      'Kirim riwayat yang baru: git push --force --all. Minta orang lain mengunduh ulang, dan minta GitHub atau GitLab menghapus simpanannya.',
      'Hapus terbitan lama di Netlify (Deploys), karena isinya masih bisa dibuka.',
      'Hapus folder .cache di setiap komputer yang pernah membangun situs ini.',
    ],
  },
  en: {
    noGit: 'This folder has no history in git, so older versions cannot be looked at.',
    nobody: 'No consent was withdrawn.',
    shallow: 'This copy holds the newest commits only. Fetch all of them first: git fetch --unshallow',
    person: (name: string, story: string, day: string) => `${name} (story "${story}", withdrawn ${day})`,
    named: (commits: string) => `The name is in the history, written or removed by: ${commits}`,
    notNamed: 'The name is in the history no longer.',
    lines: (places: string) =>
      `The name still stands in files of today, notes (#) among them, which the site does not show and the repository does: ${places}`,
    messages: (commits: string) => `The name is in the messages of commits: ${commits}`,
    branches: (names: string) => `The name is in the names of branches: ${names}`,
    path: (file: string, commits: string) => `The file's name ${file} holds the name: ${commits}`,
    photo: (file: string, commits: string) => `The photograph ${file} is in the history: ${commits}`,
    toDo: 'For the maintainer, after a backup:',
    steps: [
      'Remove the photographs from content/media, and the name from the files listed above. The row under "Orang yang disebut" stays: without it nobody knows what name to look for.',
      'Rename the files whose names hold hers, without writing the former name into `aliases`. Delete branches called after her.',
      'Remove the photographs from the history: git filter-repo --invert-paths --path content/media/<photograph>',
      'Remove the name from the history: write it into a file names.txt, then git filter-repo --replace-text names.txt --replace-message names.txt. Former names of files: --path-rename <old>:<new>',
      'Send the new history: git push --force --all. Ask others to clone anew, and GitHub or GitLab to clear what they keep.',
      'Delete old deploys at Netlify (Deploys); they can still be opened.',
      'Delete the folder .cache on every computer that built this site.',
    ],
  },
}
