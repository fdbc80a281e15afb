import { type Db, sql } from '../../platform/db/pool.ts'
import type { Entry } from '../contract/shapes.ts'
import { OF_THEIR_ITEM } from '../rules/entries/rotation-of.ts'
import { type EntryTable, tablesOf } from '../store/tables.ts'

export interface EntryFilter {
  readonly kind?: string | undefined
  readonly itemKey?: string | undefined
  readonly state?: string | undefined
  /** Any of these states. */
  readonly states?: readonly string[] | undefined
  /** Only entries of these rotations, by their keys. */
  readonly rotations?: readonly string[] | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
  readonly importId?: string | undefined
  /** The place of the last entry of the page before. */
  readonly after?: string | undefined
  readonly limit: number
}

export interface EntryPage {
  readonly entries: Entry[]
  readonly next: string | null
}

/** The entries in the order of their days; entries without a day come first. Pages follow a place, not a number. */
export async function listEntries(db: Db, recordId: string, filter: EntryFilter): Promise<EntryPage> {
  const place = placeOf(filter.after)
  let query = tablesOf(db).selectFrom('training_record.entry').selectAll().where('record_id', '=', recordId)
  if (filter.kind) query = query.where('kind', '=', filter.kind)
  if (filter.itemKey) query = query.where('item_key', '=', filter.itemKey)
  if (filter.state) query = query.where('state', '=', filter.state)
  if (filter.states) query = query.where('state', 'in', [...filter.states])
  if (filter.rotations) query = query.where(ofRotations(filter.rotations))
  if (filter.from) query = query.where('from_on', '>=', filter.from)
  if (filter.until) query = query.where('from_on', '<=', filter.until)
  if (filter.importId) query = query.where('import_id', '=', filter.importId)
  if (place) {
    query = query.where(sql<boolean>`(coalesce(from_on, '0001-01-01'), id) > (${place.day}::date, ${place.id}::uuid)`)
  }
  const rows = await query
    .orderBy(sql`coalesce(from_on, '0001-01-01')`)
    .orderBy('id')
    .limit(filter.limit + 1)
    .execute()
  const page = rows.slice(0, filter.limit)
  const last = page.at(-1)
  const more = rows.length > filter.limit && last
  return { entries: page.map(entryOf), next: more ? `${last.from_on ?? '0001-01-01'}_${last.id}` : null }
}

/** As `rotationOf` says it of one entry. */
const ofRotations = (rotations: readonly string[]) => sql<boolean>`
  case when kind = any(${[...OF_THEIR_ITEM]}::text[]) then item_key else details ->> 'rotation' end
  = any(${[...rotations]}::text[])`

const PLACE = /^(\d{4}-\d{2}-\d{2})_([0-9a-f-]{36})$/

function placeOf(after: string | undefined): { day: string; id: string } | undefined {
  const parts = PLACE.exec(after ?? '')
  return parts?.[1] && parts[2] ? { day: parts[1], id: parts[2] } : undefined
}

export async function findEntry(db: Db, recordId: string, entryId: string): Promise<Entry | undefined> {
  const row = await tablesOf(db)
    .selectFrom('training_record.entry')
    .selectAll()
    .where('record_id', '=', recordId)
    .where('id', '=', entryId)
    .executeTakeFirst()
  return row && entryOf(row)
}

export async function getEntry(db: Db, recordId: string, entryId: string): Promise<Entry> {
  const entry = await findEntry(db, recordId, entryId)
  if (!entry) throw new Error(`entry ${entryId} was here in this transaction`)
  return entry
}

export interface EntryChangeRow {
  readonly version: number
  readonly action: string
  readonly state: string
  readonly reason: string | null
  readonly by: string
  readonly at: string
  readonly content: EntryTable | null
}

export async function listChanges(db: Db, recordId: string, entryId: string): Promise<EntryChangeRow[]> {
  const rows = await tablesOf(db)
    .selectFrom('training_record.entry_history')
    .selectAll()
    .where('record_id', '=', recordId)
    .where('entry_id', '=', entryId)
    .orderBy('version', 'desc')
    .execute()
  return rows.map(({ version, action, state, reason, changed_by, changed_at, content }) => ({
    version,
    action,
    state,
    reason,
    by: changed_by,
    at: changed_at,
    content: content as EntryTable | null,
  }))
}

/** The row as people see it. */
export const entryOf = (row: EntryTable): Entry => ({
  id: row.id,
  recordId: row.record_id,
  kind: row.kind,
  itemKey: row.item_key,
  state: row.state,
  version: row.version,
  hash: row.hash,
  from: row.from_on,
  until: row.until_on,
  code: row.code,
  countA: row.count_a,
  countB: row.count_b,
  workingDays: row.working_days,
  minutes: row.minutes,
  details: row.details as Record<string, unknown>,
  importId: row.import_id,
  supplementRound: row.supplement_round,
  enteredBy: row.entered_by,
  enteredAt: row.entered_at,
  decidedBy: row.decided_by,
  decidedAt: row.decided_at,
  returnReason: row.return_reason,
})

export async function countApproved(
  db: Db,
  {
    entryIds,
    byPersonId,
    at,
  }: { readonly entryIds: readonly string[]; readonly byPersonId: string; readonly at: string },
): Promise<number> {
  const approved = await tablesOf(db)
    .selectFrom('training_record.entry')
    .select('id')
    .where('id', 'in', [...entryIds])
    .where('state', '=', 'approved')
    .where('decided_by', '=', byPersonId)
    .where('decided_at', '=', at)
    .execute()
  return approved.length
}

/** Every entry by its id, with the state and the hash of its content: what a record is, for whoever has to prove it. */
export async function listHashes(db: Db, recordId: string): Promise<Pick<EntryTable, 'id' | 'state' | 'hash'>[]> {
  return tablesOf(db)
    .selectFrom('training_record.entry')
    .select(['id', 'state', 'hash'])
    .where('record_id', '=', recordId)
    .orderBy('id')
    .execute()
}
