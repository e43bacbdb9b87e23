import type { Contract } from './contract.ts'
import { activeSidebarLink, selectorOf, sidebarList } from './parts.ts'

export const contract: Contract = {
  why: 'Decap has no place for links of ours.',
  relies: [],
}

const ADDRESS = '/admin/panduan/'

/** The handbook joins the list of collections each time that is drawn. */
export function linkToHandbook() {
  new MutationObserver(() => {
    for (const list of document.querySelectorAll(selectorOf(sidebarList))) {
      if (!list.querySelector(`a[href="${ADDRESS}"]`)) list.append(entryLike(list))
    }
  }).observe(document.body, { childList: true, subtree: true })
}

/** An item that looks like the others. */
function entryLike(list: Element): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.className = list.querySelector('a')?.className ?? ''
  link.classList.remove(activeSidebarLink[0].slice(1))
  link.href = ADDRESS
  link.target = '_blank'
  link.textContent = 'Panduan'
  item.append(link)
  return item
}
