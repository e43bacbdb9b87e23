const ADDRESS = '/admin/panduan/'

/** Decap has no place for links of ours, so the handbook joins the list of collections each time that is drawn. */
export function linkToHandbook() {
  new MutationObserver(() => {
    for (const list of document.querySelectorAll('[class*="-SidebarNavList"]')) {
      if (!list.querySelector(`a[href="${ADDRESS}"]`)) list.append(entryLike(list))
    }
  }).observe(document.body, { childList: true, subtree: true })
}

/** An item that looks like the others. */
function entryLike(list: Element): HTMLLIElement {
  const item = document.createElement('li')
  const link = document.createElement('a')
  link.className = list.querySelector('a')?.className ?? ''
  link.classList.remove('sidebar-active')
  link.href = ADDRESS
  link.target = '_blank'
  link.textContent = 'Panduan'
  item.append(link)
  return item
}
