import { type Db, sql } from '../../platform/db/pool.ts'
import type { EntryContent } from '../rules/entries/content.ts'
import {
  type CheckStepTable,
  type EntryHistoryTable,
  type EntryTable,
  type ImportBatchTable,
  type MentorGrantTable,
  type ReferralTable,
  type RemarkTable,
  type RotationPlaceTable,
  tablesOf,
} from '../store/tables.ts'
import { contentOf } from './others.ts'

/** Everything that was kept of a record, but for codes that are of use for minutes only. */
export interface ArchivedRows {
  readonly referral: ReferralTable
  readonly rotationPlaces: readonly RotationPlaceTable[]
  readonly importBatches: readonly ImportBatchTable[]
  readonly entries: readonly EntryTable[]
  readonly entryHistory: readonly EntryHistoryTable[]
  readonly mentorGrants: readonly MentorGrantTable[]
  readonly checkSteps: readonly CheckStepTable[]
  readonly remarks: readonly RemarkTable[]
}

export async function archivedRows(
  db: Db,
  { id, referral_id }: { readonly id: string; readonly referral_id: string },
): Promise<ArchivedRows> {
  const referral = tablesOf(db).selectFrom('training_record.referral').selectAll().where('id', '=', referral_id)
  return {
    referral: await referral.executeTakeFirstOrThrow(),
    entries: await everyEntry(db, id),
    ...(await aroundEntries(db, id)),
    ...(await checksOf(db, id)),
  }
}

async function aroundEntries(db: Db, id: string) {
  const tables = tablesOf(db)
  return {
    entryHistory: await tables
      .selectFrom('training_record.entry_history')
      .selectAll()
      .where('record_id', '=', id)
      .orderBy('entry_id')
      .orderBy('version')
      .execute(),
    rotationPlaces: await tables
      .selectFrom('training_record.rotation_place')
      .selectAll()
      .where('record_id', '=', id)
      .orderBy('item_key')
      .execute(),
    importBatches: await tables
      .selectFrom('training_record.import_batch')
      .selectAll()
      .where('record_id', '=', id)
      .orderBy('id')
      .execute(),
    mentorGrants: await tables
      .selectFrom('training_record.mentor_grant')
      .selectAll()
      .where('record_id', '=', id)
      .orderBy('id')
      .execute(),
  }
}

async function checksOf(db: Db, id: string) {
  const tables = tablesOf(db)
  return {
    checkSteps: await tables
      .selectFrom('training_record.check_step')
      .selectAll()
      .where('record_id', '=', id)
      .orderBy('id')
      .execute(),
    remarks: await tables
      .selectFrom('training_record.remark')
      .selectAll()
      .where('record_id', '=', id)
      .orderBy('id')
      .execute(),
  }
}

/** All entries in the order of their days; those without a day come first. */
export const everyEntry = (db: Db, recordId: string): Promise<EntryTable[]> =>
  tablesOf(db)
    .selectFrom('training_record.entry')
    .selectAll()
    .where('record_id', '=', recordId)
    .orderBy(sql`coalesce(from_on, '0001-01-01')`)
    .orderBy('id')
    .execute()

/** What stands in the record of these kinds, oldest first. */
export async function contentsOf(db: Db, recordId: string, kinds: readonly string[]): Promise<EntryContent[]> {
  const entries = await everyEntry(db, recordId)
  return entries.filter(({ kind }) => kinds.includes(kind)).map(contentOf)
}
