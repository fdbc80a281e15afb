import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Done } from './shapes.ts'

const Token = z.string().min(1).max(200)
const LIMITS = { perMinute: 30, bodyBytes: 16_384 }

export const beginRecovery = route({
  post: '/api/recovery',
  summary: 'Ask for a letter by which to get back into an account',
  body: z.object({ email: z.string().max(300), locale: z.enum(['pl', 'en']).default('pl') }),
  answers: { 200: Done, refusals: ['bad-email'] },
  permission: 'public',
  audit: 'recovery asked',
  limits: LIMITS,
})

export const startRecovery = route({
  post: '/api/recovery/proof/start',
  summary: 'Begin to prove my identity for a recovery',
  body: z.object({ token: Token, locale: z.enum(['pl', 'en']).default('pl') }),
  answers: {
    200: z.object({ url: z.string(), binding: z.string() }),
    refusals: ['link-expired', 'not-found', 'identity-provider-unavailable'],
  },
  permission: 'public',
  audit: null,
  limits: LIMITS,
})

export const proveRecovery = route({
  post: '/api/recovery/proof/finish',
  summary: 'Finish proving my identity for a recovery; gives a ticket',
  body: z.object({
    token: Token,
    code: z.string().min(1).max(4000),
    state: z.string().min(1).max(200),
    iss: z.string().max(500).optional(),
    binding: z.string().min(1).max(200),
  }),
  answers: {
    200: z.object({ ticket: z.string() }),
    refusals: [
      ...['link-expired', 'not-found', 'sign-in-expired', 'not-this-person'],
      ...['identity-provider-unavailable', 'identity-not-confirmed'],
    ],
  },
  permission: 'public',
  audit: 'identity proved for recovery',
  auditRefused: 'proof for recovery refused',
  limits: LIMITS,
})

export const makeRecoverySheet = route({
  post: '/api/recovery/sheet',
  summary: 'A sheet with a code, to prove my identity for a recovery in person',
  body: z.object({
    token: Token,
    givenNames: z.string().max(300),
    surname: z.string().max(300),
    profession: z.string().max(40),
  }),
  answers: {
    200: z.object({ code: z.string(), expiresAt: z.string() }),
    refusals: ['link-expired', 'bad-name', 'unknown-choice'],
  },
  permission: 'public',
  audit: 'recovery sheet made',
  limits: LIMITS,
})

export const finishRecovery = route({
  post: '/api/recovery/finish',
  summary: 'Choose a new password, lose the second factor, or both; ends all sessions',
  body: z.object({ ticket: Token, newPassword: z.string().max(1000).nullable(), withoutFactor: z.boolean() }),
  answers: {
    200: Done,
    refusals: [
      ...['link-expired', 'nothing-to-recover', 'password-too-short', 'password-too-long', 'password-easy'],
      'too-many-requests',
    ],
  },
  permission: 'public',
  audit: 'access recovered',
  limits: LIMITS,
})
