import { accept } from '../../kernel/verdict.ts'
import { type Context, preparedCommand, type UseCase } from '../../platform/command/command.ts'
import type { Db } from '../../platform/db/pool.ts'
import * as contract from '../contract/account-import.ts'
import type { PersonPlan } from '../rules/account-import/plan-import.ts'
import type { AccountTable } from '../rules/account-import/read-table.ts'
import { beginImport } from '../store/account-import.ts'
import { enterAccounts } from './enter-accounts.ts'
import { accountTableIn, countsOf, examineAccounts } from './examine-accounts.ts'
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
      const examined = await examineIn(context, table, specialtyCodes)
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
      const examined = await examineIn(context, table, specialtyCodes)
      const entered = await enterAccounts(context, examined)
      if (!entered.ok) return entered
      const { counts, personIds, opened } = entered.value
      await inviteOpened(context.db, opened)
      context.concerns(context.actor.personId, { ...counts })
      context.shows(personIds)
      return accept(counts)
    },
  })

async function examineIn({ db, actor, today }: Context, table: AccountTable, specialtyCodes: SpecialtyCodes) {
  await beginImport(db)
  const importer = { operator: false as const, personId: actor.personId as string }
  return examineAccounts(db, table, { importer, today, specialties: await specialtyCodes(db) })
}

const lineOf = ({ person, knownId, opensAccount, roles }: PersonPlan): contract.Line => ({
  row: person.row,
  name: `${person.givenNames} ${person.surname}`,
  maskedPesel: `${person.pesel.slice(0, 2)}*******${person.pesel.slice(-2)}`,
  roles: [...new Set(person.roles.map(({ role }) => role))],
  effect: effectOf(knownId === undefined, opensAccount, roles.length > 0),
})

function effectOf(isNew: boolean, opensAccount: boolean, givesRoles: boolean): contract.Line['effect'] {
  if (isNew) return 'new-person'
  if (opensAccount) return 'new-account'
  return givesRoles ? 'new-roles' : 'nothing'
}

export const accountImportUseCases = (specialtyCodes: SpecialtyCodes): readonly UseCase[] => [
  makePreviewAccounts(specialtyCodes),
  makeImportAccounts(specialtyCodes),
]
