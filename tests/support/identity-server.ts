import type { FastifyInstance } from 'fastify'
import { secondFactorUseCases } from '../../src/identity/commands/second-factor-use-cases.ts'
import { findActor, identityPermissions } from '../../src/identity/public.ts'
import { identityUseCases } from '../../src/identity/routes.ts'
import { Runner } from '../../src/platform/command/runner.ts'
import type { RequestOf, Route } from '../../src/platform/contract/route.ts'
import { type Db, openDb, openPool } from '../../src/platform/db/pool.ts'
import { buildServer } from '../../src/platform/http/server.ts'
import { sealerOf } from '../../src/platform/signing/sealer.ts'
import { wireRequest } from '../../src/ui/request.ts'

const KEY = Buffer.alloc(32, 3).toString('base64url')

export interface IdentityServer {
  readonly db: Db
  readonly url: string
  stop(): Promise<void>
}

/** For a browser: a port that is known beforehand, and the built pages. */
export interface Place {
  readonly connections?: number
  readonly port?: number
  readonly webDirectory?: string
}

/** A real server on a free port that answers identity's routes alone. */
export async function startIdentityServer(databaseUrl: string, place: Place = {}): Promise<IdentityServer> {
  const { port = 0, webDirectory, connections = 10 } = place
  const pool = openPool({ url: databaseUrl, connections, actsAs: 'system' })
  const db = openDb(pool)
  const runner = new Runner(db, ({ role }, permission) => identityPermissions[permission]?.includes(role) ?? false)
  const server: FastifyInstance = await buildServer({
    useCases: [...identityUseCases, ...secondFactorUseCases(sealerOf(KEY))],
    runner,
    findActor: (token) => findActor(db, token),
    origin: `http://localhost:${port || 3000}`,
    ...(webDirectory !== undefined && { webDirectory }),
    logLevel: 'silent',
  })
  const url = await server.listen({ port, host: '127.0.0.1' })
  const stop = async () => {
    await server.close()
    await pool.end()
  }
  return { db, url, stop }
}

export interface Answer {
  readonly status: number
  // biome-ignore lint/suspicious/noExplicitAny: a test reads what came, whatever its shape
  readonly body: any
  readonly cookie: string | null
}

/** One browser: keeps the session cookie as a browser would, and sends the header of our own page. */
export class TestBrowser {
  readonly #url: string
  token = ''

  constructor(server: IdentityServer, token = '') {
    this.#url = server.url
    this.token = token
  }

  get = (path: string): Promise<Answer> => this.#ask('GET', path)
  delete = (path: string): Promise<Answer> => this.#ask('DELETE', path)
  put = (path: string, body: object): Promise<Answer> => this.#ask('PUT', path, body)
  post = (path: string, body: object = {}): Promise<Answer> => this.#ask('POST', path, body)

  /** What the page would send for this route. */
  ask<R extends Route>(route: R, input: RequestOf<R>): Promise<Answer> {
    const { method, url, body } = wireRequest(route, input)
    return this.#ask(method, url, method === 'GET' || method === 'DELETE' ? undefined : (body ?? {}))
  }

  signIn = (email: string, password: string): Promise<Answer> => this.post('/api/sign-in/password', { email, password })

  async #ask(method: string, path: string, body?: object): Promise<Answer> {
    const response = await fetch(this.#url + path, {
      method,
      headers: {
        'x-requested-with': 'opensmk',
        ...(this.token && { cookie: `__Host-opensmk=${this.token}` }),
        ...(body && { 'content-type': 'application/json' }),
      },
      ...(body && { body: JSON.stringify(body) }),
    })
    const cookie = response.headers.get('set-cookie')
    const token = /^__Host-opensmk=([^;]*)/.exec(cookie ?? '')?.[1]
    if (token !== undefined) this.token = token
    return { status: response.status, body: await response.json(), cookie }
  }
}
