import type { Context } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import { actEntered } from '../events.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import { aroundRecord } from './around-record.ts'

/** A change of unit or of supervisor is news of its own, also to others. */
const TOLD_BY_THEMSELVES = ['change-of-unit', 'change-of-supervisor']

/** The trainee hears of what somebody else entered into their record. */
export async function announceAct(
  { row }: VisibleRecord,
  { id, kind }: { readonly id: string; readonly kind: string },
  { db, actor }: Context,
): Promise<void> {
  if (actor.personId === row.trainee_person_id || TOLD_BY_THEMSELVES.includes(kind)) return
  await announce(db, actEntered({ ...aroundRecord(row), entryId: id, act: kind, byPersonId: actor.personId }))
}
