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

/** The trainee answered a remark of the open supplement round. */
export const remarkAnswered = (facts: {
  readonly recordId: string
  readonly remarkId: string
  readonly supervisorPersonId: string | null
}): Announcement => ({ name: 'training-record.remark-answered', facts })
