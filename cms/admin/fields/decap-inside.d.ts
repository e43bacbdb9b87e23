// Parts of Decap that it ships and does not describe; `decap-store.ts` says what they are needed for.

declare module 'decap-cms-core/dist/esm/backend.js' {
  export const currentBackend: (config: unknown) => unknown
}
declare module 'decap-cms-core/dist/esm/redux/index.js' {
  export const store: unknown
}
