import type { Actor } from '../../kernel/actor.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import * as contract from '../contract/proof-sheet.ts'
import { findSheetByCode, type SheetRow } from '../queries/proof-sheets.ts'
import { typedSheetCode } from '../rules/proof-sheet.ts'

/** A command, since it leaves a leaf at the person found; nothing else of it is written. */
export const findSheet = command(contract.findSheet, async ({ code }, { db, actor, concerns }) => {
  const sheet = await liveSheet(db, actor, code)
  if (!sheet.ok) return sheet
  concerns(sheet.value.personId)
  const { id, purpose, givenNames, surname, profession, email, openedAt, expiresAt } = sheet.value
  return accept({ id, purpose, givenNames, surname, profession, email, openedAt, expiresAt })
})

/** One that this desk may confirm, is not used and not too old, and is not its own. */
export async function liveSheet(
  db: Db,
  actor: Actor,
  typed: string,
): Promise<Verdict<SheetRow, 'bad-sheet-code' | 'no-such-sheet' | 'sheet-over' | 'not-for-oneself'>> {
  const code = typedSheetCode(typed)
  if (!code.ok) return code
  const sheet = await findSheetByCode(db, code.value)
  if (!sheet) return refuse('no-such-sheet', {}, { field: 'code' })
  if (isOneself(actor, sheet.personId)) return refuse('not-for-oneself', {}, { law: 'KPA art. 24' })
  return sheet.isOver ? refuse('sheet-over', {}, { field: 'code' }) : accept(sheet)
}

/** Neither themself nor the person in whose place they act. */
export const isOneself = ({ personId, inPlaceOf }: Actor, other: string | null): boolean =>
  other !== null && (other === personId || other === inPlaceOf)
