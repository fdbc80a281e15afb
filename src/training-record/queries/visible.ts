import type { Actor } from '../../kernel/actor.ts'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { mayTakeAway } from '../rules/access-grant.ts'
import { READER_GROUND } from '../rules/lawful-ground.ts'
import { relationTo } from '../rules/relation.ts'
import type { RecordRelation } from '../rules/states.ts'
import { findStanding, type RecordStanding } from './standing.ts'

export interface VisibleRecord extends RecordStanding {
  readonly relation: RecordRelation
}

export interface Asking {
  readonly actor: Actor
  readonly today: PlainDate
  readonly concerns: (personId: string, facts?: Record<string, string | number>) => void
}

/** A record that the actor stands in a relation to. To everybody else it does not exist, so that no id can be probed. */
export async function findVisible(
  db: Db,
  recordId: string,
  { actor, today, concerns, lock = false }: Asking & { readonly lock?: boolean },
): Promise<Verdict<VisibleRecord, 'not-found'>> {
  const found = await findStanding(db, recordId, { lock, today })
  const relation = found && relationTo(actor, found.standing)
  if (!found || !relation) return refuse('not-found')
  concerns(found.row.trainee_person_id, { recordId, ...(relation === 'reader' && { ground: READER_GROUND }) })
  return accept({ ...found, relation })
}

/** One that the actor may also download: whoever is only let in reads it here. */
export async function findToTakeAway(
  db: Db,
  recordId: string,
  asking: Asking,
): Promise<Verdict<VisibleRecord, 'not-found' | 'not-permitted'>> {
  const found = await findVisible(db, recordId, asking)
  if (!found.ok) return found
  const may = mayTakeAway(found.value.relation)
  return may.ok ? found : may
}
