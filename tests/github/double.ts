import { Repository } from './repository.ts'

/**
 * As much of GitHub's REST interface as Decap uses, on a bare repository: `fetch` answers a Request to
 * https://api.github.com with a Response, so that a test needs no port. It is written from Decap's `API.ts`, and proves
 * that what is tested agrees with that reading; whatever it refuses, GitHub refuses in the same words.
 */
export interface GitHub {
  fetch: (request: Request) => Promise<Response>
  repository: Repository
  /** `PATCH git/refs/heads/main`, in the order they came. */
  calls: string[]
}

interface Wish {
  /** Of the bare repository. */
  folder: string
  /** owner/name */
  name: string
  /** Whether a token is of a session that still holds. */
  knows: (token: string) => boolean
}

interface Pull {
  number: number
  title: string
  state: 'open' | 'closed'
  head: string
  base: string
  labels: string[]
  mergedAt: string | null
  updatedAt: string
}

interface Answer {
  status?: number
  body?: unknown
}
type Handler = (parts: readonly string[], body: Body, query: URLSearchParams) => Answer

interface Body {
  content: string
  base_tree?: string
  tree: { path: string; mode: string; sha: string | null }[] & string
  message: string
  parents?: string[]
  author?: { name: string; email: string }
  ref: string
  sha: string
  force?: boolean
  title: string
  head: string
  base: string
  state: Pull['state']
  labels: string[]
  commit_message: string
}

class Refused extends Error {
  readonly status: number
  constructor(status: number, message: string) {
    super(message)
    this.status = status
  }
}

