import * as oidc from 'openid-client'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { IdentityProviderSettings } from './settings.ts'

/** What must be remembered between leaving for the provider and coming back. */
export interface Departure {
  readonly url: string
  readonly state: string
  readonly nonce: string
  readonly codeVerifier: string
}

export interface Return {
  readonly code: string
  readonly state: string
  readonly iss?: string | undefined
}

const TIMEOUT_SECONDS = 5
const known = new Map<string, Promise<oidc.Configuration>>()

/** The address to go to; the provider is asked to sign the person in anew, since several people share a computer. */
export async function departTo(
  settings: IdentityProviderSettings,
  locale: string,
): Promise<Verdict<Departure, 'identity-provider-unavailable'>> {
  const configuration = await configurationOf(settings).catch(() => undefined)
  if (!configuration) return refuse('identity-provider-unavailable')
  const [state, nonce, codeVerifier] = [oidc.randomState(), oidc.randomNonce(), oidc.randomPKCECodeVerifier()]
  const url = oidc.buildAuthorizationUrl(configuration, {
    redirect_uri: settings.returnAddress,
    scope: settings.scope,
    prompt: 'login',
    ui_locales: locale,
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(codeVerifier),
    code_challenge_method: 'S256',
  })
  return accept({ url: url.href, state, nonce, codeVerifier })
}

/** What the provider says of a person; names are empty where it says none. */
export interface ClaimedIdentity {
  readonly pesel: string
  readonly givenNames: string
  readonly surname: string
}

/** Exchanges the code for the claims that say who came back; signature, issuer, audience and nonce are checked. */
export async function identityOfReturn(
  settings: IdentityProviderSettings,
  departure: Omit<Departure, 'url'>,
  back: Return,
): Promise<Verdict<ClaimedIdentity, 'identity-provider-unavailable' | 'identity-not-confirmed'>> {
  try {
    const configuration = await configurationOf(settings)
    const address = new URL(settings.returnAddress)
    address.search = new URLSearchParams({
      code: back.code,
      state: back.state,
      ...(back.iss && { iss: back.iss }),
    }).toString()
    const tokens = await oidc.authorizationCodeGrant(configuration, address, {
      pkceCodeVerifier: departure.codeVerifier,
      expectedState: departure.state,
      expectedNonce: departure.nonce,
      idTokenExpected: true,
    })
    const inToken = identityIn(tokens.claims() ?? {}, settings)
    if (inToken.pesel && inToken.surname) return accept(inToken)
    const sub = tokens.claims()?.sub ?? ''
    const asked = identityIn(await oidc.fetchUserInfo(configuration, tokens.access_token, sub), settings)
    const claimed = inToken.pesel ? { ...asked, pesel: inToken.pesel } : asked
    return claimed.pesel ? accept(claimed) : refuse('identity-not-confirmed', { why: 'no-pesel' })
  } catch (error) {
    return answerOf(error)
  }
}

function identityIn(
  claims: Readonly<Record<string, unknown>>,
  { peselClaim }: IdentityProviderSettings,
): ClaimedIdentity {
  const text = (name: string): string => (typeof claims[name] === 'string' ? claims[name] : '')
  return { pesel: text(peselClaim), givenNames: text('given_name'), surname: text('family_name') }
}

/** A provider that said no is told from one that cannot be reached; a fault of ours stays a fault. */
function answerOf(error: unknown): Verdict<never, 'identity-provider-unavailable' | 'identity-not-confirmed'> {
  if (error instanceof oidc.ResponseBodyError || error instanceof oidc.AuthorizationResponseError)
    return refuse('identity-not-confirmed', { why: error.error })
  if (error instanceof oidc.ClientError) {
    const unreachable = error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_RESPONSE_IS_NOT_CONFORM'
    return unreachable
      ? refuse('identity-provider-unavailable')
      : refuse('identity-not-confirmed', { why: 'bad-answer' })
  }
  if (error instanceof TypeError) return refuse('identity-provider-unavailable')
  throw error
}

/** Asked once and remembered; a failure is not remembered. */
function configurationOf(settings: IdentityProviderSettings): Promise<oidc.Configuration> {
  const key = `${settings.issuer} ${settings.clientId}`
  const before = known.get(key)
  if (before) return before
  const asked = oidc.discovery(new URL(settings.issuer), settings.clientId, settings.clientSecret, undefined, {
    timeout: TIMEOUT_SECONDS,
    execute: isLocal(settings.issuer) ? [oidc.allowInsecureRequests] : [],
  })
  known.set(key, asked)
  asked.catch(() => known.delete(key))
  return asked
}

/** Plain HTTP only to this machine, where a demonstration runs its own provider. */
const isLocal = (issuer: string): boolean => ['localhost', '127.0.0.1', '[::1]'].includes(new URL(issuer).hostname)
