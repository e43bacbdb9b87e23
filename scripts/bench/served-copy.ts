import { cp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'

/** Copies a built site and puts a brotli copy beside each file that a host would compress. */
export async function copyCompressed(from: string, to: string): Promise<void> {
  await rm(to, { recursive: true, force: true })
  await cp(from, to, { recursive: true })
  const files = await readdir(to, { recursive: true, withFileTypes: true })
  const compressible = files.filter(
    (entry) => entry.isFile() && /\.(html|css|js|svg|xml|txt|json|webmanifest)$/.test(entry.name),
  )
  for (const { parentPath, name } of compressible) {
    const file = join(parentPath, name)
    // Skip the CMS: megabytes that this bench never requests.
    if (!file.startsWith(join(to, 'admin')))
      await writeFile(`${file}.br`, brotliCompressSync(await readFile(file)))
  }
}
