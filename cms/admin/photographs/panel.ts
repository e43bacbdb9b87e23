import style from './panel.css?inline'

/**
 * Tells how the preparing goes, in the library's window: beside the button that was pressed, within reach of the
 * keyboard while Decap keeps it inside that window, and read aloud. Stays until it is closed or the window is.
 */
export class Panel {
  readonly #section = document.createElement('section')
  readonly #now = document.createElement('p')
  readonly #lines = document.createElement('ul')

  /** @param top of the library's window; without it the panel stands at the foot of the page */
  constructor(top: Element | undefined) {
    document.getElementById('photographs')?.remove()
    this.#section.id = 'photographs'
    this.#section.setAttribute('aria-live', 'polite')
    this.#section.setAttribute('aria-label', 'Penyiapan foto')
    const look = document.createElement('style')
    look.textContent = style
    this.#section.append(look, this.#now, this.#lines)
    ;(top ?? document.body).append(this.#section)
  }

  now(sentence: string) {
    // The window was closed in between.
    if (!this.#section.isConnected) document.body.append(this.#section)
    this.#now.textContent = sentence
  }

  add(sentence: string, { refused = false } = {}) {
    const line = document.createElement('li')
    line.textContent = sentence
    line.classList.toggle('refused', refused)
    // What must be done stands first.
    const firstTaken = refused ? this.#lines.querySelector('li:not(.refused)') : null
    this.#lines.insertBefore(line, firstTaken)
  }

  /** The last sentence, and a button to put the panel away. */
  end(sentence: string) {
    this.now(sentence)
    const close = document.createElement('button')
    close.type = 'button'
    close.textContent = 'Tutup'
    close.addEventListener('click', () => this.remove())
    this.#section.append(close)
  }

  remove() {
    this.#section.remove()
  }
}
