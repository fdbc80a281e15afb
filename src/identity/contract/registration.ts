import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { PROFESSIONS } from '../rules/licence-number.ts'

/** How far a newcomer has come, and by what they can go on. */
export const Registration = z.object({
  email: z.string(),
  /** ISO in UTC. */
  confirmedAt: z.string(),
  proof: z.object({ how: z.enum(['provider', 'in-person', 'register']), at: z.string().nullable() }).nullable(),
  oidc: z.object({ issuer: z.string() }).nullable(),
  sheet: z
    .object({
      code: z.string(),
      givenNames: z.string(),
      surname: z.string(),
      profession: z.enum(PROFESSIONS),
      expiresAt: z.string(),
    })
    .nullable(),
})
export type Registration = z.infer<typeof Registration>

export const getRegistration = route({
  get: '/api/me/registration',
  summary: 'How far my registration has come',
  answers: { 200: Registration, refusals: [] },
  permission: 'registration.own',
  audit: null,
})

export const startProof = route({
  post: '/api/me/registration/proof/start',
  summary: 'Begin to prove my identity at the identity provider',
  body: z.object({ locale: z.enum(['pl', 'en']).default('pl') }),
  answers: {
    200: z.object({ url: z.string(), binding: z.string() }),
    refusals: ['not-found', 'already-proved', 'identity-provider-unavailable'],
  },
  permission: 'registration.own',
  audit: null,
  limits: { perMinute: 30, bodyBytes: 1024 },
})
