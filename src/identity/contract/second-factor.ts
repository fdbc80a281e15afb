import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Done, SignedIn } from './shapes.ts'

const Code = z.object({ code: z.string().max(100) })
const CODE_REFUSALS = ['bad-code', 'wrong-code', 'too-many-requests', 'no-second-factor'] as const
const LIMITS = { perMinute: 30, bodyBytes: 4096 }

export const SecondFactor = z.object({
  /** ISO in UTC; null while there is none. */
  since: z.string().nullable(),
  lastUsedAt: z.string().nullable(),
  recoveryCodesLeft: z.int(),
  /** By what this person can prove again who they are, without signing in anew. */
  provenBy: z.enum(['code', 'password', 'sign-in']),
})
export type SecondFactor = z.infer<typeof SecondFactor>

export const RecoveryCodes = z.object({ recoveryCodes: z.array(z.string()) })

export const getSecondFactor = route({
  get: '/api/me/second-factor',
  summary: 'Whether I have a second factor, and by what I can prove again who I am',
  answers: { 200: SecondFactor, refusals: [] },
  permission: 'signed-in',
  audit: null,
})

export const beginSecondFactor = route({
  post: '/api/me/second-factor/begin',
  summary: 'A new secret for the app on my phone; nothing changes until its first code is confirmed',
  answers: {
    200: z.object({ address: z.string(), secret: z.string() }),
    refusals: ['second-factor-on', 'step-up-needed'],
  },
  permission: 'signed-in',
  audit: 'second factor begun',
  stepUp: true,
  limits: LIMITS,
})

export const confirmSecondFactor = route({
  post: '/api/me/second-factor/confirm',
  summary: 'Turn the second factor on by a first code; gives the recovery codes, this once',
  body: Code,
  answers: { 200: RecoveryCodes, refusals: [...CODE_REFUSALS, 'second-factor-on'] },
  permission: 'signed-in',
  audit: 'second factor turned on',
  limits: LIMITS,
})

export const renewRecoveryCodes = route({
  post: '/api/me/second-factor/recovery-codes',
  summary: 'New recovery codes; the old ones end',
  body: Code,
  answers: { 200: RecoveryCodes, refusals: [...CODE_REFUSALS] },
  permission: 'signed-in',
  audit: 'recovery codes renewed',
  auditRefused: 'renewal of recovery codes refused',
  limits: LIMITS,
})

export const removeSecondFactor = route({
  post: '/api/me/second-factor/remove',
  summary: 'Remove the second factor, by one of its codes',
  body: Code,
  answers: { 200: Done, refusals: [...CODE_REFUSALS] },
  permission: 'signed-in',
  audit: 'second factor removed',
  auditRefused: 'removal of second factor refused',
  limits: LIMITS,
})

export const finishSignIn = route({
  post: '/api/sign-in/second-factor',
  summary: 'Finish a sign-in with the code of the second factor or a recovery code',
  body: Code.extend({ ticket: z.string().min(1).max(200) }),
  answers: { 200: SignedIn, refusals: [...CODE_REFUSALS, 'sign-in-expired'] },
  permission: 'public',
  audit: 'signed in with second factor',
  auditRefused: 'sign-in with second factor refused',
  limits: LIMITS,
})

export const proveAgain = route({
  post: '/api/me/prove',
  summary: 'Prove again who I am: by a code where I have a second factor, else by my password',
  body: z.object({ proof: z.string().max(1000) }),
  answers: { 200: Done, refusals: [...CODE_REFUSALS, 'wrong-password', 'sign-in-again'] },
  permission: 'signed-in',
  audit: 'identity proved again',
  auditRefused: 'proof of identity refused',
  limits: LIMITS,
})
