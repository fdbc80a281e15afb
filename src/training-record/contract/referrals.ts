import { z } from 'zod'
import { route } from '../../platform/contract/route.ts'
import { Day, Moment, Person, Uuid } from './shapes.ts'

export const Referral = z.object({
  id: Uuid,
  number: z.string(),
  trainee: Person,
  specialtyCode: z.string(),
  specialty: z.string(),
  programmeId: Uuid,
  programmeVersion: z.string(),
  mode: z.string(),
  session: z.string(),
  unit: z.object({ id: Uuid, name: z.string() }),
  voivodeship: z.string(),
  plannedStart: Day,
  plannedEnd: Day,
  state: z.enum(['issued', 'accepted', 'declined']),
  declineReason: z.string().nullable(),
  issuedAt: Moment,
  /** When the unit accepted or declined. */
  decidedAt: Moment.nullable(),
  recordId: Uuid.nullable(),
})
export type Referral = z.infer<typeof Referral>

const ReferralPath = z.object({ referralId: Uuid })

export const listReferrals = route({
  get: '/api/referrals',
  summary: 'Referrals that the asker issued, is to accept or is named in, newest first',
  answers: { 200: z.object({ referrals: z.array(Referral) }), refusals: [] },
  permission: 'referral.read',
  audit: 'referrals read',
})

export const enterReferral = route({
  post: '/api/referrals',
  summary: 'The voivodeship office enters a referral of a doctor to a unit',
  body: z.object({
    traineePersonId: Uuid,
    specialtyCode: z.string(),
    programmeId: Uuid,
    mode: z.string(),
    session: z.string(),
    unitId: Uuid,
    plannedStart: z.string(),
    plannedEnd: z.string(),
  }),
  answers: {
    200: Referral,
    refusals: [
      'person-not-found',
      'unit-not-found',
      'no-licence-number',
      'programme-not-of-specialty',
      'unit-outside-voivodeship',
      'bad-date',
      'period-ends-before-it-begins',
      'training-open',
      'own-record',
      'profession-not-of-specialty',
      'unknown-mode',
      'session-empty',
    ],
  },
  permission: 'referral.enter',
  audit: 'referral entered',
})

export const acceptReferral = route({
  post: '/api/referrals/:referralId/accept',
  summary: 'The unit accepts: the record is created, with its supervisor and the day training began',
  params: ReferralPath,
  body: z.object({
    startedOn: z.string(),
    supervisorPersonId: Uuid,
    /** The national consultant's consent to a fourth trainee: its number, a comma, the day. */
    consent: z.string().max(200).nullable().default(null),
  }),
  answers: {
    200: z.object({ recordId: Uuid, cardNumber: z.string() }),
    refusals: [
      ...['not-found', 'referral-decided', 'own-record', 'bad-date', 'start-outside-referral'],
      ...['not-supervisor-of-unit', 'too-many-trainees', 'consent-not-cited', 'in-the-future', 'bad-register-part'],
    ],
  },
  permission: 'unit.accept',
  audit: 'referral accepted',
})

export const declineReferral = route({
  post: '/api/referrals/:referralId/decline',
  summary: 'The unit declines with a reason that the office sees',
  params: ReferralPath,
  body: z.object({ reason: z.string() }),
  answers: { 200: Referral, refusals: ['not-found', 'referral-decided', 'reason-too-short', 'reason-too-long'] },
  permission: 'unit.accept',
  audit: 'referral declined',
})
