/** Takes the place of Sätteri, a native program, for `src/markdown/plugins.ts`: a definition is its own plugin. */
const itself = <Plugin>(plugin: Plugin): Plugin => plugin

export { itself as defineHastPlugin, itself as defineMdastPlugin }
