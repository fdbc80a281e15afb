import type { Announcement } from '../platform/jobs/announce.ts'

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
export const entriesReturned = (facts: EntriesReturned): Announcement => ({
  name: 'training-record.entries-returned',
  facts: { ...facts },
})

export interface EntriesApproved extends Around {
  readonly entryIds: readonly string[]
  readonly byPersonId: string
  /** The moment of the approval, by which one that was taken back is told from one that stands. */
  readonly at: string
  /** On the spot, by the trainee's one-time code. */
  readonly byCode: boolean
}

/** Entries were approved together; told when the approval can no longer be taken back. */
export const entriesApproved = (facts: EntriesApproved): Announcement => ({
  name: 'training-record.entries-approved',
  facts: { ...facts },
})

export interface ReferralIssued {
  readonly referralId: string
  readonly personId: string
  readonly deciders: readonly string[]
}

/** The office referred a doctor to a unit, whose head and staff now decide. */
export const referralIssued = (facts: ReferralIssued): Announcement => ({
  name: 'training-record.referral-issued',
  facts: { ...facts },
})

export interface ReferralDeclined {
  readonly referralId: string
  readonly personId: string
  readonly issuedBy: string
  readonly number: string
}

/** The unit declined with a reason; the office that issued the referral reads it. */
export const referralDeclined = (facts: ReferralDeclined): Announcement => ({
  name: 'training-record.referral-declined',
  facts: { ...facts },
})

export interface RecordOpened {
  readonly recordId: string
  readonly personId: string
  readonly supervisorPersonId: string
}

/** The unit accepted: the record stands and has its supervisor. */
export const recordOpened = (facts: RecordOpened): Announcement => ({
  name: 'training-record.record-opened',
  facts: { ...facts },
})

export interface SupervisorAssigned extends RecordOpened {
  readonly formerPersonId: string | null
}

/** The unit gave the record a supervisor, the first one after a change of unit or another one. */
export const supervisorAssigned = (facts: SupervisorAssigned): Announcement => ({
  name: 'training-record.supervisor-assigned',
  facts: { ...facts },
})

export interface UnitChanged {
  readonly recordId: string
  readonly personId: string
  readonly unit: string
}

/** The training goes on in another unit, which has yet to appoint a supervisor. */
export const unitChanged = (facts: UnitChanged): Announcement => ({
  name: 'training-record.unit-changed',
  facts: { ...facts },
})

export interface RecordMoved extends Around {
  readonly byPersonId: string
  readonly voivodeship: string
  readonly specialtyCode: string
  readonly state: string
  readonly supplementRound: number
  /** The last day for the next desk, inclusive; null where there is none. */
  readonly dueOn: string | null
}

/** The whole record went to the next desk, came back with remarks, or the training is completed. */
export const recordMoved = (facts: RecordMoved): Announcement => ({
  name: 'training-record.record-moved',
  facts: { ...facts },
})

export interface WholeRefused {
  readonly recordId: string
  readonly personId: string
}

/** The supervisor refused to approve the whole record, with a reason. */
export const wholeRefused = (facts: WholeRefused): Announcement => ({
  name: 'training-record.whole-refused',
  facts: { ...facts },
})

export interface RemarkAnswered extends Around {
  readonly remarkId: string
}

/** The trainee answered a remark of the open supplement round. */
export const remarkAnswered = (facts: RemarkAnswered): Announcement => ({
  name: 'training-record.remark-answered',
  facts: { ...facts },
})

export interface MentorChanged extends Around {
  readonly mentorPersonId: string
  readonly byPersonId: string
  /** The rotation's name. */
  readonly rotation: string
  readonly from: string
  readonly until: string
}

/** Somebody may approve the entries of a rotation from now on. */
export const mentorGranted = (facts: MentorChanged): Announcement => ({
  name: 'training-record.mentor-granted',
  facts: { ...facts },
})

export const mentorRevoked = (facts: MentorChanged): Announcement => ({
  name: 'training-record.mentor-revoked',
  facts: { ...facts },
})
