// Parts of Decap that it ships and does not describe.

declare module 'decap-cms-core/dist/esm/backend.js' {
  export const currentBackend: (config: unknown) => unknown
}
declare module 'decap-cms-core/dist/esm/redux/index.js' {
  export const store: unknown
}
declare module 'decap-cms-core/dist/esm/actions/auth.js' {
  export const logoutUser: () => unknown
}
