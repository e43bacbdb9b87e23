import { excerptOf } from './excerpt'

/** What of Pagefind is used here, https://pagefind.app/docs/api/. */
interface Pagefind {
  options(options: { excerptLength: number }): Promise<void>
  search(words: string): Promise<{ results: { data(): Promise<Found> }[] }>
}

interface Found {
  url: string
  /** HTML: escaped text with `<mark>` around the words found. */
  excerpt: string
  meta: { title: string; kind?: string }
}

const STEP = 10
const form = document.querySelector<HTMLFormElement>('[data-search]')
const input = form?.querySelector('input')
const status = document.querySelector<HTMLElement>('[data-count]')
const list = document.querySelector<HTMLElement>('[data-results]')
const more = document.querySelector<HTMLElement>('[data-more]')

if (form && input && status && list && more) {
  const words = status.dataset
  let loading: Promise<Pagefind> | undefined
  /** Counts what was asked, so that a late answer to an earlier question shows nothing. */
  let asked = 0

  const load = () =>
    (loading ??= (async () => {
      // An address of the built site, which Vite must not look for.
      const address = '/pagefind/pagefind.js'
      const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind
      await pagefind.options({ excerptLength: 24 })
      return pagefind
    })().catch((error: unknown) => {
      // The next try begins anew.
      loading = undefined
      throw error
    }))

  const search = async () => {
    const question = ++asked
    const query = input.value.trim()
    const say = (text = '', count = 0) => {
      status.textContent = text.replace('#', `${count}`).replace('…', () => query)
    }
    list.replaceChildren()
    more.hidden = true
    history.replaceState(null, '', query ? `?q=${encodeURIComponent(query)}` : location.pathname)
    if (!query) return say()
    status.textContent = words['searching'] ?? ''
    try {
      const { results } = await (await load()).search(query)
      const show = async (from: number) => {
        const found = await Promise.all(results.slice(from, from + STEP).map((result) => result.data()))
        if (question !== asked) return
        list.append(...found.map(itemOf))
        more.hidden = list.children.length >= results.length
      }
      await show(0)
      if (question !== asked) return
      say(words[results.length === 0 ? 'none' : results.length === 1 ? 'one' : 'many'], results.length)
      more.onclick = async () => {
        const from = list.children.length
        await show(from)
        list.children[from]?.querySelector('a')?.focus()
      }
    } catch {
      if (question === asked) say(words['failed'])
    }
  }

  let pause: ReturnType<typeof setTimeout> | undefined
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true })
  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = setTimeout(search, 300)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    clearTimeout(pause)
    void search()
  })
  const given = new URLSearchParams(location.search).get('q')
  if (given) {
    input.value = given
    void search()
  }
}

function itemOf({ url, excerpt, meta }: Found): HTMLLIElement {
  const pattern = document.querySelector<HTMLTemplateElement>('[data-result]')
  const item = pattern?.content.firstElementChild?.cloneNode(true) as HTMLLIElement
  const [link, kind, text] = ['a', '[data-kind]', '[data-excerpt]'].map((part) => item.querySelector(part))
  link?.setAttribute('href', url)
  link?.replaceChildren(meta.title)
  kind?.replaceChildren(meta.kind ?? '')
  text?.replaceChildren(...excerptOf(excerpt))
  return item
}
