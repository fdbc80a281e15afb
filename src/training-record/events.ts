import type { Announcement } from '../platform/jobs/announce.ts'

/** Entries went back to the trainee with a reason. */
export const entriesReturned = (facts: {
  readonly recordId: string
  readonly entryIds: readonly string[]
  readonly personId: string
}): Announcement => ({ name: 'training-record.entries-returned', facts })
