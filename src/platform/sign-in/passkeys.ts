import {
  type AuthenticationResponseJSON,
  generateAuthenticationOptions,
  generateRegistrationOptions,
  type RegistrationResponseJSON,
  verifyAuthenticationResponse,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { z } from 'zod'

/** A key as it is known before it is asked: its public half stays with us. */
export interface KnownKey {
  readonly credentialId: string
  readonly publicKey: Uint8Array
  readonly transports: readonly string[]
}

export interface NewKey extends KnownKey {
  readonly counter: number
  readonly synced: boolean
}

interface ForAccount {
  readonly accountId: string
  readonly email: string
  readonly known: readonly Pick<KnownKey, 'credentialId' | 'transports'>[]
}

/** EdDSA, ES256 and RS256: what the keys in use can sign with. */
const ALGORITHMS = [-8, -7, -257]
const TIMEOUT_MS = 300_000

/** What a key is asked when it is added: it stays on the device, knows the account, and asks its holder each time. */
export function creationOptions({ accountId, email, known }: ForAccount, origin: string) {
  return generateRegistrationOptions({
    rpName: 'OpenSMK',
    rpID: placeOf(origin),
    userName: email,
    userDisplayName: email,
    userID: Uint8Array.from(Buffer.from(accountId)),
    timeout: TIMEOUT_MS,
    attestationType: 'none',
    excludeCredentials: known.map(descriptorOf),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    supportedAlgorithmIDs: ALGORITHMS,
  })
}

/** What a key is asked when somebody signs in or proves who they are; without known keys, any of this place will do. */
export function requestOptions(known: readonly Pick<KnownKey, 'credentialId' | 'transports'>[], origin: string) {
  return generateAuthenticationOptions({
    rpID: placeOf(origin),
    timeout: TIMEOUT_MS,
    allowCredentials: known.map(descriptorOf),
    userVerification: 'required',
  })
}

interface Expected {
  readonly challenge: string
  readonly origin: string
}

/** The key that answered, or nothing where its answer is not one to this question from this place. */
export async function readNewKey(
  response: RegistrationResponseJSON,
  { challenge, origin }: Expected,
): Promise<NewKey | undefined> {
  const verified = await verifyRegistrationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: placeOf(origin),
    requireUserVerification: true,
    supportedAlgorithmIDs: ALGORITHMS,
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  const { credential, credentialBackedUp } = verified.registrationInfo
  return {
    credentialId: credential.id,
    publicKey: credential.publicKey,
    counter: credential.counter,
    transports: credential.transports ?? [],
    synced: credentialBackedUp,
  }
}

/** The counter that the key told with a right signature; whether it may be this one is a rule of whoever keeps it. */
export async function readProof(
  response: AuthenticationResponseJSON,
  { challenge, origin, key }: Expected & { readonly key: KnownKey },
): Promise<{ counter: number; synced: boolean } | undefined> {
  const verified = await verifyAuthenticationResponse({
    response,
    expectedChallenge: challenge,
    expectedOrigin: origin,
    expectedRPID: placeOf(origin),
    requireUserVerification: true,
    credential: { id: key.credentialId, publicKey: Uint8Array.from(key.publicKey), counter: 0 },
  }).catch(() => undefined)
  if (!verified?.verified) return undefined
  const { newCounter, credentialBackedUp } = verified.authenticationInfo
  return { counter: newCounter, synced: credentialBackedUp }
}

const ClientData = z.object({ challenge: z.string().min(16) })

/** The question that an answer says it answers; nothing where it says none. */
export function challengeIn(clientData: string): string | undefined {
  try {
    return ClientData.parse(JSON.parse(Buffer.from(clientData, 'base64url').toString('utf8'))).challenge
  } catch {
    return undefined
  }
}

const descriptorOf = ({ credentialId, transports }: Pick<KnownKey, 'credentialId' | 'transports'>) => ({
  id: credentialId,
  transports: [...transports],
})

/** Keys belong to a host, whatever its port. */
const placeOf = (origin: string): string => new URL(origin).hostname
