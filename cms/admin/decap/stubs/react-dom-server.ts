/** Takes the place of React's server, which Decap only asks for previews of shortcodes; the form offers none. */
export function renderToString(): never {
  throw new Error('The form offers no shortcodes.')
}
