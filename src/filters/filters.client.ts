/**
 * The list of works narrows at once, by several choices together, and the address keeps them:
 * `/produk/?jenis=batik&desa=rogojati`. On the page of one choice the others narrow what is there, and a choice
 * that needs works of elsewhere leads to the whole list.
 */
const filters = document.querySelector<HTMLElement>('[data-filters]')
const list = document.querySelector<HTMLElement>('[data-works]')
const count = document.querySelector<HTMLElement>('[data-count]')
const none = document.querySelector<HTMLElement>('[data-none]')

if (filters && list && count && none) {
  const { filters: whole = '', chosen } = filters.dataset
  const works = [...list.children] as HTMLElement[]
  const links = [...filters.querySelectorAll<HTMLAnchorElement>('a')].map((link) => ({
    link,
    by: link.dataset.by ?? '',
    value: link.dataset.value ?? '',
    page: link.href,
  }))
  const languages = document.querySelectorAll<HTMLAnchorElement>('[data-language-switch]')
  /** What this page is of, whatever its query says. */
  const fixed = new URLSearchParams(chosen)

  const current = () => {
    const query = new URLSearchParams(location.search)
    const state = new URLSearchParams(fixed)
    for (const { by } of links) if (!state.has(by) && query.get(by)) state.set(by, query.get(by) ?? '')
    return state
  }

  /** Where a link leads while `state` is chosen. */
  const addressOf = ({ by, value, page }: (typeof links)[number], state: URLSearchParams) => {
    const wanted = new URLSearchParams(state)
    if (value) wanted.set(by, value)
    else wanted.delete(by)
    const stays = [...fixed].every(([name, was]) => wanted.get(name) === was)
    if (!stays && value && wanted.size === 1) return page
    const query = new URLSearchParams([...wanted].filter(([name]) => !stays || !fixed.has(name)))
    return (stays ? location.pathname : whole) + (query.size ? `?${query}` : '')
  }

  const show = (say = true) => {
    const state = current()
    const shown = works.filter(({ dataset }) => [...state].every(([by, value]) => dataset[by] === value))
    // Taken out, not hidden: the frieze hangs by what is in it.
    list.replaceChildren(...shown)
    none.hidden = shown.length > 0
    if (say) {
      const { one = '', many = '' } = count.dataset
      // Emptied first: a screen reader stays silent when the same words are set twice.
      count.textContent = ''
      setTimeout(() => {
        count.textContent = (shown.length === 1 ? one : many).replace('#', `${shown.length}`)
      }, 60)
    }
    const kept: string[] = []
    for (const each of links) {
      each.link.href = addressOf(each, state)
      const isChosen = (state.get(each.by) ?? '') === each.value
      each.link.ariaCurrent = isChosen ? 'true' : null
      if (isChosen && each.value && !fixed.has(each.by)) kept.push(each.link.dataset.translated ?? '')
    }
    // The other language shows the same works.
    for (const link of languages) link.search = kept.join('&')
  }

  filters.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a')
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    if (link.pathname !== location.pathname) return
    event.preventDefault()
    if (link.href !== location.href) history.pushState(null, '', link.href)
    show()
  })
  addEventListener('popstate', () => show())
  show(location.search !== '')
}
