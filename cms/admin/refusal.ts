/**
 * Refuses a save. Decap shows the message for eight seconds, too short for several sentences on a phone, so it
 * only counts them; `showRefusal` keeps the sentences on the page. No name, or Decap would write "Error:" before it.
 */
export class Refusal extends Error {
  override name = ''
  readonly sentences: readonly string[]

  constructor(sentences: readonly string[]) {
    super(`Ada ${sentences.length} hal yang perlu dibetulkan dulu.`)
    this.sentences = sentences
  }
}

/** Lists what has to be mended before saving, until it is closed, the entry is left, or the next save. */
export function showRefusal(sentences: readonly string[]) {
  hideRefusal()
  const panel = document.createElement('section')
  panel.id = 'refusal'
  panel.setAttribute('role', 'alert')
  const list = document.createElement('ul')
  list.append(...sentences.map((sentence) => withText('li', sentence)))
  const close = withText('button', 'Tutup')
  close.type = 'button'
  close.addEventListener('click', hideRefusal)
  panel.append(withText('h2', 'Belum tersimpan. Betulkan dulu:'), list, close)
  document.body.append(panel)
  window.addEventListener('hashchange', hideRefusal, { once: true })
}

export function hideRefusal() {
  document.getElementById('refusal')?.remove()
}

function withText<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text: string,
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
