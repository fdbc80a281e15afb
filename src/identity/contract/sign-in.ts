import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Done, Holding, Me, SignedIn } from './shapes.ts'

export const me = route({
  get: '/api/me',
  summary: 'Who is signed in, in which role; or how one can sign in',
  answers: { 200: Me, refusals: [] },
  permission: 'public',
  audit: null,
})

export const listPersonas = route({
  get: '/api/sign-in/personas',
  summary: 'The accounts of the demonstration, while there is one',
  answers: {
    200: z.object({
      password: z.string(),
      personas: z.array(z.object({ email: z.string(), name: z.string(), holdings: z.array(Holding) })),
    }),
    refusals: ['not-found'],
  },
  permission: 'public',
  audit: null,
})

export const signIn = route({
  post: '/api/sign-in/password',
  summary: 'Sign in by e-mail and password',
  body: z.object({ email: z.string().max(300), password: z.string().max(1000) }),
  answers: { 200: SignedIn, refusals: ['wrong-email-or-password', 'too-many-requests'] },
  permission: 'public',
  audit: 'signed in by password',
  auditRefused: 'sign-in by password refused',
  limits: { perMinute: 120, bodyBytes: 8192 },
})

export const startOidc = route({
  post: '/api/sign-in/oidc/start',
  summary: 'Begin to sign in by the identity provider; the page keeps the binding and goes to the address',
  body: z.object({ locale: z.enum(['pl', 'en']).default('pl') }),
  answers: {
    200: z.object({ url: z.string(), binding: z.string() }),
    refusals: ['not-found', 'identity-provider-unavailable'],
  },
  permission: 'public',
  audit: null,
  limits: { perMinute: 60, bodyBytes: 1024 },
})

export const finishOidc = route({
  post: '/api/sign-in/oidc/finish',
  summary: 'Finish it with what the provider sent back and the binding that this tab kept',
  body: z.object({
    code: z.string().min(1).max(4000),
    state: z.string().min(1).max(200),
    iss: z.string().max(500).optional(),
    binding: z.string().min(1).max(200),
  }),
  answers: {
    200: SignedIn,
    refusals: ['sign-in-expired', 'identity-provider-unavailable', 'identity-not-confirmed', 'no-account'],
  },
  permission: 'public',
  audit: 'signed in by identity provider',
  auditRefused: 'sign-in by identity provider refused',
  limits: { perMinute: 60, bodyBytes: 16_384 },
})

export const signOut = route({
  post: '/api/sign-out',
  summary: 'End this session; done also where there is none',
  answers: { 200: Done, refusals: [] },
  permission: 'public',
  audit: 'signed out',
})
