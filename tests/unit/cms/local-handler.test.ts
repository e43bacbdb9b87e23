import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { localCmsHandler } from '../../../cms/local/handler.ts'

const PRODUCT = 'content/products/keripik.id.md'
const SECRET = 'kept to itself'

const repository = mkdtempSync(join(tmpdir(), 'local-cms-'))
const inRepository = (path: string) => join(repository, path)
const git = (...args: string[]) => execFileSync('git', ['-C', repository, ...args], { encoding: 'utf8' })

const servers: Server[] = []
const ports: Record<'fs' | 'git', number> = { fs: 0, git: 0 }

beforeAll(async () => {
  for (const folder of ['content/products', 'content/media', 'src/pages'])
    mkdirSync(inRepository(folder), { recursive: true })
  writeFileSync(inRepository(PRODUCT), '---\ntitle: Keripik\n---\n')
  writeFileSync(inRepository('content/media/keripik.jpg'), 'a picture')
  writeFileSync(inRepository('src/secret.md'), SECRET)
  git('init', '-q', '-b', 'main')
  git('config', 'user.name', 'Uji')
  git('config', 'user.email', 'uji@example.org')
  git('add', '.')
  git('commit', '-q', '-m', 'start')
  git('branch', 'other')
  process.env.GIT_REPO_DIRECTORY = repository
  for (const mode of ['fs', 'git'] as const) {
    const server = createServer(await localCmsHandler({ mode, repository, branch: 'main' }))
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    servers.push(server)
    ports[mode] = (server.address() as AddressInfo).port
  }
})
afterAll(() => {
  for (const server of servers) server.close()
  rmSync(repository, { recursive: true })
})

interface Answer {
  status: number
  body: string
}

/** What a browser sends from the page of the CMS itself, unless `headers` say otherwise. */
function ask(
  mode: 'fs' | 'git',
  body: unknown,
  headers: Record<string, string | undefined> = {},
  method = 'POST',
): Promise<Answer> {
  const port = ports[mode]
  const sent: Record<string, string | undefined> = {
    host: `localhost:${port}`,
    origin: `http://localhost:${port}`,
    'sec-fetch-site': 'same-origin',
    'content-type': 'application/json; charset=utf-8',
    ...headers,
  }
  const given = Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
  return new Promise((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port,
        path: '/api/v1/',
        method,
        headers: given as Record<string, string>,
        // A line that rested five seconds is closed just as it is taken again.
        agent: false,
      },
      (response) => {
        let text = ''
        response.setEncoding('utf8')
        response.on('data', (part: string) => (text += part))
        response.on('end', () => resolve({ status: response.statusCode ?? 0, body: text }))
      },
    )
    asked.on('error', reject)
    asked.end(typeof body === 'string' ? body : JSON.stringify(body))
  })
}

const branch = 'main'
const options = { commitMessage: 'Uji', collectionName: 'products', useWorkflow: false, status: 'draft' }
const read = { action: 'getEntry', params: { branch, path: PRODUCT } }
const base64 = (text: string) => Buffer.from(text).toString('base64')
const save = (path: string, rest: object = {}) => ({
  action: 'persistEntry',
  params: { branch, dataFiles: [{ slug: 'keripik', path, raw: 'x', ...rest }], assets: [], options },
})
const saveAsset = (path: string) => ({
  action: 'persistEntry',
  params: {
    branch,
    dataFiles: [{ slug: 'keripik', path: PRODUCT, raw: 'x' }],
    assets: [{ path, content: base64('x'), encoding: 'base64' }],
    options,
  },
})
const upload = (path: string) => ({
  action: 'persistMedia',
  params: {
    branch,
    asset: { path, content: base64('x'), encoding: 'base64' },
    options: { commitMessage: 'Uji' },
  },
})

