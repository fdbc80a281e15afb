import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'

/** `joined`: the person was here without an account. `merged`: they had one, and sign in to it from now on. */
export const PROOF_OUTCOMES = ['proved', 'joined', 'merged'] as const

export const finishProof = route({
  post: '/api/me/registration/proof/finish',
  summary: 'Finish proving my identity',
  body: z.object({
    code: z.string().min(1).max(4000),
    state: z.string().min(1).max(200),
    iss: z.string().max(500).optional(),
    binding: z.string().min(1).max(200),
  }),
  answers: {
    200: z.object({ outcome: z.enum(PROOF_OUTCOMES) }),
    refusals: [
      'sign-in-expired',
      'identity-provider-unavailable',
      'identity-not-confirmed',
      'person-has-matters',
      'already-proved',
      'account-closed',
    ],
  },
  permission: 'registration.own',
  audit: 'identity proved',
  auditRefused: 'proof at the provider refused',
  limits: { perMinute: 30, bodyBytes: 16_384 },
})
