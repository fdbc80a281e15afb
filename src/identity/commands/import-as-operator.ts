import { randomUUID } from 'node:crypto'
import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, type Verdict } from '../../kernel/verdict.ts'
import { writeLeaf } from '../../platform/audit/trail.ts'
import { newId } from '../../platform/command/new-id.ts'
import type { Db } from '../../platform/db/pool.ts'
import type { RowError } from '../rules/account-import/row-error.ts'
import { beginImport, dayOfDatabase } from '../store/account-import.ts'
import { enterAccounts } from './enter-accounts.ts'
import { accountTableIn, countsOf, examineAccounts, type ImportCounts } from './examine-accounts.ts'
import type { SpecialtyCodes } from './import-accounts.ts'
import { inviteOpened } from './invite-opened.ts'

interface Outcome {
  readonly counts: ImportCounts
  readonly ignored: readonly string[]
  readonly errors: readonly RowError[]
}

/** For the operator's command line: the same as on screen, without the bounds of a person's role. */
export async function importAccountsAsOperator(
  db: Db,
  bytes: Uint8Array,
  { specialtyCodes, dryRun }: { readonly specialtyCodes: SpecialtyCodes; readonly dryRun: boolean },
): Promise<Verdict<Outcome>> {
  const table = accountTableIn(bytes)
  if (!table.ok) return table
  return db.transaction().execute(async (inside) => {
    await beginImport(inside)
    const today = (await dayOfDatabase(inside)) as PlainDate
    const specialties = await specialtyCodes(inside)
    const examined = await examineAccounts(inside, table.value, { importer: { operator: true }, specialties, today })
    const outcome = { counts: countsOf(examined), ignored: examined.ignored, errors: examined.errors }
    if (dryRun || examined.errors.length > 0) return accept(outcome)
    const entered = await enterAccounts({ db: inside, newId }, examined)
    if (!entered.ok) throw new Error('the register changed while the file was read; nothing was saved')
    await inviteOpened(inside, entered.value.opened)
    const facts = { ...entered.value.counts, shown: entered.value.personIds }
    await writeLeaf(inside, {
      ...{ id: newId(), requestId: randomUUID(), action: 'accounts imported', accountId: null, personId: null },
      ...{ role: null, subjectPersonId: null, facts },
    })
    return accept(outcome)
  })
}
