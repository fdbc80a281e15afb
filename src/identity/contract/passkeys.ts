import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Done, SignedIn } from './shapes.ts'

const Text = z.string().max(10_000)
const Descriptor = z.object({
  id: z.string(),
  type: z.literal('public-key'),
  transports: z.array(z.string()).exactOptional(),
})

/** What the browser is handed to ask a key, as WebAuthn's JSON has it. */
const RequestOptions = z.object({
  challenge: z.string(),
  timeout: z.number().exactOptional(),
  rpId: z.string().exactOptional(),
  allowCredentials: z.array(Descriptor).exactOptional(),
  userVerification: z.enum(['required', 'preferred', 'discouraged']).exactOptional(),
})
export type RequestOptions = z.infer<typeof RequestOptions>

const CreationOptions = z.object({
  rp: z.object({ id: z.string().exactOptional(), name: z.string() }),
  user: z.object({ id: z.string(), name: z.string(), displayName: z.string() }),
  challenge: z.string(),
  pubKeyCredParams: z.array(z.object({ alg: z.number(), type: z.literal('public-key') })),
  timeout: z.number().exactOptional(),
  excludeCredentials: z.array(Descriptor).exactOptional(),
  authenticatorSelection: z.record(z.string(), z.union([z.string(), z.boolean()])),
  attestation: z.literal('none'),
})
export type CreationOptions = z.infer<typeof CreationOptions>

const Answered = z.object({
  id: z.string().min(1).max(1400),
  rawId: z.string().min(1).max(1400),
  type: z.literal('public-key'),
})

/** What a key answers: a signature over the question. */
export const PasskeyProof = Answered.extend({
  response: z.object({
    clientDataJSON: Text,
    authenticatorData: Text,
    signature: Text,
    userHandle: Text.exactOptional(),
  }),
})
export type PasskeyProof = z.infer<typeof PasskeyProof>

const NewPasskey = Answered.extend({
  response: z.object({
    clientDataJSON: Text,
    attestationObject: Text,
    transports: z.array(z.string().max(40)).max(10).exactOptional(),
  }),
})

export const Passkey = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Its holder has copies of it on other devices. */
  synced: z.boolean(),
  addedAt: z.string(),
  lastUsedAt: z.string().nullable(),
})
export type Passkey = z.infer<typeof Passkey>

const REFUSALS = ['passkey-expired', 'wrong-passkey', 'passkey-copied'] as const
const LIMITS = { perMinute: 60, bodyBytes: 65_536 }

export const listPasskeys = route({
  get: '/api/me/passkeys',
  summary: 'My passkeys',
  answers: { 200: z.object({ passkeys: z.array(Passkey) }), refusals: [] },
  permission: 'signed-in',
  audit: null,
})

export const beginPasskey = route({
  post: '/api/me/passkeys/begin',
  summary: 'What a new passkey is asked; nothing changes until it answers',
  answers: { 200: CreationOptions, refusals: ['too-many-passkeys', 'step-up-needed'] },
  permission: 'signed-in',
  audit: 'passkey begun',
  stepUp: true,
  limits: LIMITS,
})

export const addPasskey = route({
  post: '/api/me/passkeys',
  summary: 'Add the passkey that answered',
  body: z.object({ name: z.string().max(200), answer: NewPasskey }),
  answers: { 200: Done, refusals: ['passkey-expired', 'wrong-passkey', 'passkey-known', 'bad-passkey-name'] },
  permission: 'signed-in',
  audit: 'passkey added',
  auditRefused: 'adding of a passkey refused',
  limits: LIMITS,
})

export const removePasskey = route({
  delete: '/api/me/passkeys/:passkeyId',
  summary: 'Remove one of my passkeys; never the last way to sign in',
  params: z.object({ passkeyId: z.uuid() }),
  answers: { 200: Done, refusals: ['not-found', 'last-way-in', 'step-up-needed'] },
  permission: 'signed-in',
  audit: 'passkey removed',
  stepUp: true,
})

export const beginPasskeySignIn = route({
  post: '/api/sign-in/passkey/begin',
  summary: 'What any passkey of this place is asked; the page keeps the binding. With a ticket: as the second factor',
  body: z.object({ ticket: z.string().min(1).max(200).optional() }),
  answers: { 200: z.object({ options: RequestOptions, binding: z.string() }), refusals: ['sign-in-expired'] },
  permission: 'public',
  audit: null,
  limits: LIMITS,
})

export const finishPasskeySignIn = route({
  post: '/api/sign-in/passkey/finish',
  summary: 'Sign in by the passkey that answered; it stands for the password and for the second factor',
  body: z.object({ binding: z.string().min(1).max(200), answer: PasskeyProof }),
  answers: { 200: SignedIn, refusals: [...REFUSALS] },
  permission: 'public',
  audit: 'signed in by passkey',
  auditRefused: 'sign-in by passkey refused',
  limits: LIMITS,
})

export const beginPasskeyProof = route({
  post: '/api/me/prove/passkey/begin',
  summary: 'What one of my passkeys is asked when I prove again who I am',
  answers: { 200: RequestOptions, refusals: ['no-passkey'] },
  permission: 'signed-in',
  audit: null,
  limits: LIMITS,
})

export const proveByPasskey = route({
  post: '/api/me/prove/passkey',
  summary: 'Prove again who I am by one of my passkeys',
  body: z.object({ answer: PasskeyProof }),
  answers: { 200: Done, refusals: [...REFUSALS] },
  permission: 'signed-in',
  audit: 'identity proved by passkey',
  auditRefused: 'proof by passkey refused',
  limits: LIMITS,
})