describe('a page', () => {
  const own = (port: number) => `http://localhost:${port}`
  const others: [string, (port: number) => Record<string, string | undefined>][] = [
    [
      'on another port of this machine',
      () => ({ origin: 'http://localhost:5000', 'sec-fetch-site': 'same-site' }),
    ],
    ['on another port that lies about where it is', () => ({ origin: 'http://localhost:5000' })],
    ['on the same port under another name', (port) => ({ origin: `http://127.0.0.1:${port}` })],
    ['under https', (port) => ({ origin: `https://localhost:${port}` })],
    ['elsewhere', () => ({ origin: 'https://example.org', 'sec-fetch-site': 'cross-site' })],
    ['without an address', () => ({ origin: 'null', 'sec-fetch-site': 'cross-site' })],
    [
      'that a name was turned to this machine for',
      (port) => ({ host: `example.org:${port}`, origin: `http://example.org:${port}` }),
    ],
    [
      'of a name that only begins well',
      (port) => ({ host: `localhost.example.org:${port}`, origin: `http://localhost.example.org:${port}` }),
    ],
    [
      'of a name with a user before it',
      (port) => ({ host: `localhost@example.org:${port}`, origin: `http://localhost@example.org:${port}` }),
    ],
    ['of the same site only', () => ({ 'sec-fetch-site': 'same-site' })],
    ['of an unknown site', () => ({ 'sec-fetch-site': undefined })],
    ['that a person opened by hand', () => ({ 'sec-fetch-site': 'none' })],
    ['that does not say who it is', () => ({ origin: undefined })],
    ['of a program that says nothing', () => ({ origin: undefined, 'sec-fetch-site': undefined })],
  ]
  test.each(others)('%s is refused', async (_, headers) => {
    const { status, body } = await ask('fs', read, headers(ports.fs))
    expect(status).toBe(403)
    expect(body).not.toContain('Keripik')
  })

  test.each(['localhost', '127.0.0.1', '[::1]'])('of the CMS itself at %s is answered', async (name) => {
    const { fs: port } = ports
    const headers = { host: `${name}:${port}`, origin: `http://${name}:${port}` }
    const { status, body } = await ask('fs', read, headers)
    expect([status, body]).toEqual([200, expect.stringContaining('Keripik')])
  })

  test('that asks beforehand whether it may gets no leave', async () => {
    const headers = { origin: 'http://localhost:5000', 'sec-fetch-site': 'same-site' }
    expect((await ask('fs', '', headers, 'OPTIONS')).status).toBe(403)
    expect((await ask('fs', '', { origin: own(ports.fs) }, 'GET')).status).toBe(405)
  })

  test.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', undefined])(
    'that sends %s, which needs no leave, is refused',
    async (type) => expect((await ask('fs', read, { 'content-type': type })).status).toBe(415),
  )

  test('that sends more than every photograph of an entry is refused', async () => {
    const body = JSON.stringify({ ...read, more: 'x'.repeat(51 * 1024 * 1024) })
    expect((await ask('fs', body)).status).toBe(413)
  })

  test.each(['{"action":', 'null'])('that sends %s is told it is no request', async (body) => {
    const answer = await ask('fs', body)
    expect(answer.status).toBe(400)
    expect(answer.body).not.toContain('node_modules')
  })
})

const OUTSIDE = [
  'src/pages/rce.json.ts',
  'src/secret.md',
  '.git/config',
  'package.json',
  'content/../src/secret.md',
  'content/products/../../src/secret.md',
  'content/./products/keripik.id.md',
  'content//products/keripik.id.md',
  '/content/products/keripik.id.md',
  '/etc/passwd',
  'C:\\Windows\\win.ini',
  'content\\products\\keripik.id.md',
  'content/products\\..\\..\\src\\secret.md',
  'content/products/keripik.id.md\0.jpg',
  'content/products/new\nline.id.md',
  'content/.git/config',
  'content/products/.git/config.md',
  'content/products/.keripik.id.md',
  'content/products/keripik.id.md:stream',
  'content/products/keripik.id.md.',
  'content/products/keripik.id.md ',
  'Content/products/keripik.id.md',
  'content',
  'content/',
  'content/products',
  'content/products/keripik.ts',
  'content/products/keripik',
  'content/unknown/keripik.id.md',
  'content/products/deep/keripik.id.md',
  '',
]
const MEDIA_OUTSIDE = [
  'src/pages/rce.json.ts',
  '.git/config',
  'content/media/../products/keripik.id.md',
  'content/media/.htaccess',
  'content/media/deep/keripik.jpg',
  'content/products/keripik.id.md',
  'content/media/keripik.jpg\0',
  'content/media',
  '/content/media/keripik.jpg',
]

