import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Done, SignedIn } from './shapes.ts'

export const beginRegistration = route({
  post: '/api/registration',
  summary: 'Register an address: it gets a letter with a link',
  body: z.object({ email: z.string().max(300), locale: z.enum(['pl', 'en']).default('pl') }),
  answers: { 200: Done, refusals: ['bad-email'] },
  permission: 'public',
  audit: null,
  limits: { perMinute: 20, bodyBytes: 2048 },
})

export const confirmRegistration = route({
  post: '/api/registration/confirm',
  summary: 'Confirm the address by the link, with a password or none',
  body: z.object({ token: z.string().min(1).max(200), password: z.string().max(1000).nullable() }),
  answers: {
    200: SignedIn,
    refusals: ['link-expired', 'password-too-short', 'password-too-long', 'password-easy', 'too-many-requests'],
  },
  permission: 'public',
  audit: 'e-mail confirmed',
  limits: { perMinute: 30, bodyBytes: 8192 },
})

/** The address travels in the body: no log of requests keeps it. */
export const findLetters = route({
  post: '/api/registration/letters',
  summary: 'Letters that a demonstration keeps for an address',
  body: z.object({ address: z.string().max(300) }),
  answers: {
    200: z.object({ letters: z.array(z.object({ id: z.uuid(), subject: z.string(), body: z.string() })) }),
    refusals: ['not-found'],
  },
  permission: 'public',
  audit: null,
  limits: { perMinute: 60, bodyBytes: 2048 },
})
