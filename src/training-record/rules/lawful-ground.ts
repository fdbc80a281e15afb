import type { Role } from '../../kernel/actor.ts'
import type { Citation } from '../../kernel/verdict.ts'

/**
 * By what each role reads a record that is not its own: those who train answer for the training, the offices, the
 * units and the consultants see what their tasks need.
 *
 * @law UZL art. 4a
 * @law UZL art. 16m
 */
export const READING_GROUND: Readonly<Partial<Record<Role, Citation>>> = {
  trainee: 'UZL art. 16m',
  supervisor: 'UZL art. 16m',
  mentor: 'UZL art. 16m',
  'unit-head': 'UZL art. 4a',
  'unit-staff': 'UZL art. 4a',
  'voivodeship-office': 'UZL art. 4a',
  'voivodeship-consultant': 'UZL art. 4a',
  'national-consultant': 'UZL art. 4a',
  cmkp: 'UZL art. 4a',
}

/**
 * By what somebody decides about a record, whatever their role: the act has its own paragraph.
 *
 * @law UZL art. 16m ust. 20
 * @law UZL art. 16r
 * @law UZL art. 16o
 * @law DU/2023/975 § 6
 * @law RODO art. 15
 */
export const ACTING_GROUND: Readonly<Record<string, Citation>> = {
  'approval of the whole refused': 'UZL art. 16m ust. 20',
  'checks read': 'UZL art. 16r',
  'record ended': 'UZL art. 16o',
  'referral entered': 'DU/2023/975 § 6',
  'referral accepted': 'DU/2023/975 § 6',
  'referral declined': 'DU/2023/975 § 6',
  'referrals read': 'DU/2023/975 § 6',
  'accesses read': 'RODO art. 15',
  'access given': 'RODO art. 15',
  'access revoked': 'RODO art. 15',
}

/**
 * By what somebody reads a record into which the trainee lets them: the trainee's own will, whatever the role.
 *
 * @law RODO art. 6 ust. 1 lit. a
 * @policy decision 0161
 */
export const READER_GROUND: Citation = 'RODO art. 6 ust. 1 lit. a'

/**
 * Why it was lawful that a role did what the trail calls so with a record of another person.
 *
 * @law UZL art. 4a
 */
export const recordGround = (action: string, role: Role): Citation | undefined =>
  READING_GROUND[role] && (ACTING_GROUND[action] ?? READING_GROUND[role])
