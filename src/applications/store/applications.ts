import type { Desk } from '../../kernel/application.ts'
import { canonicalJson } from '../../kernel/canonical-json.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import {
  type ApplicationTable,
  type ClosingColumns,
  type DecisionTable,
  type FiledVersionTable,
  type FilingKeyTable,
  type StepTable,
  tablesOf,
} from './tables.ts'

/** False where the person has a live application of this process and round already. */
export async function insertDraft(
  db: Db,
  draft: Pick<
    ApplicationTable,
    'id' | 'process' | 'round' | 'applicant_person_id' | 'subject_person_id' | 'turn_since'
  > &
    ClosingColumns,
): Promise<boolean> {
  const inserted = await sql`
    insert into applications.application
      (id, process, round, applicant_person_id, subject_person_id, state, version, draft, draft_saved_at, turn_since,
       closes_at, closes_law, closes_set_at, outage_law)
    values (${draft.id}, ${draft.process}, ${draft.round}, ${draft.applicant_person_id}, ${draft.subject_person_id},
            'draft', 1, '{}', ${draft.turn_since}, ${draft.turn_since},
            ${draft.closes_at}, ${draft.closes_law}, ${draft.closes_set_at}, ${draft.outage_law})
    on conflict (process, applicant_person_id, round) where state in ('draft', 'filed', 'returned', 'objected') do nothing
    returning id`.execute(db)
  return inserted.rows.length === 1
}

export async function lockApplication(db: Db, id: string): Promise<ApplicationTable | undefined> {
  return tablesOf(db)
    .selectFrom('applications.application')
    .selectAll()
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
}

/** What was typed; the version tells another tab that it is behind. */
export async function putDraft(
  db: Db,
  { id, version }: Pick<ApplicationTable, 'id' | 'version'>,
  saved: Pick<ApplicationTable, 'draft' | 'draft_saved_at'>,
): Promise<void> {
  const change = { draft: JSON.stringify(saved.draft) as never, draft_saved_at: saved.draft_saved_at }
  await tablesOf(db)
    .updateTable('applications.application')
    .set({ ...change, version: version + 1 })
    .where('id', '=', id)
    .execute()
}

type Move = Pick<ApplicationTable, 'state' | 'turn_since' | 'due_on'> &
  Partial<ClosingColumns> & {
    readonly number?: string
    /** The desk to which it goes. */
    readonly to?: Seat
  }

/** A desk at its stage. */
export interface Seat {
  readonly stage: string
  readonly desk: Desk
}

/** The desk that it leaves is kept: who handed it on still reads it. */
export async function moveApplication(
  db: Db,
  { id, version, ...old }: Pick<ApplicationTable, 'id' | 'version' | 'stage' | 'desk'>,
  { to, ...move }: Move,
): Promise<void> {
  const isElsewhere = to && canonicalJson({ ...to.desk }) !== canonicalJson({ ...old.desk })
  if (isElsewhere && old.stage && old.desk) {
    const left = { application_id: id, stage: old.stage, desk: JSON.stringify(old.desk) as never }
    await tablesOf(db)
      .insertInto('applications.earlier_desk')
      .values({ ...left, left_at: move.turn_since })
      .execute()
  }
  await tablesOf(db)
    .updateTable('applications.application')
    .set({ ...move, ...(to && { stage: to.stage, desk: JSON.stringify(to.desk) as never }), version: version + 1 })
    .where('id', '=', id)
    .execute()
}

/** Until the transaction ends nobody else files under this key: a key is one filing's in the whole database. */
export async function lockKey(db: Db, key: string): Promise<FilingKeyTable | undefined> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`applications ${key}`}, 0))`.execute(db)
  const found = await sql<FilingKeyTable>`select * from applications.find_key(${key})`.execute(db)
  return found.rows[0]
}

export async function insertVersion(db: Db, version: FiledVersionTable): Promise<void> {
  const { content, known, receipt, ...rest } = version
  const json = { content: JSON.stringify(content), known: JSON.stringify(known), receipt: JSON.stringify(receipt) }
  await tablesOf(db)
    .insertInto('applications.filed_version')
    .values({ ...rest, ...(json as never as Pick<FiledVersionTable, 'content' | 'known' | 'receipt'>) })
    .execute()
}

export async function insertKey(db: Db, key: FilingKeyTable): Promise<void> {
  await tablesOf(db).insertInto('applications.filing_key').values(key).execute()
}

export async function insertStep(db: Db, step: StepTable): Promise<void> {
  const pinned = JSON.stringify(step.pinned) as never
  await tablesOf(db)
    .insertInto('applications.step')
    .values({ ...step, pinned })
    .execute()
}

export async function insertDecision(
  db: Db,
  { payload, ...decision }: Omit<DecisionTable, 'opened_at'>,
): Promise<void> {
  const json = { payload: JSON.stringify(payload) as never }
  await tablesOf(db)
    .insertInto('applications.decision')
    .values({ ...decision, ...json, opened_at: null })
    .execute()
}

/** The first time that a party opens a decision; later times change nothing. */
export async function markOpened(
  db: Db,
  { application_id, instance }: Pick<DecisionTable, 'application_id' | 'instance'>,
  at: string,
): Promise<void> {
  await tablesOf(db)
    .updateTable('applications.decision')
    .set({ opened_at: at })
    .where('application_id', '=', application_id)
    .where('instance', '=', instance)
    .where('opened_at', 'is', null)
    .execute()
}

/** Until the transaction ends the desk reaches the rows of the person of the case, for what follows from its decision. */
export async function beginEffect(db: Db, subjectPersonId: string): Promise<void> {
  await sql`select set_config('opensmk.decides_for', ${subjectPersonId}, true)`.execute(db)
}

/** The next number of a process in a year, as `2026/U/00001`. No number comes twice. */
export async function nextNumber(db: Db, prefix: string): Promise<string> {
  await sql`select pg_advisory_xact_lock(hashtext('applications.application.number'))`.execute(db)
  const last = await sql<{ last: number }>`
    select applications.last_number(${prefix}) as last`.execute(db)
  return prefix + String((last.rows[0]?.last ?? 0) + 1).padStart(5, '0')
}
