import { generateKeyPairSync, randomBytes, randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider, { type Configuration } from 'oidc-provider'
import { Memory } from './memory.ts'
import { choicePage, type DemoPerson } from './page.ts'

export interface DemoIdpOptions {
  /** The address of OpenSMK itself, as people reach it. */
  readonly origin: string
  readonly people: readonly DemoPerson[]
  readonly port?: number
}

export interface DemoIdp {
  readonly issuer: string
  /** What the server needs to know of it. */
  readonly environment: Readonly<Record<string, string>>
  stop(): Promise<void>
}

const CLIENT_ID = 'opensmk'
const SCOPE = 'openid profile pesel'

/** A real OpenID Connect provider for the demonstration: the protocol is the real one, only nobody asks for a proof. */
export async function startDemoIdp({ origin, people, port = 0 }: DemoIdpOptions): Promise<DemoIdp> {
  const server = createServer()
  await new Promise<void>((listening, failed) => {
    server.once('error', failed)
    server.listen(port, '127.0.0.1', listening)
  })
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`
  const clientSecret = randomBytes(24).toString('base64url')
  const provider = new Provider(issuer, configurationOf({ origin, people, clientSecret }))
  const protocol = provider.callback()
  server.on('request', (request, response) => {
    const isChoice = request.url?.startsWith('/choose/')
    const answered = isChoice ? answerChoice(provider, people, { request, response }) : protocol(request, response)
    Promise.resolve(answered).catch(() => response.writeHead(400, { 'content-type': 'text/plain' }).end())
  })
  const stop = () =>
    new Promise<void>((stopped) => {
      server.close(() => stopped())
      server.closeAllConnections()
    })
  return { issuer, environment: environmentOf(issuer, clientSecret), stop }
}

const environmentOf = (issuer: string, clientSecret: string) => ({
  OPENSMK_OIDC_ISSUER: issuer,
  OPENSMK_OIDC_CLIENT_ID: CLIENT_ID,
  OPENSMK_OIDC_CLIENT_SECRET: clientSecret,
  OPENSMK_OIDC_SCOPE: SCOPE,
})

type Secrets = { origin: string; people: readonly DemoPerson[]; clientSecret: string }

function configurationOf({ origin, people, clientSecret }: Secrets): Configuration {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  return {
    clients: [{ client_id: CLIENT_ID, client_secret: clientSecret, redirect_uris: [`${origin}/sign-in/callback`] }],
    adapter: Memory,
    jwks: { keys: [{ ...privateKey.export({ format: 'jwk' }), kid: randomUUID(), use: 'sig' }] },
    cookies: { keys: [randomBytes(32).toString('base64url')] },
    pkce: { required: () => true },
    scopes: ['openid', 'profile', 'pesel'],
    claims: { openid: ['sub'], profile: ['given_name', 'family_name'], pesel: ['pesel'] },
    features: { devInteractions: { enabled: false } },
    ttl: { Session: 600, Interaction: 600, Grant: 600, AccessToken: 60, IdToken: 60, AuthorizationCode: 60 },
    interactions: { url: (_context, interaction) => `/choose/${interaction.uid}` },
    findAccount: (_context, sub) => {
      const person = people.find(({ subject }) => subject === sub)
      if (!person) return undefined
      const { givenNames, surname, pesel } = person
      return { accountId: sub, claims: () => ({ sub, given_name: givenNames, family_name: surname, pesel }) }
    },
    // The person chose themselves a moment ago: nothing is left to consent to.
    loadExistingGrant: async ({ oidc }) => {
      const { client, session } = oidc
      if (!client || !session?.accountId) return undefined
      const grant = new oidc.provider.Grant({ clientId: client.clientId, accountId: session.accountId })
      grant.addOIDCScope(SCOPE)
      await grant.save()
      return grant
    },
  }
}

/** GET draws the list of people; POST signs in the one whose button was pressed. */
async function answerChoice(
  provider: Provider,
  people: readonly DemoPerson[],
  { request, response }: { request: IncomingMessage; response: ServerResponse },
): Promise<void> {
  const { params } = await provider.interactionDetails(request, response)
  if (request.method === 'POST') {
    const chosen = new URLSearchParams(await textOf(request)).get('subject') ?? ''
    return provider.interactionFinished(request, response, { login: { accountId: chosen } })
  }
  const returnOrigin = new URL(String(params.redirect_uri)).origin
  response.writeHead(200, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; form-action 'self' ${returnOrigin}; frame-ancestors 'none'`,
  })
  response.end(choicePage(people, params.ui_locales === 'en' ? 'en' : 'pl'))
}

async function textOf(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const piece of request) {
    text += String(piece)
    if (text.length > 10_000) throw new Error('too long')
  }
  return text
}
