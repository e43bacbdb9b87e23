/** What `look` finds, as soon as the page has drawn it; undefined after two seconds. */
export async function until<Found>(look: () => Found | undefined | false | null): Promise<Found | undefined> {
  const end = Date.now() + 2000
  for (;;) {
    const found = look()
    if (found) return found
    if (Date.now() > end) return undefined
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}
