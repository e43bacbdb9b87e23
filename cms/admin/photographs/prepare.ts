import { BEGINNING, kindOf, type Kind, type PictureKind } from '../../rules/picture-file/kind.ts'
import { look } from './look.ts'
import { photographName, randomNumbers } from './name.ts'
import { redraw } from './redraw.ts'
import { notAPhotograph, tooHeavy, unreadable } from './refused.ts'
import { HEAVIEST } from './size.ts'
import { toldApart } from './unique-jpeg.ts'

export interface Prepared {
  file: File
  /** It moved; its first picture was taken. */
  moved: boolean
}

/**
 * The file that is uploaded in place of the one that was picked.
 * @param title of the entry it is picked for, or ''
 * @throws Refused
 */
export async function prepared(picked: File, title: string): Promise<Prepared> {
  const kind = kindOf(await read(picked.slice(0, BEGINNING)))
  if (!isPicture(kind)) throw notAPhotograph(kind)
  if (picked.size > HEAVIEST) throw tooHeavy(picked.size)
  const bytes = await read(picked)
  const { moving } = look(kind, bytes, (navigator as { deviceMemory?: number }).deviceMemory)
  const jpeg = await redraw(kind, bytes)
  const name = photographName(picked.name, title, randomNumbers())
  return { file: new File([await toldApart(jpeg, name)], name, { type: jpeg.type }), moved: moving }
}

const pictures: ReadonlySet<Kind> = new Set<PictureKind>(['jpeg', 'png', 'gif', 'webp', 'avif', 'heic'])
const isPicture = (kind: Kind): kind is PictureKind => pictures.has(kind)

/** A photograph that is only in the cloud, or on a card that was pulled out, cannot be read. */
async function read(file: Blob): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    throw unreadable()
  }
}
