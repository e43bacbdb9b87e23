/**
 * Makes one element's attributes and contents those of another, keeping every part that is the same: a picture
 * that did not change does not flicker, and the place scrolled to stays.
 */
export function patch(shown: Element, wanted: Element) {
  for (const { name } of [...shown.attributes]) if (!wanted.hasAttribute(name)) shown.removeAttribute(name)
  for (const { name, value } of wanted.attributes)
    if (shown.getAttribute(name) !== value) shown.setAttribute(name, value)
  const rest = [...shown.childNodes]
  for (const node of wanted.childNodes) {
    const old = rest.shift()
    if (!old) shown.append(shown.ownerDocument.importNode(node, true))
    else if (!old.isEqualNode(node)) {
      if (isElement(old) && isElement(node) && old.nodeName === node.nodeName) patch(old, node)
      else old.replaceWith(shown.ownerDocument.importNode(node, true))
    }
  }
  for (const node of rest) node.remove()
}

// Not `instanceof`: the two are elements of two documents.
const isElement = (node: Node): node is Element => node.nodeType === 1
