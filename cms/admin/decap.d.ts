// Decap's widgets, backends and server ship without types.

interface DecapWidget {
  Widget: (changes?: { controlComponent: unknown }) => import('decap-cms-core').CmsWidgetParam
  controlComponent: new (props: never) => import('react').Component
}

declare module 'decap-cms-widget-boolean' {
  export const DecapCmsWidgetBoolean: DecapWidget
}
declare module 'decap-cms-widget-datetime' {
  export const DecapCmsWidgetDatetime: DecapWidget
}
declare module 'decap-cms-widget-image' {
  export const DecapCmsWidgetImage: DecapWidget
}
declare module 'decap-cms-widget-list' {
  export const DecapCmsWidgetList: DecapWidget
}
declare module 'decap-cms-widget-markdown' {
  export const DecapCmsWidgetMarkdown: DecapWidget
}
declare module 'decap-cms-widget-number' {
  export const DecapCmsWidgetNumber: DecapWidget
}
declare module 'decap-cms-widget-object' {
  export const DecapCmsWidgetObject: DecapWidget
}
declare module 'decap-cms-widget-relation' {
  export const DecapCmsWidgetRelation: DecapWidget
}
declare module 'decap-cms-widget-select' {
  export const DecapCmsWidgetSelect: DecapWidget
}
declare module 'decap-cms-widget-string' {
  export const DecapCmsWidgetString: DecapWidget
}
declare module 'decap-cms-widget-text' {
  export const DecapCmsWidgetText: DecapWidget
}

declare module 'decap-cms-backend-git-gateway' {
  export const GitGatewayBackend: import('decap-cms-core').CmsBackendClass
}
declare module 'decap-cms-backend-github' {
  export const GitHubBackend: import('decap-cms-core').CmsBackendClass
}
declare module 'decap-cms-backend-gitlab' {
  export const GitLabBackend: import('decap-cms-core').CmsBackendClass
}
declare module 'decap-cms-backend-proxy' {
  export const ProxyBackend: import('decap-cms-core').CmsBackendClass
}

declare module 'decap-cms-locales/dist/esm/en/index.js' {
  const phrases: Record<string, unknown>
  export default phrases
}

declare module 'decap-server/dist/middlewares.js' {
  type Register = (app: import('express').Express, options?: { logLevel?: string }) => Promise<void>
  const server: { registerLocalFs: Register; registerLocalGit: Register }
  export default server
}
