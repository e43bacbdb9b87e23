/** The repository that GitHub's double holds, and the variables of a build whose CMS reaches it through DecapBridge. */
export const REPOSITORY = 'pulang-berkarya/situs'
export const SITE = 'uji'
export const forgeEnvironment = {
  CMS_BACKEND: 'decapbridge',
  CMS_DECAPBRIDGE_SITE: SITE,
  CMS_REPOSITORY: REPOSITORY,
}
