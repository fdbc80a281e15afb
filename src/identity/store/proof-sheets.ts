import { type Db, sql } from '../../platform/db/pool.ts'
import type { Profession } from '../rules/licence-number.ts'

export interface NewSheet {
  readonly id: string
  readonly accountId: string
  readonly purpose: 'registration' | 'recovery'
  readonly code: string
  readonly givenNames: string
  readonly surname: string
  readonly profession: Profession
  readonly madeAt: string
  readonly expiresAt: string
}

/** One sheet at a time: an earlier one opens nothing any more. */
export async function replaceSheet(db: Db, sheet: NewSheet): Promise<void> {
  await sql`
    update identity.proof_sheet set ended_at = ${sheet.madeAt}
    where account_id = ${sheet.accountId} and ended_at is null and purpose = ${sheet.purpose}`.execute(db)
  await sql`
    insert into identity.proof_sheet (id, account_id, purpose, code, given_names, surname, profession, made_at, expires_at)
    values (${sheet.id}, ${sheet.accountId}, ${sheet.purpose}, ${sheet.code}, ${sheet.givenNames}, ${sheet.surname},
      ${sheet.profession}, ${sheet.madeAt}, ${sheet.expiresAt})`.execute(db)
}
