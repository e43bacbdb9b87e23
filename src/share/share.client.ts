/** What only a script can do for the share row: the system's share sheet, and a copied link. Both confirm aloud. */
for (const row of document.querySelectorAll<HTMLElement>('[data-share]')) {
  const { share: text, address: url = '', copied = '', notCopied = '', noSheet = '' } = row.dataset
  const status = row.querySelector('[role=status]')
  /** Emptied first: a screen reader stays silent when the same words are set twice. */
  const confirm = (words: string) => {
    if (!status) return
    status.textContent = ''
    setTimeout(() => (status.textContent = words), 60)
  }
  const offer = (name: string, act: () => Promise<void>, done: string, failed: string) => {
    const button = row.querySelector<HTMLElement>(`[data-${name}]`)
    if (!button) return
    button.hidden = false
    button.onclick = () =>
      act().then(
        () => confirm(done),
        // Somebody who closes the sheet knows it.
        ({ name }: Error) => confirm(name === 'AbortError' ? '' : failed),
      )
  }
  const sheet = { title: document.title, text, url }
  // `canShare` knows what `share` would refuse. Neither exists on an unencrypted page, nor does the clipboard.
  if (navigator.canShare?.(sheet)) offer('sheet', () => navigator.share(sheet), '', noSheet)
  if (navigator.clipboard) offer('copy', () => navigator.clipboard.writeText(url), copied, notCopied)
}
