/**
 * The item of a list at an index that is known to lie within it.
 *
 * @throws RangeError outside the list: the drawing's arithmetic is wrong, and a hole in it would only show later
 */
export function itemAt<T>(list: { readonly length: number; readonly [index: number]: T }, index: number): T {
  const item = list[index]
  if (item === undefined) {
    throw new RangeError(`expected an index below ${list.length}, found ${index}`)
  }
  return item
}
