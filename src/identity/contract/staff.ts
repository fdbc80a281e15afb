import { z } from 'zod'
import { ROLE_FUNCTIONS, ROLES } from '../../kernel/actor.ts'
import { route } from '../../platform/contract/route.ts'
import { Done } from './shapes.ts'

export const CANDIDATE_KEYS = ['pesel', 'licence', 'email'] as const

/** One role of one person in the unit or body; until the last day, inclusive, null while it has none. */
export const StaffMember = z.object({
  holdingId: z.uuid(),
  personId: z.uuid(),
  name: z.string(),
  licenceNumber: z.string().nullable(),
  role: z.enum(ROLES),
  function: z.enum(ROLE_FUNCTIONS),
  from: z.string(),
  until: z.string().nullable(),
  isMe: z.boolean(),
})
export type StaffMember = z.infer<typeof StaffMember>

export const listStaff = route({
  get: '/api/staff',
  summary: 'The people of the unit or body that I run: who acts there in which role, from when until when',
  answers: {
    200: z.object({ place: z.string(), roles: z.array(z.enum(ROLES)), staff: z.array(StaffMember) }),
    refusals: ['runs-nobody'],
  },
  permission: 'staff.run',
  audit: 'staff listed',
})

/** By a whole number or address: nobody is searched for. */
const Key = z.object({ by: z.enum(CANDIDATE_KEYS), key: z.string().max(300) })
export type CandidateKey = z.infer<typeof Key>

export const findCandidate = route({
  post: '/api/staff/candidate',
  summary: 'Whose PESEL, licence number or e-mail address this is, before they are appointed',
  body: Key,
  answers: {
    200: z.object({ name: z.string(), licenceNumber: z.string().nullable() }),
    refusals: ['runs-nobody', 'bad-pesel', 'bad-email', 'licence-number-shape', 'nobody-found', 'more-than-one'],
  },
  permission: 'staff.run',
  audit: 'candidate named',
  auditRefused: 'candidate sought in vain',
  limits: { perMinute: 20, bodyBytes: 2048 },
})

export const appointStaff = route({
  post: '/api/staff',
  summary: 'Give somebody a role in my unit or body from a day on',
  body: Key.extend({
    role: z.enum(ROLES),
    function: z.enum(ROLE_FUNCTIONS),
    from: z.string(),
    until: z.string().optional(),
  }),
  answers: {
    200: z.object({ holdingId: z.uuid(), name: z.string() }),
    refusals: [
      ...['runs-nobody', 'bad-pesel', 'bad-email', 'licence-number-shape', 'nobody-found', 'more-than-one'],
      ...['role-not-run', 'own-role', 'function-not-of-role', 'licence-needed', 'role-held', 'place-ended'],
      ...['bad-date', 'day-gone', 'period-ends-before-it-begins', 'step-up-needed'],
    ],
  },
  permission: 'staff.run',
  audit: 'staff appointed',
  stepUp: true,
  limits: { perMinute: 20, bodyBytes: 2048 },
})

export const endStaffRole = route({
  post: '/api/staff/:holdingId/end',
  summary: 'End a role in my unit or body with a day',
  params: z.object({ holdingId: z.uuid() }),
  body: z.object({ lastDay: z.string() }),
  answers: {
    200: Done,
    refusals: [
      ...['runs-nobody', 'not-found', 'role-not-run', 'bad-date', 'day-gone', 'role-ends-before'],
      ...['last-administrator', 'step-up-needed'],
    ],
  },
  permission: 'staff.run',
  audit: 'staff role ended',
  stepUp: true,
})
