import { type Actor, isSelf, placeOf } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import type { CountedEntry } from '../rules/counters/counter.ts'
import { type RecordTable, tablesOf } from '../store/tables.ts'
import { listLetInto } from './accesses.ts'

/** The records that somebody stands in a relation to, in the role they act in, the newest first; then those shown to them. */
export async function listRecordRows(db: Db, actor: Actor, today: PlainDate): Promise<RecordTable[]> {
  const related = await listRelated(db, actor, today)
  if (actor.inPlaceOf) return related.filter((row) => !isSelf(actor, row.trainee_person_id))
  const ids = new Set(related.map(({ id }) => id))
  return [...related, ...(await listLetInto(db, actor, today)).filter(({ id }) => !ids.has(id))]
}

async function listRelated(db: Db, actor: Actor, today: PlainDate): Promise<RecordTable[]> {
  const all = tablesOf(db).selectFrom('training_record.record').selectAll().orderBy('started_on', 'desc').limit(1000)
  const underCheck = all.where('state', '=', 'consultant-check')
  const voivodeship = actor.voivodeship ?? ''
  const specialty = actor.specialty ?? ''
  switch (actor.role) {
    case 'trainee':
      return all.where('trainee_person_id', '=', actor.personId).execute()
    case 'supervisor':
      return all.where('supervisor_person_id', '=', placeOf(actor)).execute()
    case 'mentor':
      return all.where('id', 'in', grantedTo(db, actor.personId, today)).execute()
    case 'unit-head':
    case 'unit-staff':
      return all.where('unit_id', '=', actor.unitId ?? '').execute()
    case 'voivodeship-office':
      return all.where('voivodeship', '=', voivodeship).execute()
    case 'voivodeship-consultant':
      return underCheck.where('voivodeship', '=', voivodeship).where('specialty_code', '=', specialty).execute()
    case 'national-consultant':
      return underCheck.where('specialty_code', '=', specialty).execute()
    case 'cmkp':
      return all.execute()
    default:
      return []
  }
}

const grantedTo = (db: Db, personId: string, today: PlainDate) =>
  tablesOf(db)
    .selectFrom('training_record.mentor_grant')
    .select('record_id')
    .where('mentor_person_id', '=', personId)
    .where('revoked_at', 'is', null)
    .where('from_on', '<=', today)
    .where('until_on', '>=', today)

export interface OpenEntries {
  readonly waiting: number
  readonly returned: number
}

/** How many entries wait for approval and how many were returned, by record. */
export async function countOpen(db: Db, recordIds: readonly string[]): Promise<Map<string, OpenEntries>> {
  const counted = await sql<OpenEntries & { id: string }>`
    select record_id as id, count(*) filter (where state in ('entered', 'corrected')) as waiting,
           count(*) filter (where state = 'returned') as returned
    from training_record.entry_sum
    where record_id = any(${[...recordIds]}::uuid[]) and state in ('entered', 'corrected', 'returned')
    group by record_id`.execute(db)
  return new Map(counted.rows.map(({ id, waiting, returned }) => [id, { waiting, returned }]))
}

/** What the counters count, added up by item, code and state, so that ten thousand cases are a few dozen rows. */
export async function listCounted(db: Db, recordId: string): Promise<CountedEntry[]> {
  const summed = await sql<CountedEntry>`
    select kind, item_key as "itemKey", code, state, sum(count_a) as "countA", sum(count_b) as "countB",
           sum(working_days) as "workingDays"
    from training_record.entry_sum
    where record_id = ${recordId}
    group by kind, item_key, code, state`.execute(db)
  return summed.rows
}

/** What the completion asks for beside the counters, as far as it is approved. */
export async function completionFacts(
  db: Db,
  recordId: string,
): Promise<{ publications: number; hasExamConsent: boolean }> {
  const approved = await tablesOf(db)
    .selectFrom('training_record.entry_sum')
    .select('kind')
    .where('record_id', '=', recordId)
    .where('kind', 'in', ['publication', 'exam-consent'])
    .where('state', '=', 'approved')
    .execute()
  const of = (kind: string): number => approved.filter((entry) => entry.kind === kind).length
  return { publications: of('publication'), hasExamConsent: of('exam-consent') > 0 }
}
