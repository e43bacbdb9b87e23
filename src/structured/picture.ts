import { photograph, type Photograph } from '@/images/photographs/photograph'

export interface Picture {
  /** From the root. */
  address: string
  /** Pixels. */
  width: number
  height: number
}

/** The largest JPEG of an entry's photograph. A drawn cloth shows no work, and so stands for none. */
export async function pictureOf({ photo }: { photo?: string | undefined }): Promise<Picture | undefined> {
  return photo ? largest(await photograph(photo)) : undefined
}

/** Widths run upwards in a `srcset`. */
export function largest({ jpeg, width, height }: Photograph): Picture | undefined {
  const [, address, drawn] = /(\S+) (\d+)w$/.exec(jpeg) ?? []
  if (!address) return undefined
  return { address, width: Number(drawn), height: Math.round((Number(drawn) * height) / width) }
}
