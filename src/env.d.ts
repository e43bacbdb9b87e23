interface ImportMetaEnv {
  /** Folder where drawings are kept between builds. */
  readonly DRAWINGS_CACHE: string
  /** Changes whenever the code that draws does. */
  readonly DRAWINGS_VERSION: string
}
