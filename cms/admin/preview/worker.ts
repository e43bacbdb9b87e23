import './no-eval.ts'
import { model } from '../../model/index.ts'
import type { Locale } from '../../rules/locale.ts'
import { CATALOGUE } from './addresses.ts'
import type { Published } from './catalogue-of.ts'
import { draw } from './browser-shims/drawing-files.ts'
import { show, type Form } from './show.ts'

export { draw, show }

/** What the form asks of the preview, which works beside it so that typing never waits. */
export type Wish =
  { id: number; want: 'page'; form: Form; locale: Locale } | { id: number; want: 'drawing'; address: string }

export type Answer = { id: number } & ({ result: unknown } | { error: string })

async function answer(wish: Wish): Promise<Answer> {
  const { id } = wish
  try {
    const result =
      wish.want === 'page' ? await show(wish.form, wish.locale, await published()) : await draw(wish.address)
    return { id, result }
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) }
  }
}

let asked: Promise<Published> | undefined
const published = () => (asked ??= readPublished())

/** Without the other entries a page is still worth showing; what it names stands there provisionally. */
async function readPublished(): Promise<Published> {
  try {
    const response = await fetch(CATALOGUE)
    if (response.ok) return (await response.json()) as Published
  } catch {
    // Not connected just now.
  }
  asked = undefined
  return Object.fromEntries(Object.keys(model).map((name) => [name, []])) as unknown as Published
}

// The build's test imports this file in Node and calls `show` itself.
if ('WorkerGlobalScope' in globalThis)
  addEventListener('message', async ({ data }: MessageEvent<Wish>) => postMessage(await answer(data)))
