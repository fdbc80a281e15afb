import type { Announcement } from '../platform/jobs/announce.ts'

const news =
  <News extends object>(name: string) =>
  (facts: News): Announcement => ({ name, facts: Object.fromEntries(Object.entries(facts)) })

/** The people around a record: to whom news of it may go. */
export interface Around {
  readonly recordId: string
  readonly traineePersonId: string
  readonly supervisorPersonId: string | null
}

export interface EntriesReturned extends Around {
  readonly entryIds: readonly string[]
}

/** Entries went back to the trainee with a reason. */
export const entriesReturned = news<EntriesReturned>('training-record.entries-returned')

export interface EntriesApproved extends Around {
  readonly entryIds: readonly string[]
  readonly byPersonId: string
  /** The moment of the approval, by which one that was taken back is told from one that stands. */
  readonly at: string
  /** On the spot, by the trainee's one-time code. */
  readonly byCode: boolean
}

/** Entries were approved together; told when the approval can no longer be taken back. */
export const entriesApproved = news<EntriesApproved>('training-record.entries-approved')

export interface ActEntered extends Around {
  readonly entryId: string
  /** The kind of the entry. */
  readonly act: string
  readonly byPersonId: string
}

/** Somebody else entered an act into the trainee's record: an office, CMKP, the supervisor. */
export const actEntered = news<ActEntered>('training-record.act-entered')

export interface ReferralIssued {
  readonly referralId: string
  readonly personId: string
  readonly deciders: readonly string[]
}

/** The office referred a doctor to a unit, whose head and staff now decide. */
export const referralIssued = news<ReferralIssued>('training-record.referral-issued')

export interface ReferralDeclined {
  readonly referralId: string
  readonly personId: string
  readonly issuedBy: string
  readonly number: string
}

/** The unit declined with a reason; the office that issued the referral reads it. */
export const referralDeclined = news<ReferralDeclined>('training-record.referral-declined')

export interface RecordOpened {
  readonly recordId: string
  readonly personId: string
  readonly supervisorPersonId: string
}

/** The unit accepted: the record stands and has its supervisor. */
export const recordOpened = news<RecordOpened>('training-record.record-opened')

export interface SupervisorAssigned extends RecordOpened {
  readonly formerPersonId: string | null
}

/** The unit gave the record a supervisor, the first one after a change of unit or another one. */
export const supervisorAssigned = news<SupervisorAssigned>('training-record.supervisor-assigned')

export interface UnitChanged {
  readonly recordId: string
  readonly personId: string
  readonly unit: string
}

/** The training goes on in another unit, which has yet to appoint a supervisor. */
export const unitChanged = news<UnitChanged>('training-record.unit-changed')

export interface RecordEnded extends Around {
  readonly byPersonId: string
  readonly state: string
}

/** The office closed the record, or struck the trainee off. */
export const recordEnded = news<RecordEnded>('training-record.record-ended')

export interface WholeRefused {
  readonly recordId: string
  readonly personId: string
}

/** The supervisor refused to approve the whole record, with a reason. */
export const wholeRefused = news<WholeRefused>('training-record.whole-refused')

export interface RemarkAnswered extends Around {
  readonly remarkId: string
}

/** The trainee answered a remark of the open supplement round. */
export const remarkAnswered = news<RemarkAnswered>('training-record.remark-answered')

export interface MentorChanged extends Around {
  readonly mentorPersonId: string
  readonly byPersonId: string
  /** The rotation's name. */
  readonly rotation: string
  readonly from: string
  readonly until: string
}

/** Somebody may approve the entries of a rotation from now on. */
export const mentorGranted = news<MentorChanged>('training-record.mentor-granted')

export const mentorRevoked = news<MentorChanged>('training-record.mentor-revoked')

export interface AccessChanged extends Around {
  readonly toPersonId: string
  readonly until: string
}

/** The trainee lets somebody read the record until a day. */
export const accessGiven = news<AccessChanged>('training-record.access-given')

export const accessRevoked = news<AccessChanged>('training-record.access-revoked')
