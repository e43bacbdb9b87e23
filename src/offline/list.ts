import { PAGES_READ } from './addresses'

/** Lists the pages this browser keeps, by their titles, in the language of the page. */
async function list(): Promise<void> {
  const place = document.querySelector<HTMLElement>('[data-pages-read]')
  const none = document.querySelector<HTMLElement>('[data-none-read]')
  if (!place || !none || !('caches' in window)) return
  const kept = await caches.open(PAGES_READ)
  const requests = await kept.keys()
  const pages = await Promise.all(
    requests.map(async (request) => ({
      address: request.url,
      page: new DOMParser().parseFromString((await (await kept.match(request))?.text()) ?? '', 'text/html'),
    })),
  )
  const ours = pages.filter(
    ({ page }) => page.documentElement.lang === document.documentElement.lang && page.querySelector('h1'),
  )
  place.append(...ours.map(({ address, page }) => row(address, page.querySelector('h1')?.textContent ?? '')))
  none.hidden = ours.length > 0
}

function row(address: string, title: string): HTMLElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.className = 'touch'
  link.href = address
  link.textContent = title.trim()
  item.append(link)
  return item
}

void list()