describe('a path outside content', () => {
  const reads = (path: string): [string, object][] => [
    ['getEntry', { path }],
    ['entriesByFiles', { files: [{ path: PRODUCT }, { path }] }],
    ['unpublishedEntryDataFile', { collection: 'products', slug: 'keripik', id: PRODUCT, path }],
    ['unpublishedEntryDataFile', { collection: 'products', slug: 'keripik', id: path, path: PRODUCT }],
  ]
  test.each(OUTSIDE)('%j is neither read nor written', async (path) => {
    for (const mode of ['fs', 'git'] as const) {
      for (const [action, params] of reads(path)) {
        const { status, body } = await ask(mode, { action, params: { branch, ...params } })
        expect([action, status]).toEqual([action, 422])
        expect(body).not.toContain(SECRET)
      }
      for (const body of [save(path), save(PRODUCT, { newPath: path })])
        expect((await ask(mode, body)).status).toBe(422)
      const old = {
        action: 'persistEntry',
        params: { branch, entry: { slug: 'x', path, raw: 'x' }, assets: [], options },
      }
      expect((await ask(mode, old)).status).toBe(422)
    }
  })

  test.each([...MEDIA_OUTSIDE, ''])('%j is no photograph', async (path) => {
    const change = { options: { commitMessage: 'Uji' } }
    const bodies: object[] = [
      saveAsset(path),
      upload(path),
      { action: 'getMediaFile', params: { branch, path } },
      {
        action: 'unpublishedEntryMediaFile',
        params: { branch, path, collection: 'products', slug: 'keripik', id: 'content/media/keripik.jpg' },
      },
    ]
    for (const mode of ['fs', 'git'] as const)
      for (const body of bodies) expect((await ask(mode, body)).status).toBe(422)
    for (const body of [
      { action: 'deleteFile', params: { branch, path: 'src/secret.md', ...change } },
      {
        action: 'deleteFiles',
        params: { branch, paths: ['content/media/none.jpg', 'src/secret.md'], ...change },
      },
    ])
      expect((await ask('fs', body)).status).toBe(422)
  })

  test.each(['.', '', 'src', '.git', 'content/../src', 'content/products/..', '/', 'content/products/deep'])(
    'the folder %j is not listed',
    async (folder) => {
      for (const mode of ['fs', 'git'] as const) {
        const listed = { action: 'entriesByFolder', params: { branch, folder, extension: 'md', depth: 1 } }
        expect((await ask(mode, listed)).status).toBe(422)
        expect(
          (await ask(mode, { action: 'getMedia', params: { branch, mediaFolder: folder } })).status,
        ).toBe(422)
      }
    },
  )

  test('a link that leads out is not followed, and a folder with one in it is not listed', async () => {
    symlinkSync(inRepository('src/secret.md'), inRepository('content/products/tautan.id.md'))
    symlinkSync(inRepository('src/none.ts'), inRepository('content/media/tautan.jpg'))
    try {
      for (const body of [
        { action: 'getEntry', params: { branch, path: 'content/products/tautan.id.md' } },
        save('content/products/tautan.id.md'),
        upload('content/media/tautan.jpg'),
        {
          action: 'entriesByFolder',
          params: { branch, folder: 'content/products', extension: 'md', depth: 1 },
        },
        { action: 'getMedia', params: { branch, mediaFolder: 'content/media' } },
      ]) {
        const answer = await ask('fs', body)
        expect(answer.status).toBe(422)
        expect(answer.body).toContain('tautan')
        expect(answer.body).not.toContain(SECRET)
      }
      expect(readFileSync(inRepository('src/secret.md'), 'utf8')).toBe(SECRET)
      expect(existsSync(inRepository('src/none.ts'))).toBe(false)
    } finally {
      rmSync(inRepository('content/products/tautan.id.md'))
      rmSync(inRepository('content/media/tautan.jpg'))
    }
  })

  test('a folder that is a link is not entered', async () => {
    symlinkSync(inRepository('src/pages'), inRepository('content/stories'))
    try {
      const body = { ...save('content/stories/rce.id.md') }
      expect((await ask('fs', body)).status).toBe(422)
      expect(existsSync(inRepository('src/pages/rce.id.md'))).toBe(false)
    } finally {
      rmSync(inRepository('content/stories'))
    }
  })
})

describe('in git', () => {
  test.each(['other', 'HEAD', 'main~1', '--orphan', '-', '', 'cms/products/keripik'])(
    'the branch %j is left alone',
    async (name) => {
      const body = { action: 'getEntry', params: { branch: name, path: PRODUCT } }
      expect((await ask('git', body)).status).toBe(422)
    },
  )

  test.each([
    ['products', '../../main'],
    ['products', 'a/b'],
    ['products', '-D'],
    ['products', 'x y'],
    ['products', 'x~1'],
    ['products', 'x.lock'],
    ['products', ''],
    ['..', 'x'],
    ['other', 'x'],
    ['--force', 'x'],
  ])('the draft %j/%j is none', async (collection, slug) => {
    for (const action of ['deleteUnpublishedEntry', 'publishUnpublishedEntry', 'unpublishedEntry'])
      expect((await ask('git', { action, params: { branch, collection, slug } })).status).toBe(422)
    const id = { action: 'unpublishedEntry', params: { branch, id: `${collection}/${slug}` } }
    expect((await ask('git', id)).status).toBe(422)
    const status = {
      action: 'updateUnpublishedEntryStatus',
      params: { branch, collection, slug, newStatus: 'draft' },
    }
    expect((await ask('git', status)).status).toBe(422)
    const draft = {
      action: 'persistEntry',
      params: {
        branch,
        dataFiles: [{ slug, path: PRODUCT, raw: 'x' }],
        assets: [],
        options: { ...options, collectionName: collection, useWorkflow: true },
      },
    }
    expect((await ask('git', draft)).status).toBe(422)
  })

  test('a status is one of three, and nothing else goes into the repository with it', async () => {
    const mark = (newStatus: string, more = {}) =>
      ask('git', {
        action: 'updateUnpublishedEntryStatus',
        params: { branch, collection: 'products', slug: 'keripik', newStatus, ...more },
      })
    expect((await mark('--unset')).status).toBe(422)
    expect((await mark('draft', { cmsLabelPrefix: '--unset' })).status).toBe(200)
    expect(git('config', 'branch.cms/products/keripik.description').trim()).toBe('decap-cms/draft')
  })

  test('hostile input has left no trace in the site', () => {
    expect(git('status', '--porcelain')).toBe('')
    expect(git('branch', '--format=%(refname:short)').trim().split('\n')).toEqual(['main', 'other'])
    expect(git('log', '--format=%s').trim()).toBe('start')
    expect(existsSync(inRepository('src/pages/rce.json.ts'))).toBe(false)
  })
})

