declare module 'micromark-extension-gfm/html.js' {
  const extension: import('micromark/dist/shared-types').HtmlExtension
  export default extension
}
