import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { RECORD_RELATIONS } from '../rules/states.ts'
import { Day, Moment, Person, RecordPath, Uuid } from './shapes.ts'

/** Whom the trainee lets in to read; both days inclusive. */
export const Access = z.object({
  id: Uuid,
  person: Person,
  from: Day,
  until: Day,
  isRevoked: z.boolean(),
  isInForce: z.boolean(),
  /** When this person last opened anything of the trainee; null where never. */
  lastLookAt: Moment.nullable(),
})
export type Access = z.infer<typeof Access>

/** Who sees the record without being let in, by what, and whether they do today. */
export const LawfulAccess = z.object({
  relation: z.enum(RECORD_RELATIONS),
  /** The person, or the unit; null where it is whoever works there. */
  who: z.string().nullable(),
  ground: z.string(),
  isInForce: z.boolean(),
})
export type LawfulAccess = z.infer<typeof LawfulAccess>

export const listAccesses = route({
  get: '/api/records/:recordId/accesses',
  summary: 'Who sees my record: by law, and whom I let in',
  params: RecordPath,
  answers: {
    200: z.object({ given: z.array(Access), byLaw: z.array(LawfulAccess), until: Day }),
    refusals: ['not-found', 'not-permitted'],
  },
  permission: 'record.let-in',
  audit: 'accesses read',
})

export const giveAccess = route({
  post: '/api/records/:recordId/accesses',
  summary: 'Let somebody with an account read my record from today until a day; address and surname both have to fit',
  params: RecordPath,
  body: z.object({ email: z.string().max(200), surname: z.string().max(100), until: Day }),
  answers: {
    200: z.object({ id: Uuid }),
    refusals: [
      ...['not-found', 'not-permitted', 'nobody-fits', 'access-is-own', 'access-without-role', 'bad-date'],
      ...['access-over', 'access-too-long', 'already-let-in'],
    ],
  },
  permission: 'record.let-in',
  audit: 'access given',
  limits: { perMinute: 10 },
})

export const revokeAccess = route({
  post: '/api/records/:recordId/accesses/:accessId/revoke',
  summary: 'End an access at once',
  params: z.object({ recordId: Uuid, accessId: Uuid }),
  answers: { 200: z.object({ revoked: z.literal(true) }), refusals: ['not-found', 'not-permitted'] },
  permission: 'record.let-in',
  audit: 'access revoked',
})
