import type { Announcement } from '../platform/jobs/announce.ts'

/** Entries went back to the trainee with a reason. */
export const entriesReturned = (facts: {
  readonly recordId: string
  readonly entryIds: readonly string[]
  readonly personId: string
}): Announcement => ({ name: 'training-record.entries-returned', facts })

/** The whole record went to the next desk, came back with remarks, or the training is completed. */
export const recordMoved = (facts: {
  readonly recordId: string
  readonly personId: string
  readonly state: string
  readonly supplementRound: number
}): Announcement => ({ name: 'training-record.record-moved', facts })

/** The supervisor refused to approve the whole record, with a reason. */
export const wholeRefused = (facts: { readonly recordId: string; readonly personId: string }): Announcement => ({
  name: 'training-record.whole-refused',
  facts,
})

/** The trainee answered a remark of the open supplement round. */
export const remarkAnswered = (facts: {
  readonly recordId: string
  readonly remarkId: string
  readonly supervisorPersonId: string | null
}): Announcement => ({ name: 'training-record.remark-answered', facts })

/** The office referred a doctor to a unit, whose heads now decide. */
export const referralIssued = (facts: {
  readonly referralId: string
  readonly personId: string
  readonly heads: readonly string[]
}): Announcement => ({ name: 'training-record.referral-issued', facts })

/** The unit declined with a reason; the office that issued the referral reads it. */
export const referralDeclined = (facts: {
  readonly referralId: string
  readonly personId: string
  readonly issuedBy: string
  readonly number: string
}): Announcement => ({ name: 'training-record.referral-declined', facts })

/** The unit accepted: the record stands and has its supervisor. */
export const recordOpened = (facts: {
  readonly recordId: string
  readonly personId: string
  readonly supervisorPersonId: string
}): Announcement => ({ name: 'training-record.record-opened', facts })

/** The unit gave the record a supervisor, the first one after a change of unit or another one. */
export const supervisorAssigned = (facts: {
  readonly recordId: string
  readonly personId: string
  readonly supervisorPersonId: string
  readonly formerPersonId: string | null
}): Announcement => ({ name: 'training-record.supervisor-assigned', facts })

/** The training goes on in another unit, which has yet to appoint a supervisor. */
export const unitChanged = (facts: {
  readonly recordId: string
  readonly personId: string
  readonly unit: string
}): Announcement => ({ name: 'training-record.unit-changed', facts })