export function githubDouble({ folder, name, knows }: Wish): GitHub {
  const repository = new Repository(folder)
  const [owner = ''] = name.split('/')
  const pulls: Pull[] = []
  const calls: string[] = []

  const branchOf = (head: string) => head.replace(`${owner}:`, '')
  const commitOf = (revision: string) => repository.find(branchOf(revision)) ?? refuse(404, 'Not Found')
  const pullOf = (number = '') => pulls[Number(number) - 1] ?? refuse(404, 'Not Found')
  const move = (ref: string, sha: string) => repository.git(['update-ref', ref, sha])
  const shown = ({ head, base, mergedAt, updatedAt, labels, ...pull }: Pull) => ({
    ...pull,
    updated_at: updatedAt,
    merged_at: mergedAt,
    user: { login: 'penguji' },
    labels: labels.map((label) => ({ name: label })),
    head: { ref: head, sha: repository.find(`refs/heads/${head}`), repo: { full_name: name } },
    base: { ref: base, sha: commitOf(base), repo: { full_name: name } },
  })

  const handlers: [method: string, path: RegExp, Handler][] = [
    [
      'GET',
      /^branches\/(.+)$/,
      ([branch = '']) => {
        const self = `https://api.github.com/repos/${name}/branches/${branch}`
        const commit = repository.commit(commitOf(`refs/heads/${branch}`))
        return { body: { name: branch, commit, _links: { self } } }
      },
    ],
    [
      'GET',
      /^git\/trees\/(.+)$/,
      ([revision = ''], _, query) => {
        const sha = repository.tree(revision) ?? refuse(404, 'Not Found')
        return { body: { sha, truncated: false, tree: repository.entries(sha, query.has('recursive')) } }
      },
    ],
    [
      'GET',
      /^git\/blobs\/(\w+)$/,
      ([sha = '']) => {
        const content = repository.bytes(['cat-file', 'blob', sha]).toString('base64')
        return { body: { sha, encoding: 'base64', content } }
      },
    ],
    [
      'POST',
      /^git\/blobs$/,
      (_, { content }) => {
        const sha = repository.git(['hash-object', '-w', '--stdin'], Buffer.from(content, 'base64'))
        return { status: 201, body: { sha } }
      },
    ],
    [
      'POST',
      /^git\/trees$/,
      (_, { base_tree, tree }) => {
        const base = base_tree && (repository.tree(base_tree) ?? refuse(422, 'Invalid base_tree'))
        return { status: 201, body: { sha: repository.writeTree(base, tree) } }
      },
    ],
    [
      'POST',
      /^git\/commits$/,
      (_, { message, tree, parents = [], author }) => {
        const person = { name: 'Penguji', email: 'penguji@example.org', ...author, date: now() }
        const sha = repository.writeCommit(tree, parents, message, person)
        const { commit, ...rest } = repository.commit(sha)
        return { status: 201, body: { ...rest, ...commit } }
      },
    ],
    [
      'POST',
      /^git\/refs$/,
      (_, { ref, sha }) => {
        if (repository.find(ref)) refuse(422, 'Reference already exists')
        move(ref, commitOf(sha))
        return { status: 201, body: { ref, object: { sha } } }
      },
    ],
    [
      'PATCH',
      /^git\/(refs\/.+)$/,
      ([ref = ''], { sha, force }) => {
        const old = repository.find(ref) ?? refuse(422, 'Reference does not exist')
        if (!force && repository.git(['merge-base', old, commitOf(sha)]) !== old)
          refuse(422, 'Update is not a fast forward')
        move(ref, sha)
        return { body: { ref, object: { sha } } }
      },
    ],
    [
      'DELETE',
      /^git\/(refs\/heads\/(.+))$/,
      ([ref = '', branch]) => {
        if (!repository.find(ref)) refuse(422, 'Reference does not exist')
        repository.git(['update-ref', '-d', ref])
        for (const pull of pulls) if (pull.head === branch) pull.state = 'closed'
        return { status: 204 }
      },
    ],
    [
      'GET',
      /^compare\/(.+)\.\.\.(.+)$/,
      ([from = '', to = '']) => {
        const [base, head] = [commitOf(from), commitOf(to)]
        const parted = repository.git(['merge-base', base, head])
        const added = repository
          .git(['rev-list', '--reverse', `${base}..${head}`])
          .split('\n')
          .filter(Boolean)
        return {
          body: {
            base_commit: repository.commit(base),
            merge_base_commit: repository.commit(parted),
            total_commits: added.length,
            commits: added.map((sha) => repository.commit(sha)),
            files: repository.files(parted, head),
          },
        }
      },
    ],
    [
      'GET',
      /^commits$/,
      (_, __, query) => {
        const range = [commitOf(query.get('sha') ?? 'HEAD'), '--', query.get('path') ?? '.']
        const list = repository
          .git(['rev-list', '-30', ...range])
          .split('\n')
          .filter(Boolean)
        return { body: list.map((sha) => repository.commit(sha)) }
      },
    ],
    ['GET', /^commits\/(\w+)\/status$/, () => ({ body: { state: 'pending', statuses: [] } })],
    [
      'GET',
      /^pulls$/,
      (_, __, query) => {
        const [state, head, base] = [query.get('state') ?? 'open', query.get('head'), query.get('base')]
        const found = pulls.filter(
          (pull) =>
            (state === 'all' || pull.state === state) &&
            (!head || pull.head === branchOf(head)) &&
            (!base || pull.base === base),
        )
        return { body: found.map(shown) }
      },
    ],
    [
      'POST',
      /^pulls$/,
      (_, { title, head, base }) => {
        const branch = branchOf(head)
        commitOf(`refs/heads/${branch}`)
        if (pulls.some((pull) => pull.head === branch && pull.state === 'open'))
          refuse(422, 'Validation Failed')
        const number = pulls.length + 1
        const pull: Pull = {
          ...{ number, title, state: 'open', head: branch, base, labels: [] },
          ...{ mergedAt: null, updatedAt: now() },
        }
        pulls.push(pull)
        return { status: 201, body: shown(pull) }
      },
    ],
    ['GET', /^pulls\/(\d+)$/, ([number]) => ({ body: shown(pullOf(number)) })],
    [
      'PATCH',
      /^pulls\/(\d+)$/,
      ([number], { state }) => ({ body: shown(Object.assign(pullOf(number), { state })) }),
    ],
    [
      'PUT',
      /^issues\/(\d+)\/labels$/,
      ([number], { labels }) => {
        pullOf(number).labels = labels
        return { body: labels.map((label) => ({ name: label })) }
      },
    ],
    [
      'PUT',
      /^pulls\/(\d+)\/merge$/,
      ([number], { sha, commit_message }) => {
        const pull = pullOf(number)
        const [base, head] = [commitOf(pull.base), commitOf(`refs/heads/${pull.head}`)]
        if (pull.state !== 'open') refuse(405, 'Pull Request is not mergeable')
        if (sha && sha !== head) refuse(409, 'Head branch was modified. Review and try the merge again.')
        const tree = mergeOf(base, head)
        const person = { name: 'GitHub', email: 'noreply@github.com', date: now() }
        const merged = repository.writeCommit(tree, [base, head], commit_message, person)
        move(`refs/heads/${pull.base}`, merged)
        Object.assign(pull, { state: 'closed', mergedAt: now() })
        return { body: { sha: merged, merged: true } }
      },
    ],
  ]

  function mergeOf(base: string, head: string): string {
    try {
      return repository.git(['merge-tree', '--write-tree', base, head])
    } catch {
      return refuse(405, 'Pull Request is not mergeable')
    }
  }

  async function answer(request: Request): Promise<Answer> {
    const { pathname, searchParams } = new URL(request.url)
    const token = request.headers.get('authorization')?.replace(/^(?:Bearer|token) /, '') ?? ''
    if (!knows(token)) refuse(401, 'Bad credentials')
    const user = /^\/users\/(.+)$/.exec(pathname)?.[1]
    if (user) return { body: { login: user, name: 'Penguji' } }
    const prefix = `/repos/${name}/`
    if (!pathname.startsWith(prefix)) refuse(404, 'Not Found')
    const path = decodeURIComponent(pathname.slice(prefix.length))
    for (const [method, pattern, handle] of handlers) {
      const match = method === request.method ? pattern.exec(path) : null
      if (!match) continue
      calls.push(`${method} ${path}`)
      const text = await request.text()
      return handle(match.slice(1), (text === '' ? {} : JSON.parse(text)) as Body, searchParams)
    }
    return refuse(404, 'Not Found')
  }

  async function fetch(request: Request): Promise<Response> {
    try {
      const { status = 200, body } = await answer(request)
      return status === 204 ? new Response(null, { status }) : Response.json(body, { status })
    } catch (error) {
      const status = error instanceof Refused ? error.status : 422
      return Response.json({ message: (error as Error).message }, { status })
    }
  }
  return { fetch, repository, calls }
}

const now = () => new Date().toISOString()

function refuse(status: number, message: string): never {
  throw new Refused(status, message)
}
