import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import { type Context, preparedCommand, type UseCase } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import * as contract from '../contract/account-import.ts'
import { hasPesel } from '../queries/account-import.ts'
import type { AccountTable } from '../rules/account-import/read-table.ts'
import { beginImport } from '../store/account-import.ts'
import { lineOf } from './account-line.ts'
import { enterAccounts } from './enter-accounts.ts'
import { accountTableIn, countsOf, type Examined, examineAccounts } from './examine-accounts.ts'
import { inviteOpened } from './invite-opened.ts'

/** The codes of the fields that consultants are named for; another capability keeps them. */
export type SpecialtyCodes = (db: Db) => Promise<ReadonlySet<string>>

const MOST_ERRORS = 500
const MOST_LINES = 100

/** Looks, and says what would be; the administrator sees names that the file holds and none that it does not. */
const makePreviewAccounts = (specialtyCodes: SpecialtyCodes) =>
  preparedCommand(contract.previewAccounts, {
    prepare: async ({ bytes }) => accountTableIn(bytes),
    run: async (_, context, table) => {
      const looked = await examineIn(context, table, specialtyCodes)
      if (!looked.ok) return looked
      const examined = looked.value
      context.concerns(context.actor.personId, { rows: examined.rows, errors: examined.errors.length })
      return accept({
        counts: countsOf(examined),
        ignored: [...examined.ignored],
        errorCount: examined.errors.length,
        errors: examined.errors.slice(0, MOST_ERRORS) as contract.RowError[],
        lines: examined.plans.slice(0, MOST_LINES).map(lineOf),
      })
    },
  })

/** Reads the file anew: what the preview said is not believed. */
const makeImportAccounts = (specialtyCodes: SpecialtyCodes) =>
  preparedCommand(contract.importAccounts, {
    prepare: async ({ bytes }, { actor, concerns }) => {
      concerns(actor.personId)
      return accountTableIn(bytes)
    },
    run: async (_, context, table) => {
      const looked = await examineIn(context, table, specialtyCodes)
      if (!looked.ok) return looked
      const entered = await enterAccounts(context, looked.value)
      if (!entered.ok) return entered
      const { counts, personIds, opened } = entered.value
      await inviteOpened(context.db, opened)
      context.concerns(context.actor.personId, { ...counts })
      context.shows(personIds)
      return accept(counts)
    },
  })

/** Nobody gives roles to themself; of whom no PESEL is known, nobody can say that they do not. */
async function examineIn(
  { db, actor, today }: Context,
  table: AccountTable,
  specialtyCodes: SpecialtyCodes,
): Promise<Verdict<Examined, 'own-pesel-unknown'>> {
  await beginImport(db)
  if (!(await hasPesel(db, actor.personId))) return refuse('own-pesel-unknown')
  const importer = { operator: false as const, personId: actor.personId as string }
  return accept(await examineAccounts(db, table, { importer, today, specialties: await specialtyCodes(db) }))
}

export const accountImportUseCases = (specialtyCodes: SpecialtyCodes): readonly UseCase[] => [
  makePreviewAccounts(specialtyCodes),
  makeImportAccounts(specialtyCodes),
]
