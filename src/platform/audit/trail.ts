import { type Db, sql } from '../db/pool.ts'

/** One leaf of the trail: who did or saw what, about whom, in which role, on which request. */
export interface Leaf {
  readonly id: string
  readonly requestId: string
  readonly action: string
  readonly accountId: string | null
  readonly personId: string | null
  readonly role: string | null
  readonly subjectPersonId: string | null
  readonly facts: Record<string, unknown>
}

/** Written in the transaction of the act itself: there is no act without its leaf and no leaf without its act. */
export async function writeLeaf(db: Db, leaf: Leaf): Promise<void> {
  await sql`
    insert into platform.audit_leaf (id, request_id, action, account_id, person_id, role, subject_person_id, facts)
    values (${leaf.id}, ${leaf.requestId}, ${leaf.action}, ${leaf.accountId}, ${leaf.personId}, ${leaf.role},
            ${leaf.subjectPersonId}, ${JSON.stringify(leaf.facts)}::jsonb)`.execute(db)
}
