import { randomUUID } from 'node:crypto'
import type { Db } from '../db/pool.ts'
import { addJob } from './add-job.ts'

/** Something that happened, in the past tense, for whoever listens; the listeners are wired in app. */
export interface Announcement {
  readonly name: string
  readonly facts: Readonly<Record<string, unknown>>
}

export const ANNOUNCEMENT_TASK = 'announcement'

/** Put in the queue inside the transaction: announced exactly when what it announces is committed, or later when asked. */
export const announce = (
  db: Db,
  { name, facts }: Announcement,
  { notBefore }: { readonly notBefore?: string } = {},
): Promise<void> =>
  addJob(db, {
    task: ANNOUNCEMENT_TASK,
    payload: { id: randomUUID(), name, facts },
    ...(notBefore !== undefined && { runAt: notBefore }),
  })
