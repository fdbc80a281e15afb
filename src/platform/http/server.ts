import { randomUUID } from 'node:crypto'
import { brotliCompressSync } from 'node:zlib'
import compress from '@fastify/compress'
import cookie from '@fastify/cookie'
import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import underPressure from '@fastify/under-pressure'
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { type Facts, refuse } from '../../kernel/verdict.ts'
import { problemOf } from '../contract/problem.ts'
import { headingsOf, openApiOf } from './open-api.ts'
import { answerHeaders } from './security-headers.ts'
import { serveUseCase } from './serve-use-case.ts'
import { serveWeb } from './serve-web.ts'
import type { ServerOptions } from './server-options.ts'

export async function buildServer(options: ServerOptions): Promise<FastifyInstance> {
  const server = fastify({
    logger: { level: options.logLevel ?? 'warn', redact: ['req.headers.cookie', 'req.headers.authorization'] },
    genReqId: () => randomUUID(),
    bodyLimit: 1_048_576,
    trustProxy: process.env.OPENSMK_TRUST_PROXY ?? false,
    // An address that cannot be read reaches no route and none of the headers below.
    frameworkErrors: (error, request, reply) =>
      answerFault(error, request, reply.header('x-content-type-options', 'nosniff')),
    routerOptions: { maxParamLength: 200 },
  })
  await secure(server, options.origin)
  acceptFiles(server)
  server.setErrorHandler(answerFault)
  server.setNotFoundHandler((request, reply) => answerRefused(request, reply, 'not-found'))
  server.get('/api/health', async () => ({ ok: true }))
  serveOpenApi(server, options)
  for (const useCase of options.useCases) serveUseCase(server, useCase, options)
  if (options.webDirectory) await serveWeb(server, { directory: options.webDirectory, origin: options.origin })
  return server
}

/** The whole contract never changes while the server runs: it and its list of headings are written and squeezed once. */
function serveOpenApi(server: FastifyInstance, { useCases, capabilityOf = () => 'api' }: ServerOptions): void {
  const listed = useCases.map(({ route }) => ({ route, capability: capabilityOf(route) }))
  serveSqueezed(server, '/api/openapi.json', openApiOf(listed))
  serveSqueezed(server, '/api/openapi-headings.json', headingsOf(listed))
}

function serveSqueezed(server: FastifyInstance, url: string, document: object): void {
  const text = Buffer.from(JSON.stringify(document))
  const squeezed = brotliCompressSync(text)
  server.get(url, async (request, reply) => {
    const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '')
    reply.type('application/json; charset=utf-8').header('vary', 'accept-encoding')
    return brotli ? reply.header('content-encoding', 'br').send(squeezed) : reply.send(text)
  })
}

/** A file comes as it is; the route's own schema and limit decide whether it may. */
function acceptFiles(server: FastifyInstance): void {
  server.addContentTypeParser('application/octet-stream', { parseAs: 'buffer' }, (_request, bytes, done) =>
    done(null, { bytes }),
  )
}

async function secure(server: FastifyInstance, origin: string): Promise<void> {
  await server.register(helmet, answerHeaders(origin))
  await server.register(cookie)
  await server.register(compress, { threshold: 1024 })
  await server.register(rateLimit, {
    ...{ global: true, max: 6000, timeWindow: '1 minute' },
    errorResponseBuilder: (_request, { ttl }) => tooMany(Math.ceil(ttl / 60_000)),
    // A hospital is one address: a hundred requests a second for all its doctors, and opening the app takes none of them.
    allowList: (request) => request.url.startsWith('/assets/'),
    addHeadersOnExceeding: { 'x-ratelimit-limit': false, 'x-ratelimit-remaining': false, 'x-ratelimit-reset': false },
  })
  await server.register(underPressure, { maxEventLoopDelay: 2000, pressureHandler: turnAway })
}

/** A server too busy takes nothing on for two seconds; the files of a page come all the same, or it would stand half open. */
async function turnAway(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  if (!request.url.startsWith('/api/')) return
  reply.header('retry-after', 2)
  throw Object.assign(new Error('overloaded'), { statusCode: 503 })
}

function answerRefused(request: FastifyRequest, reply: FastifyReply, code: string): FastifyReply {
  const problem = problemOf(refuse(code).refusals, request.id)
  return reply.code(problem.status).type('application/problem+json').send(problem)
}

/** The sentence that a person reads says how long to wait. */
const tooMany = (minutes: number): Error =>
  Object.assign(new Error('too many requests'), { statusCode: 429, facts: { minutes } })

/** A client's mistake keeps its status; a fault of ours is logged whole and answered without detail. */
function answerFault(
  error: Error & { statusCode?: number; code?: string; facts?: Facts },
  request: FastifyRequest,
  reply: FastifyReply,
): FastifyReply {
  const status = error.statusCode ?? 500
  if (status >= 500 && status !== 503) request.log.error({ err: error, requestId: request.id }, 'fault')
  const code = CODE_OF[status] ?? (status < 500 ? 'bad-request' : 'fault')
  const problem = { ...problemOf(refuse(code, error.facts).refusals, request.id), status }
  return reply.code(status).type('application/problem+json').send(problem)
}

const CODE_OF: Readonly<Record<number, string>> = {
  404: 'not-found',
  413: 'too-large',
  415: 'wrong-media-type',
  429: 'too-many-requests',
  503: 'overloaded',
}
