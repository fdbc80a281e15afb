import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { refuse } from '../../kernel/verdict.ts'
import type { Download, UseCase } from '../command/command.ts'
import { readSessionChange } from '../command/session-change.ts'
import { problemOf } from '../contract/problem.ts'
import { isFile } from '../contract/route.ts'
import type { ServerOptions, SignedIn } from './server-options.ts'
import { SESSION_COOKIE, writeSessionChange } from './session-cookie.ts'

/**
 * Translates one route: request → use case → answer. Decides nothing but whether the request came from our own page and
 * from somebody, both before its body is read.
 */
export function serveUseCase(server: FastifyInstance, useCase: UseCase, options: ServerOptions): void {
  const { route } = useCase
  const asking = new WeakMap<FastifyRequest, SignedIn>()
  server.route({
    method: route.method,
    url: route.path,
    ...(route.limits.bodyBytes && { bodyLimit: route.limits.bodyBytes }),
    config: route.limits.perMinute ? { rateLimit: { max: route.limits.perMinute, timeWindow: '1 minute' } } : {},
    onRequest: async (request, reply) => {
      if (route.method !== 'GET' && !isOwnPage(request, options.origin))
        return answerProblem(request, reply, 'not-permitted')
      const token = request.cookies[SESSION_COOKIE]
      const signedIn = token ? await options.findActor(token) : undefined
      if (signedIn) asking.set(request, signedIn)
      else if (route.permission !== 'public') return answerProblem(request, reply, 'not-signed-in')
    },
    handler: async (request, reply) => {
      const verdict = await options.runner.run(useCase, askedOf(request, asking.get(request)))
      if (!verdict.ok) {
        const problem = problemOf(verdict.refusals, request.id)
        return reply.code(problem.status).type('application/problem+json').send(problem)
      }
      reply.header('cache-control', 'no-store')
      if (isFile(route.answer)) return sendFile(reply, verdict.value as Download)
      const change = readSessionChange(verdict.value)
      if (change) writeSessionChange(reply, change)
      return reply.send(route.answer.parse(verdict.value))
    },
  })
}

/** A write must come from our own origin and carry our header, which no form of a foreign page can send. */
function isOwnPage(request: FastifyRequest, origin: string): boolean {
  const { origin: from, 'x-requested-with': by } = request.headers
  if (by !== 'opensmk') return false
  return from === undefined || from === origin || new URL(from).host === request.headers.host
}

const askedOf = (request: FastifyRequest, signedIn: SignedIn | undefined) => ({
  input: {
    ...(request.query as object),
    ...(request.body as object | undefined),
    ...(request.params as object),
  },
  requestId: request.id,
  ...(signedIn && { actor: signedIn.actor }),
  origin: {
    address: request.ip,
    agent: request.headers['user-agent'] ?? '',
    ...(signedIn && { sessionId: signedIn.sessionId }),
    ...(signedIn?.provedSecondsAgo !== undefined && { provedSecondsAgo: signedIn.provedSecondsAgo }),
  },
})

function answerProblem(request: FastifyRequest, reply: FastifyReply, code: string): FastifyReply {
  const problem = problemOf(refuse(code).refusals, request.id)
  return reply.code(problem.status).type('application/problem+json').send(problem)
}

/** Always a download, never shown or run inside our origin. */
function sendFile(reply: FastifyReply, { fileName, mediaType, bytes }: Download): FastifyReply {
  const ascii = fileName.normalize('NFKD').replace(/[^\w.-]+/g, '-')
  return reply
    .type(mediaType)
    .header('content-disposition', `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(fileName)}`)
    .header('x-content-type-options', 'nosniff')
    .header('content-security-policy', "default-src 'none'; sandbox")
    .send(Buffer.from(bytes))
}
