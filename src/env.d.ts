interface ImportMetaEnv {
  /** Folder where drawings are kept between builds. */
  readonly DRAWINGS_CACHE: string
  /** Folder of the photographs that entries name. */
  readonly MEDIA_FOLDER: string
  /** Changes whenever the code that draws does. */
  readonly DRAWINGS_VERSION: string
  /** The same for share images. */
  readonly CARDS_VERSION: string
  /** Absolute path of the module that draws and encodes pictures in a process of its own. */
  readonly PICTURES_PROCESS: string
}
