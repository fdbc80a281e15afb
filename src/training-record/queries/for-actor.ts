import type { Actor } from '../../kernel/actor.ts'
import { type Db, sql } from '../../platform/db/pool.ts'
import type { EntryKind } from '../rules/entries/content.ts'
import { rotationOf } from '../rules/entries/rotation-of.ts'
import { type EntryInQuestion, mayActOnEntry } from '../rules/may.ts'
import { rotationsSeen, type Standing } from '../rules/relation.ts'
import type { EntryState } from '../rules/states.ts'
import { findEntry } from './entries.ts'
import type { VisibleRecord } from './visible.ts'

/** An entry as far as permission depends on it, as it is stored. */
interface StoredEntry {
  readonly kind: string
  readonly itemKey: string | null
  readonly state: string
  readonly details: object
}

interface WaitingGroup extends StoredEntry {
  readonly recordId: string
  readonly count: number
}

export const questionOf = ({ kind, itemKey, state, details }: StoredEntry): EntryInQuestion => ({
  kind: kind as EntryKind,
  itemKey,
  state: state as EntryState,
  rotation: rotationOf({ kind, itemKey, details }),
})

/** Whether the actor sees this entry of a record that they see: a mentor only those of the rotations granted. */
export async function seesEntry(
  db: Db,
  { row, standing }: VisibleRecord,
  { actor, entryId }: { readonly actor: Actor; readonly entryId: string },
): Promise<boolean> {
  const rotations = rotationsSeen(actor, standing)
  if (!rotations) return true
  const entry = await findEntry(db, row.id, entryId)
  const rotation = entry ? questionOf(entry).rotation : null
  return rotation !== null && rotations.includes(rotation)
}

/** How many waiting entries of each record the actor may approve; a record without any is not in the answer. */
export async function countForActor(
  db: Db,
  standings: ReadonlyMap<string, Standing>,
  actor: Actor,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>()
  for (const { recordId, count, ...entry } of await listWaiting(db, [...standings.keys()])) {
    const standing = standings.get(recordId)
    const may = standing && mayActOnEntry(actor, 'approve', { ...standing, entry: questionOf(entry) })
    if (may?.ok) counts.set(recordId, (counts.get(recordId) ?? 0) + count)
  }
  return counts
}

/** Waiting entries alike in all that permission depends on, counted. */
async function listWaiting(db: Db, recordIds: readonly string[]): Promise<WaitingGroup[]> {
  const counted = await sql<WaitingGroup>`
    select record_id as "recordId", kind, item_key as "itemKey", state, count(*) as count,
           jsonb_build_object('rotation', details -> 'rotation') as details
    from training_record.entry
    where record_id = any(${[...recordIds]}::uuid[]) and state in ('entered', 'corrected')
    group by record_id, kind, item_key, state, details -> 'rotation'`.execute(db)
  return counted.rows
}
