import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect } from 'vitest'
import { test } from '../../../tests/support/database.ts'
import { startIdentityServer, TestBrowser } from '../../../tests/support/identity-server.ts'
import { finishOidc, me, startOidc } from '../contract/sign-in.ts'

/** A provider that answers each of its addresses only when the test lets it. */
async function startSlowProvider() {
  const held = { discovery: gate(), token: gate() }
  const server = createServer(async (request, response) => {
    const asked = request.url?.includes('.well-known') ? 'discovery' : 'token'
    held[asked].begun.resolve()
    await held[asked].mayEnd.promise
    const answer = asked === 'discovery' ? describing(url) : { error: 'invalid_grant' }
    response.writeHead(asked === 'discovery' ? 200 : 400, { 'content-type': 'application/json' })
    response.end(JSON.stringify(answer))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { url, held, stop: () => new Promise((done) => server.close(done)) }
}

const gate = () => ({ begun: Promise.withResolvers<void>(), mayEnd: Promise.withResolvers<void>() })

const describing = (issuer: string) => ({
  issuer,
  authorization_endpoint: `${issuer}/authorize`,
  token_endpoint: `${issuer}/token`,
  jwks_uri: `${issuer}/keys`,
  response_types_supported: ['code'],
  subject_types_supported: ['public'],
  id_token_signing_alg_values_supported: ['RS256'],
})

test('decision 0086: a slow provider keeps nobody from the only connection to the database', async ({
  databaseUrl,
}) => {
  const provider = await startSlowProvider()
  Object.assign(process.env, { OPENSMK_OIDC_ISSUER: provider.url, OPENSMK_OIDC_CLIENT_ID: 'slow' })
  const server = await startIdentityServer(databaseUrl, { connections: 1 })
  const [slow, quick] = [new TestBrowser(server), new TestBrowser(server)]

  const starting = slow.ask(startOidc, {})
  await provider.held.discovery.begun.promise
  expect((await quick.ask(me, {})).status).toBe(200)
  provider.held.discovery.mayEnd.resolve()
  const { body: start } = await starting
  const state = new URL(start.url).searchParams.get('state') ?? ''

  const finishing = slow.ask(finishOidc, { code: 'any', state, iss: provider.url, binding: start.binding })
  await provider.held.token.begun.promise
  expect((await quick.ask(me, {})).status).toBe(200)
  provider.held.token.mayEnd.resolve()
  expect((await finishing).body.code).toBe('identity-not-confirmed')
  await server.stop()
  await provider.stop()
})
