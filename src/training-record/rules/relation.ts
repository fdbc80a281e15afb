import { type Actor, isSelf, placeOf, type Role } from '../../kernel/actor.ts'
import { isWithin, type PlainDate } from '../../kernel/plain-date.ts'
import type { RecordRelation, RecordState } from './states.ts'

/** Who belongs to a record, and how it stands. */
export interface RecordInQuestion {
  readonly traineePersonId: string
  readonly supervisorPersonId: string | null
  readonly unitId: string
  /** TERYT, two digits. */
  readonly voivodeship: string
  /** Four digits. */
  readonly specialty: string
  readonly state: RecordState
  /** Elements with open remarks, as remarks name them; they bound what may change in a supplement round. */
  readonly openElements: readonly string[]
}

/** A mentor's time-limited right to approve the entries of one rotation of one record; both days inclusive. */
export interface MentorGrant {
  readonly mentorPersonId: string
  readonly rotation: string
  readonly from: PlainDate
  readonly until: PlainDate
  readonly isRevoked: boolean
}

/** The trainee's leave to read the whole record for a time; both days inclusive. */
export interface AccessGrant {
  readonly toPersonId: string
  readonly from: PlainDate
  readonly until: PlainDate
  readonly isRevoked: boolean
}

/** The record, the grants given for it, and the day on which somebody acts. */
export interface Standing {
  readonly record: RecordInQuestion
  readonly grants: readonly MentorGrant[]
  /** Absent is none. */
  readonly accesses?: readonly AccessGrant[]
  readonly today: PlainDate
}

export type RecordRefusal = 'own-record' | 'not-permitted' | 'record-closed' | 'element-not-open'

/**
 * Whether a grant counts on a day: not revoked, and the day lies between its two days, both inclusive.
 *
 * @policy decision 0053
 */
export const isInForce = (grant: Pick<MentorGrant, 'from' | 'until' | 'isRevoked'>, today: PlainDate): boolean =>
  !grant.isRevoked && isWithin(today, grant)

/**
 * Whether the trainee lets the actor read the record today: in whatever role but a trainee's, and never as somebody's
 * deputy, for it is the person who is let in.
 *
 * @law RODO art. 6 ust. 1 lit. a
 * @policy decision 0161
 */
export const isLetIn = (actor: Actor, { record, accesses = [], today }: Standing): boolean =>
  actor.role !== 'trainee' &&
  actor.inPlaceOf === undefined &&
  actor.personId !== record.traineePersonId &&
  accesses.some((access) => access.toPersonId === actor.personId && isInForce(access, today))

/**
 * The rotations, by their keys, whose entries somebody sees in a record; undefined for all its entries. A mentor sees
 * those of the rotations granted, on the days of the grants, both inclusive; whoever is let in by the trainee, all.
 *
 * @policy decision 0053
 * @policy decision 0161
 */
export function rotationsSeen(actor: Actor, standing: Standing): readonly string[] | undefined {
  const { grants, today } = standing
  if (actor.role !== 'mentor' || isLetIn(actor, standing)) return undefined
  const own = grants.filter((grant) => grant.mentorPersonId === actor.personId && isInForce(grant, today))
  return own.map(({ rotation }) => rotation)
}

type Relate = (actor: Actor, standing: Standing, rotation: string | null) => boolean

const isOfUnit: Relate = (actor, { record }) => actor.unitId === record.unitId
const isOfVoivodeship: Relate = (actor, { record }) => actor.voivodeship === record.voivodeship
const isUnderCheck: Relate = (_, { record }) => record.state === 'consultant-check'
const isOfField: Relate = (actor, { record }) => actor.specialty === record.specialty
const isGranted: Relate = (actor, { record, grants, today }, rotation) =>
  actor.personId !== record.traineePersonId &&
  grants
    .filter((grant) => grant.mentorPersonId === actor.personId && isInForce(grant, today))
    .some((grant) => rotation === null || grant.rotation === rotation)

/**
 * Which role stands in which relation, and when. A role that is not here stands in none. A consultant sees a record
 * while it is theirs to check, and no longer.
 *
 * @law UZL art. 4a
 * @law UZL art. 16r
 * @policy decision 0053
 * @policy decision 0161
 */
export const RELATIONS: Readonly<Partial<Record<Role, readonly [RecordRelation, Relate]>>> = {
  trainee: ['trainee', (actor, { record }) => actor.personId === record.traineePersonId],
  supervisor: ['supervisor', (actor, { record }) => placeOf(actor) === record.supervisorPersonId],
  mentor: ['mentor', isGranted],
  'unit-head': ['unit', isOfUnit],
  'unit-staff': ['unit', isOfUnit],
  'voivodeship-office': ['voivodeship-office', isOfVoivodeship],
  'voivodeship-consultant': [
    'consultant',
    (...asked) => isUnderCheck(...asked) && isOfVoivodeship(...asked) && isOfField(...asked),
  ],
  'national-consultant': ['consultant', (...asked) => isUnderCheck(...asked) && isOfField(...asked)],
  cmkp: ['cmkp', () => true],
}

/**
 * How somebody stands to a record in the role that they act in; undefined when they do not. A mentor stands to the
 * entries of the rotations granted; asked for no rotation, to the record while any grant is in force. A deputy stands to
 * the records of whom they stand in for, but not to their own or that person's. Whoever stands in no other is a reader
 * while the trainee lets them in.
 *
 * @law UZL art. 4a
 * @policy decision 0053
 * @policy decision 0160
 */
export function relationTo(
  actor: Actor,
  standing: Standing,
  rotation: string | null = null,
): RecordRelation | undefined {
  if (actor.inPlaceOf && isSelf(actor, standing.record.traineePersonId)) return undefined
  const [relation, holds] = RELATIONS[actor.role] ?? []
  if (holds?.(actor, standing, rotation)) return relation
  return isLetIn(actor, standing) ? 'reader' : undefined
}
