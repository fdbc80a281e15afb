import { type Db, sql } from '../../platform/db/pool.ts'
import {
  type AccountTable,
  type BodyTable,
  type CellTable,
  type HoldingTable,
  type PersonTable,
  tablesOf,
  type UnitTable,
} from './tables.ts'

export async function insertUnit(db: Db, unit: Omit<UnitTable, 'ended_on'>): Promise<void> {
  await tablesOf(db)
    .insertInto('identity.unit')
    .values({ ...unit, ended_on: null })
    .execute()
}

/** Entered once; by the same id again, its name and place are renewed. */
export async function putBody(db: Db, body: Omit<BodyTable, 'ended_on'>): Promise<void> {
  const { id: _id, kind: _kind, ...renewed } = body
  await tablesOf(db)
    .insertInto('identity.body')
    .values({ ...body, ended_on: null })
    .onConflict((conflict) => conflict.column('id').doUpdateSet(renewed))
    .execute()
}

export async function insertCell(db: Db, cell: CellTable): Promise<void> {
  await tablesOf(db).insertInto('identity.cell').values(cell).execute()
}

export async function insertPerson(db: Db, person: PersonTable): Promise<void> {
  await tablesOf(db).insertInto('identity.person').values(person).execute()
}

/** False where another person has this licence. */
export async function enterLicence(
  db: Db,
  personId: string,
  licence: { readonly profession: string; readonly licence_number: string },
): Promise<boolean> {
  const entered = await sql`
    update identity.person set profession = ${licence.profession}, licence_number = ${licence.licence_number}
    where id = ${personId}
      and not identity.is_licence_taken(${licence.profession}, ${licence.licence_number}, ${personId})`.execute(db)
  return entered.numAffectedRows === 1n
}

export async function insertPesel(db: Db, personId: string, pesel: string): Promise<void> {
  await sql`select identity.register_pesel(${personId}::uuid, ${pesel})`.execute(db)
}

export async function insertHolding(db: Db, holding: HoldingTable): Promise<void> {
  await tablesOf(db).insertInto('identity.role_holding').values(holding).execute()
}

export async function endHolding(db: Db, id: string, lastDay: string): Promise<void> {
  await tablesOf(db).updateTable('identity.role_holding').set({ until_on: lastDay }).where('id', '=', id).execute()
}

export async function insertAccount(db: Db, account: Omit<AccountTable, 'opened_at' | 'closed_at'>): Promise<void> {
  await sql`
    insert into identity.account (id, person_id, email, password_hash, password_changed_at, locale, demonstration, last_holding_id)
    values (${account.id}, ${account.person_id}, ${account.email}, ${account.password_hash},
            ${account.password_changed_at}, ${account.locale}, ${account.demonstration}, ${account.last_holding_id})`.execute(
    db,
  )
}

/** False where the password in use is no longer the one that was checked. */
export async function setPassword(
  db: Db,
  accountId: string,
  change: { readonly hash: string; readonly instead: string | null; readonly at: string },
): Promise<boolean> {
  const { numUpdatedRows } = await tablesOf(db)
    .updateTable('identity.account')
    .set({ password_hash: change.hash, password_changed_at: change.at })
    .where('id', '=', accountId)
    .where('password_hash', '=', change.instead)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

export async function setLocale(db: Db, accountId: string, locale: 'pl' | 'en'): Promise<void> {
  await tablesOf(db).updateTable('identity.account').set({ locale }).where('id', '=', accountId).execute()
}

export async function rememberHolding(db: Db, accountId: string, holdingId: string): Promise<void> {
  await tablesOf(db)
    .updateTable('identity.account')
    .set({ last_holding_id: holdingId })
    .where('id', '=', accountId)
    .execute()
}
