import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { MOST_ENTRIES_BY_CODE } from '../rules/sign-off-code.ts'
import { Day, Entry, Moment, Person, RecordPath, Uuid } from './shapes.ts'

export const Grant = z.object({
  id: Uuid,
  mentor: Person,
  rotation: z.string(),
  from: Day,
  until: Day,
  grantedBy: z.string(),
  isRevoked: z.boolean(),
  /** Whether the mentor may approve today. */
  isInForce: z.boolean(),
})
export type Grant = z.infer<typeof Grant>

/** Who may be a mentor of this training, and in which of its units. */
export const Candidate = Person.extend({ unit: z.string() })
export type Candidate = z.infer<typeof Candidate>

const WhyLeft = z.enum(['changed', 'not-in-state', 'not-found', 'not-permitted'])
const Shown = z.object({ id: Uuid, hash: z.string().length(64) })
const CodePath = z.object({ code: z.string().regex(/^[\w-]{22}$/) })
const CODE_REFUSALS = ['not-found', 'code-used', 'code-expired', 'record-closed']

export const listMentors = route({
  get: '/api/records/:recordId/mentors',
  summary: 'The mentors of a record, and who of its units may become one',
  params: RecordPath,
  answers: { 200: z.object({ grants: z.array(Grant), candidates: z.array(Candidate) }), refusals: ['not-found'] },
  permission: 'record.delegate',
  audit: 'mentors read',
})

export const grantMentor = route({
  post: '/api/records/:recordId/mentors',
  summary: 'Let a mentor approve the entries of one rotation between two days',
  params: RecordPath,
  body: z.object({ mentorPersonId: Uuid, rotation: z.string().max(100), from: Day, until: Day }),
  answers: {
    200: z.object({ id: Uuid }),
    refusals: [
      ...['not-found', 'not-permitted', 'own-record', 'record-closed', 'mentor-is-trainee', 'not-a-mentor'],
      ...['unknown-item', 'bad-date', 'period-ends-before-it-begins', 'grant-too-long', 'grant-over'],
      ...['grant-from-too-early', 'already-granted'],
    ],
  },
  permission: 'record.delegate',
  audit: 'mentor granted',
})

export const revokeMentor = route({
  post: '/api/records/:recordId/mentors/:grantId/revoke',
  summary: 'End a mentor’s grant at once',
  params: z.object({ recordId: Uuid, grantId: Uuid }),
  answers: { 200: z.object({ revoked: z.literal(true) }), refusals: ['not-found', 'not-permitted'] },
  permission: 'record.delegate',
  audit: 'mentor revoked',
})

export const issueSignOffCode = route({
  post: '/api/records/:recordId/sign-off-codes',
  summary: 'The trainee makes a code by which entries are approved on the spot, once, within ten minutes',
  params: RecordPath,
  body: z.object({ entries: z.array(Shown).min(1).max(MOST_ENTRIES_BY_CODE) }),
  answers: {
    /** `url` is the path on this site. */
    200: z.object({ code: z.string(), expiresAt: Moment, url: z.string() }),
    refusals: ['not-found', 'not-permitted', 'record-closed', 'not-in-state', 'entry-changed'],
  },
  permission: 'record.delegate',
  audit: 'sign-off code made',
  limits: { perMinute: 20 },
})

export const readSignOffCode = route({
  get: '/api/sign-off/:code',
  summary: 'What a code would approve, for the supervisor or a mentor of the record',
  params: CodePath,
  answers: {
    200: z.object({
      trainee: z.string(),
      cardNumber: z.string(),
      specialty: z.string(),
      expiresAt: Moment,
      entries: z.array(
        Shown.extend({
          entry: Entry.nullable(),
          /** The printed name of the programme item. */
          item: z.string().nullable(),
          /** Why it would be left out. */
          why: WhyLeft.nullable(),
        }),
      ),
    }),
    refusals: CODE_REFUSALS,
  },
  permission: 'record.sign-off',
  audit: 'sign-off code read',
  limits: { perMinute: 60 },
})

export const approveByCode = route({
  post: '/api/sign-off/:code/approve',
  summary: 'Approve what a code carries, as it was shown; one that changed meanwhile is left out and named',
  params: CodePath,
  answers: {
    200: z.object({ approved: z.array(Uuid), left: z.array(z.object({ id: Uuid, why: WhyLeft })) }),
    refusals: CODE_REFUSALS,
  },
  permission: 'record.sign-off',
  audit: 'entries approved by code',
  limits: { perMinute: 60 },
})
