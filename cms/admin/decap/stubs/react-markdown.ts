/** Takes react-markdown's place, which Decap has for the sentences below a field: ours are plain words. */
export default function Words({ children }: { children: string }): string {
  return children
}
