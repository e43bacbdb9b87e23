/** Takes remark-gfm's place: see `react-markdown.ts`. */
export default function unused() {}
