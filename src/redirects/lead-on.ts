import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { movedPage, redirectsFile } from './files.ts'
import { formerNames } from './former.ts'
import { movesOf, type Move } from './moves.ts'

/**
 * Completes a built site: `_redirects` for Netlify, and for any other host a file at each old address.
 * @param content absolute path of the content folder the site was built from
 * @param site its origin
 * @param titleOf the title of the page at an address
 * @returns how many addresses lead on
 * @throws when an old address is a page of its own
 */
export function leadOn(
  content: string,
  built: string,
  site: string,
  titleOf: (address: string) => string | undefined,
): number {
  const { slugs, renamed } = formerNames(content)
  const moves = movesOf(renamed, slugs, (address) => existsSync(fileAt(built, address)))
  for (const move of moves) writeOld(built, move, site, titleOf(move.to) ?? move.to)
  writeFileSync(join(built, '_redirects'), redirectsFile(moves))
  return moves.length
}

const fileAt = (built: string, address: string) =>
  join(built, address.endsWith('/') ? `${address}index.html` : address)

function writeOld(built: string, move: Move, site: string, title: string) {
  const [old, now] = [fileAt(built, move.from), fileAt(built, move.to)]
  // The content check has said so before, in the editor's words.
  if (existsSync(old))
    throw new Error(`${move.from} is a page, and a former name of ${move.to}. Run "npm run check".`)
  mkdirSync(dirname(old), { recursive: true })
  // A picture can't say that it moved.
  if (!move.to.endsWith('/')) return copyFileSync(now, old)
  writeFileSync(old, movedPage(move, title, site))
}
