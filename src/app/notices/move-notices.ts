import type { Db } from '../../platform/db/pool.ts'
import type { RecordEnded, WholeRefused } from '../../training-record/events.ts'
import { completionOf, nameOf, type Told, to } from './record-notices.ts'

/** The trainee hears that the office ended the record, and so does the supervisor. */
export async function tellOfEnding(facts: RecordEnded, db: Db): Promise<Told[]> {
  const kind = facts.state === 'removed' ? 'trainee-removed' : 'record-closed'
  const shared = { facts: { trainee: await nameOf(db, facts.traineePersonId) }, link: completionOf(facts) }
  return [
    { personId: facts.traineePersonId, kind, ...shared },
    ...to(facts.supervisorPersonId, { kind: 'record-ended-to-supervise', ...shared }),
  ]
}

export const tellOfRefusal = async ({ personId, recordId }: WholeRefused): Promise<Told[]> => [
  { personId, kind: 'whole-refused', facts: {}, link: `/records/${recordId}/completion` },
]
