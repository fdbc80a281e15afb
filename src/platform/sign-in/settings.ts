/** What whoever runs the server says about signing in; read from its environment, never from a request. */
export interface SignInSettings {
  /** Demonstration accounts may sign in, and the sign-in page lists them. */
  readonly demonstration: boolean
  /** The address under which people reach the server, without a slash at its end. */
  readonly origin: string
  readonly identityProvider: IdentityProviderSettings | null
}

export interface IdentityProviderSettings {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  readonly scope: string
  /** The claim that holds the PESEL. */
  readonly peselClaim: string
  /** Where the provider sends the person back to. */
  readonly returnAddress: string
}

export function signInSettings(environment: NodeJS.ProcessEnv = process.env): SignInSettings {
  const origin = (environment.OPENSMK_ORIGIN ?? 'http://localhost:3000').replace(/\/+$/, '')
  return {
    demonstration: environment.OPENSMK_DEMO === '1',
    origin,
    identityProvider: identityProviderOf(environment, origin),
  }
}

function identityProviderOf(environment: NodeJS.ProcessEnv, origin: string): IdentityProviderSettings | null {
  const { OPENSMK_OIDC_ISSUER: issuer, OPENSMK_OIDC_CLIENT_ID: clientId } = environment
  if (!issuer || !clientId) return null
  return {
    issuer,
    clientId,
    clientSecret: environment.OPENSMK_OIDC_CLIENT_SECRET ?? '',
    scope: environment.OPENSMK_OIDC_SCOPE ?? 'openid profile pesel',
    peselClaim: environment.OPENSMK_OIDC_PESEL_CLAIM ?? 'pesel',
    returnAddress: `${origin}/sign-in/callback`,
  }
}
