/**
 * An excerpt as nodes: text, and a `<mark>` for every word found. Whatever else the HTML might hold becomes text:
 * it is parsed in a document of its own, where nothing is loaded or run.
 */
export function excerptOf(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html')
  return [...body.childNodes].map(({ nodeName, textContent }) => {
    const text = document.createTextNode(textContent ?? '')
    if (nodeName !== 'MARK') return text
    const mark = document.createElement('mark')
    mark.append(text)
    return mark
  })
}
