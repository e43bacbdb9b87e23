import { madeApart } from '../apart'
import type { Variant } from '../variants'
import { damaged, TALLEST, type Original } from './original'

/**
 * All versions of one photograph, in their order.
 * @throws with the file's name where its pixels are damaged, which the content check, reading heads alone, can't see
 */
export async function made(
  { file, width, height }: Original,
  versions: readonly Variant[],
): Promise<Buffer[]> {
  const original = { file, tallest: height === width * TALLEST ? TALLEST : undefined }
  try {
    return await madeApart('photograph', { original, versions: [...versions] })
  } catch (error) {
    throw damaged(file, error)
  }
}
