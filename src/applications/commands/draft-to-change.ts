import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Context } from '../../platform/command/command.ts'
import { isEditable } from '../rules/life.ts'
import { lockApplication } from '../store/applications.ts'
import type { ApplicationTable } from '../store/tables.ts'

/** One's own application, locked, while what is in it may change. */
export async function draftToChange(
  applicationId: string,
  { db, actor }: Pick<Context, 'db' | 'actor'>,
): Promise<Verdict<ApplicationTable, 'not-found' | 'not-in-state'>> {
  const row = await lockApplication(db, applicationId)
  if (!row || row.applicant_person_id !== actor.personId) return refuse('not-found')
  return isEditable(row.state) ? accept(row) : refuse('not-in-state', { action: 'save', state: row.state })
}