describe('what the CMS does', () => {
  test.each(['unknown', 'getNotes', '__proto__'])('%s is not among it', async (action) => {
    expect((await ask('fs', { action, params: { branch } })).status).toBe(422)
  })

  test.each([
    [[]],
    [{}],
    [{ action: 'getEntry' }],
    [{ action: 'getEntry', params: null }],
    [{ action: ['getEntry'], params: {} }],
  ])('%j is none', async (body) => expect((await ask('fs', body)).status).toBe(422))

  test('it lists, reads, saves and uploads in both modes, and removes photographs', async () => {
    for (const mode of ['fs', 'git'] as const) {
      const listed = {
        action: 'entriesByFolder',
        params: { branch, folder: 'content/products', extension: 'md', depth: 1 },
      }
      expect((await ask(mode, listed)).body).toContain('Keripik')
      const saved = save('content/products/kopi.id.md', { raw: `---\ntitle: Kopi ${mode}\n---\n` })
      expect((await ask(mode, saved)).status).toBe(200)
      expect(readFileSync(inRepository('content/products/kopi.id.md'), 'utf8')).toContain(`Kopi ${mode}`)
      const name = `content/media/WhatsApp Image 2024-01-01 (${mode}).jpg`
      expect((await ask(mode, upload(name))).status).toBe(200)
      expect(
        (await ask(mode, { action: 'getMedia', params: { branch, mediaFolder: 'content/media' } })).body,
      ).toContain(name)
      const gone = {
        action: 'deleteFiles',
        params: { branch, paths: [name], options: { commitMessage: 'Uji' } },
      }
      expect((await ask(mode, gone)).status).toBe(200)
      expect(existsSync(inRepository(name))).toBe(false)
    }
    expect(git('log', '--format=%s', '-1').trim()).toBe('Uji')
  })

  test.each(['fs', 'git'] as const)('a new entry is not written over one of its name (%s)', async (mode) => {
    const saved = save(PRODUCT)
    const created = { ...saved, params: { ...saved.params, options: { ...options, newEntry: true } } }
    const before = readFileSync(inRepository(PRODUCT), 'utf8')
    expect((await ask(mode, created)).status).toBe(409)
    expect(readFileSync(inRepository(PRODUCT), 'utf8')).toBe(before)
  })

  test('a draft is kept, shown, marked and published', async () => {
    const path = 'content/products/teh.id.md'
    const draft = {
      action: 'persistEntry',
      params: {
        branch,
        dataFiles: [{ slug: 'teh', path, raw: '---\ntitle: Teh\n---\n' }],
        assets: [],
        options: { ...options, useWorkflow: true },
      },
    }
    expect((await ask('git', draft)).status).toBe(200)
    expect(existsSync(inRepository(path))).toBe(false)
    const entry = { branch, collection: 'products', slug: 'teh' }
    expect((await ask('git', { action: 'unpublishedEntries', params: { branch } })).body).toBe(
      '["products/teh"]',
    )
    expect(
      (await ask('git', { action: 'unpublishedEntry', params: { branch, id: 'products/teh' } })).body,
    ).toContain(path)
    const file = { action: 'unpublishedEntryDataFile', params: { ...entry, id: path, path } }
    expect((await ask('git', file)).body).toContain('Teh')
    const status = {
      action: 'updateUnpublishedEntryStatus',
      params: { ...entry, newStatus: 'pending_publish' },
    }
    expect((await ask('git', status)).status).toBe(200)
    expect((await ask('git', { action: 'publishUnpublishedEntry', params: entry })).status).toBe(200)
    expect(readFileSync(inRepository(path), 'utf8')).toContain('Teh')
  })
})
