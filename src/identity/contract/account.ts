import { z } from 'zod'
import { ROLES } from '../../kernel/actor.ts'
import { route } from '../../platform/contract/route.ts'
import { PROFESSIONS } from '../rules/licence-number.ts'
import { Done } from './shapes.ts'

/** ISO in UTC. */
const Moment = z.string()

export const Account = z.object({
  givenNames: z.string(),
  surname: z.string(),
  email: z.string(),
  /** Two first and two last digits; null where none is kept. */
  maskedPesel: z.string().nullable(),
  profession: z.enum(PROFESSIONS).nullable(),
  licenceNumber: z.string().nullable(),
  hasPassword: z.boolean(),
})
export type Account = z.infer<typeof Account>

export const Session = z.object({
  id: z.uuid(),
  isThis: z.boolean(),
  agent: z.string(),
  address: z.string(),
  role: z.enum(ROLES),
  createdAt: Moment,
  lastSeenAt: Moment,
  expiresAt: Moment,
})
export type Session = z.infer<typeof Session>

export const getAccount = route({
  get: '/api/me/account',
  summary: 'My account: names, masked PESEL, licence number',
  answers: { 200: Account, refusals: [] },
  permission: 'signed-in',
  audit: 'own account read',
})

export const listSessions = route({
  get: '/api/me/sessions',
  summary: 'Where I am signed in',
  answers: { 200: z.object({ sessions: z.array(Session) }), refusals: [] },
  permission: 'signed-in',
  audit: null,
})

export const endSession = route({
  delete: '/api/me/sessions/:sessionId',
  summary: 'End one of my sessions',
  params: z.object({ sessionId: z.uuid() }),
  answers: { 200: Done, refusals: ['not-found'] },
  permission: 'signed-in',
  audit: 'session ended',
})

export const endOtherSessions = route({
  post: '/api/me/sessions/end-others',
  summary: 'End all my sessions but this one',
  answers: { 200: z.object({ ended: z.int() }), refusals: [] },
  permission: 'signed-in',
  audit: 'other sessions ended',
})

export const chooseRole = route({
  post: '/api/me/role',
  summary: 'Act in another of my roles from now on',
  /** As somebody's deputy: their role, and the deputyship. */
  body: z.object({ holdingId: z.uuid(), deputyId: z.uuid().optional() }),
  answers: { 200: Done, refusals: ['not-found'] },
  permission: 'signed-in',
  audit: 'role chosen',
})

export const chooseLanguage = route({
  put: '/api/me/language',
  summary: 'Read screens and letters in this language from now on, on every device',
  body: z.object({ locale: z.enum(['pl', 'en']) }),
  answers: { 200: Done, refusals: [] },
  permission: 'signed-in',
  audit: 'language chosen',
})

export const changePassword = route({
  post: '/api/me/password',
  summary: 'Change my password; ends my other sessions',
  body: z.object({ currentPassword: z.string().max(1000), newPassword: z.string().max(1000) }),
  answers: {
    200: z.object({ ended: z.int() }),
    refusals: [
      'wrong-password',
      'password-too-short',
      'password-too-long',
      'password-unchanged',
      'password-easy',
      'too-many-requests',
    ],
  },
  permission: 'signed-in',
  audit: 'password changed',
  auditRefused: 'change of password refused',
  limits: { perMinute: 30, bodyBytes: 8192 },
})
