import { z } from 'zod'
import { model } from '../model/index.ts'

const collections = Object.keys(model)

/** Neither hidden, nor a step upwards, nor what one system or another reads as something else than a name. */
const NAME = /^(?!\.)[^/\\:\p{Cc}\p{Zl}\p{Zp}]+(?<![. ])$/u
const isName = (text: string) => NAME.test(text)

const nameIn = (path: string, folder: string) =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : ''

const folder = z.enum(
  collections.map((name) => `content/${name}`),
  'must be the folder of a collection in content/',
)
const mediaFolder = z.literal('content/media', 'must be content/media')

const entryFile = z
  .string()
  .refine(
    (path) => collections.some((name) => isName(nameIn(path, `content/${name}`))) && path.endsWith('.md'),
    'must be content/<collection>/<name>.md',
  )

const photograph = z
  .string()
  .refine((path) => isName(nameIn(path, 'content/media')), 'must be content/media/<name>')

/** Both become part of a branch's name. */
const collection = z.enum(collections, 'must be a collection')
const slug = z.string().regex(/^\w[\w-]*$/, 'must be the name of an entry')
const draftId = z.string().refine((id) => {
  const [of, name, ...more] = id.split('/')
  return more.length === 0 && collection.safeParse(of).success && slug.safeParse(name).success
}, 'must be <collection>/<name>')

const status = z.enum(['draft', 'pending_review', 'pending_publish'])
const asset = z.object({ path: photograph, content: z.string(), encoding: z.literal('base64') })
const dataFile = z.object({
  slug: z.string().refine(isName, 'must be the name of an entry'),
  path: entryFile,
  raw: z.string(),
  newPath: entryFile.optional(),
})
const commit = z.object({ commitMessage: z.string() })
const saved = commit.extend({
  collectionName: collection,
  // Read by `new-entries.ts`.
  newEntry: z.boolean().optional(),
  useWorkflow: z.boolean(),
  status,
  hasSubfolders: z.boolean().optional(),
})

const draft = { collection, slug }

/**
 * What may be asked of Decap's local server (3.11.3), action by action, with every parameter it reads. It takes any
 * path of the project; here paths are those of `content/` alone, and the one branch is the one that is edited. What
 * isn't named here is not passed on.
 */
export function permittedRequest(branch: string) {
  const asked = <Action extends string, Shape extends z.ZodRawShape>(action: Action, params: Shape) =>
    z.object({
      action: z.literal(action),
      params: z.object({ branch: z.literal(branch, `must be ${branch}`), ...params }),
    })
  return z.discriminatedUnion('action', [
    asked('entriesByFolder', { folder, extension: z.literal('md'), depth: z.literal(1) }),
    asked('entriesByFiles', { files: z.array(z.object({ path: entryFile, label: z.string().optional() })) }),
    asked('getEntry', { path: entryFile }),
    asked('unpublishedEntries', {}),
    asked('unpublishedEntry', {
      id: draftId.optional(),
      collection: collection.optional(),
      slug: slug.optional(),
    }).refine(({ params: { id, collection, slug } }) => id ?? (collection && slug), 'must name a draft'),
    // The server's own id of a draft's file is its path.
    asked('unpublishedEntryDataFile', { ...draft, id: entryFile, path: entryFile }),
    asked('unpublishedEntryMediaFile', { ...draft, id: photograph, path: photograph }),
    asked('deleteUnpublishedEntry', draft),
    asked('persistEntry', {
      dataFiles: z.array(dataFile).min(1),
      assets: z.array(asset),
      options: saved,
    }).refine(
      ({ params: { dataFiles, options } }) =>
        !options.useWorkflow || dataFiles.every((file) => slug.safeParse(file.slug).success),
      'must name a draft',
    ),
    asked('updateUnpublishedEntryStatus', { ...draft, newStatus: status }),
    asked('publishUnpublishedEntry', draft),
    asked('getMedia', { mediaFolder }),
    asked('getMediaFile', { path: photograph }),
    asked('persistMedia', { asset, options: commit }),
    asked('deleteFile', { path: photograph, options: commit }),
    asked('deleteFiles', { paths: z.array(photograph).min(1), options: commit }),
    asked('getDeployPreview', draft),
  ])
}

export type PermittedRequest = z.infer<ReturnType<typeof permittedRequest>>

/** Every path that a request names, in the order it names them. */
export function pathsOf({ action, params }: PermittedRequest): string[] {
  switch (action) {
    case 'entriesByFolder':
      return [params.folder]
    case 'entriesByFiles':
      return params.files.map(({ path }) => path)
    case 'getMedia':
      return [params.mediaFolder]
    case 'persistMedia':
      return [params.asset.path]
    case 'deleteFiles':
      return params.paths
    case 'persistEntry':
      return [
        ...params.dataFiles.flatMap(({ path, newPath }) => (newPath === undefined ? path : [path, newPath])),
        ...params.assets.map(({ path }) => path),
      ]
    default:
      return 'path' in params ? [params.path] : []
  }
}
