import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5'

/** One element as the rules see it: its name, its attributes, and the text of all that it holds. */
export interface Element {
  name: string
  attributes: Readonly<Record<string, string>>
  /** Text of the element and everything in it, white space as written. Only a script or style itself has its text. */
  text: string
  /** Its own pieces of text, without those of elements in it. */
  pieces: readonly string[]
  /** Names of the elements around it, outermost first. */
  within: readonly string[]
}

/** Every element of a document in document order; what is inside `<template>` is left out, as it is inert. */
export function elementsOf(source: string): Element[] {
  const elements: Element[] = []
  walk(parse(source), [], elements)
  return elements
}

function walk(node: Tree.Node, within: readonly string[], elements: Element[]): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  if (!('childNodes' in node)) return ''
  if (!defaultTreeAdapter.isElementNode(node))
    return node.childNodes.map((child) => walk(child, within, elements)).join('')
  const attributes = Object.fromEntries(
    node.attrs.map(({ name, prefix, value }) => [prefix ? `${prefix}:${name}` : name, value]),
  )
  const pieces = node.childNodes.filter(defaultTreeAdapter.isTextNode).map(({ value }) => value)
  const element = { name: node.tagName, attributes, text: '', pieces, within }
  elements.push(element)
  if (node.tagName === html.TAG_NAMES.TEMPLATE) return ''
  const deeper = [...within, node.tagName]
  element.text = node.childNodes.map((child) => walk(child, deeper, elements)).join('')
  return node.tagName === 'script' || node.tagName === 'style' ? '' : element.text
}
