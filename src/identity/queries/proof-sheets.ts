import { type Db, sql } from '../../platform/db/pool.ts'
import type { Sheet } from '../contract/proof-sheet.ts'

export interface SheetRow extends Sheet {
  readonly accountId: string
  readonly personId: string
  /** Null while it was neither used nor replaced. */
  readonly endedAt: string | null
  readonly isOver: boolean
}

/** Found by its code and only by a desk that confirms people of its profession. */
export async function findSheetByCode(db: Db, code: string): Promise<SheetRow | undefined> {
  const found = await sql<SheetRow>`
    select id, account_id as "accountId", person_id as "personId", purpose, given_names as "givenNames", surname, profession,
      email, opened_at as "openedAt", expires_at as "expiresAt", ended_at as "endedAt",
      (ended_at is not null or expires_at <= now()) as "isOver"
    from identity.find_sheet(${code})`.execute(db)
  return found.rows[0]
}

/** Whose number this is; nobody's while no person has it. */
export async function personOfPesel(db: Db, pesel: string): Promise<string | null> {
  const found = await sql<{ id: string | null }>`select identity.find_person_by_pesel(${pesel}) as id`.execute(db)
  return found.rows[0]?.id ?? null
}
