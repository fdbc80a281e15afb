import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import { PERMISSIONS_POLICY, pageHeaders } from './security-headers.ts'

interface Web {
  readonly directory: string
  readonly origin: string
}

/** The built web: files named after their content are kept for a year, the pages themselves are asked for each time. */
export async function serveWeb(server: FastifyInstance, { directory, origin }: Web): Promise<void> {
  const pages = await readPages(directory)
  await server.register(fastifyStatic, {
    root: directory,
    index: false,
    wildcard: false,
    preCompressed: true,
    // A file is named after its content or small: asking whether it changed costs as much as sending it.
    ...{ etag: false, lastModified: false, acceptRanges: false },
    setHeaders: (reply, path) => {
      reply.header('cache-control', path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache')
    },
  })
  server.get('/*', { helmet: pageHeaders(origin) }, async (request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const looksLikeFile = /\.[a-z0-9]{2,5}$/.test(path)
    if (request.url.startsWith('/api/') || looksLikeFile) return reply.callNotFound()
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-cache')
      .header('permissions-policy', PERMISSIONS_POLICY)
      .send(pageAt(pages, path))
  })
}

type Pages = ReadonlyMap<string, string>

async function readPages(directory: string): Promise<Pages> {
  const files = (await readdir(directory)).filter((name) => name.endsWith('.html'))
  const texts = files.map(async (name) => [name.slice(0, -5), await readFile(join(directory, name), 'utf8')] as const)
  return new Map(await Promise.all(texts))
}

/** `/sign-in/callback` is shown by sign-in.html; every address without a page of its own by the app in index.html. */
const pageAt = (pages: Pages, path: string): string | undefined =>
  pages.get(path.split('/')[1] ?? '') ?? pages.get('index')
