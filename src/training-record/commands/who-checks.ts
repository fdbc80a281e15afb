import { holdersOf, namesOf } from '../../identity/public.ts'
import type { Context } from '../../platform/command/command.ts'
import type { Checker } from '../contract/completion.ts'
import type { VisibleRecord } from '../queries/visible.ts'
import { withConsultant } from './record-to-move.ts'

/**
 * The consultant whose turn it is: of the voivodeship, or of the country where the voivodeship has none but the
 * record's own people. Without a name where nobody holds that role today.
 */
export async function whoChecks(
  record: Pick<VisibleRecord, 'standing'>,
  context: Pick<Context, 'db' | 'today'>,
): Promise<Checker> {
  const { db, today } = context
  const { consultantPersonId, specialty, supervisorPersonId, traineePersonId } = (await withConsultant(record, context))
    .record
  const nationals = consultantPersonId
    ? []
    : await holdersOf(db, { role: 'national-consultant', day: today, specialty })
  const other = nationals.find((id) => id !== supervisorPersonId && id !== traineePersonId)
  const id = consultantPersonId ?? other
  const names = await namesOf(db, id ? [id] : [])
  return { isNational: !consultantPersonId, name: (id && names.get(id)) ?? null }
}
