import type { PlainDate } from '../../kernel/plain-date.ts'
import type { Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { readWorkbook } from '../../platform/sheets/read-workbook.ts'
import { findRegistered, placesOn } from '../queries/account-import.ts'
import { gatherPersons } from '../rules/account-import/gather-persons.ts'
import { Places } from '../rules/account-import/places.ts'
import { type Importer, type PersonPlan, planImport } from '../rules/account-import/plan-import.ts'
import { readAccountRow } from '../rules/account-import/read-row.ts'
import { type AccountTable, readAccountTable } from '../rules/account-import/read-table.ts'
import { errorsOfRow, type RowError } from '../rules/account-import/row-error.ts'

/** Everything that a file would do, and everything that stands in its way. */
export interface Examined {
  readonly rows: number
  readonly ignored: readonly string[]
  readonly plans: readonly PersonPlan[]
  /** By row; while there is one, nothing is done. */
  readonly errors: readonly RowError[]
}

/** A CSV alone: a workbook stores numbers, and a PESEL that begins with a zero would have lost it. */
export function accountTableIn(bytes: Uint8Array): Verdict<AccountTable> {
  const sheets = readWorkbook(bytes, 'accounts.csv')
  if (!sheets.ok) return sheets
  const [sheet] = sheets.value
  return readAccountTable(sheet ?? { name: '', rows: [], date1904: false })
}

export interface Examining {
  readonly importer: Importer
  readonly specialties: ReadonlySet<string>
  readonly today: PlainDate
}

/** Reads the register and changes nothing. */
export async function examineAccounts(
  db: Db,
  table: AccountTable,
  { importer, specialties, today }: Examining,
): Promise<Examined> {
  const places = new Places({ ...(await placesOn(db, today)), specialties })
  const read = table.rows.map((row) => ({ row: row.row, verdict: readAccountRow(row, places) }))
  const legal = read.flatMap(({ verdict }) => (verdict.ok ? [verdict.value] : []))
  const { persons, errors } = gatherPersons(legal)
  const register = await findRegistered(db, {
    pesels: persons.map(({ pesel }) => pesel),
    emails: persons.map(({ email }) => email),
    licenceNumbers: persons.flatMap(({ licenceNumber }) => licenceNumber ?? []),
  })
  const planned = planImport(persons, register, importer)
  const ofRows = read.flatMap(({ row, verdict }) => (verdict.ok ? [] : errorsOfRow(row, verdict.refusals)))
  const all = [...ofRows, ...errors, ...planned.errors].toSorted((one, other) => one.row - other.row)
  return { rows: table.rows.length, ignored: table.ignored, plans: planned.plans, errors: all }
}

export interface ImportCounts {
  readonly rows: number
  readonly newPersons: number
  readonly newAccounts: number
  readonly newRoles: number
  readonly heldAlready: number
}

export function countsOf({ rows, plans }: Examined): ImportCounts {
  const given = plans.reduce((sum, { roles }) => sum + roles.length, 0)
  const asked = plans.reduce((sum, { person }) => sum + person.roles.length, 0)
  return {
    rows,
    newPersons: plans.filter(({ knownId }) => knownId === undefined).length,
    newAccounts: plans.filter(({ opensAccount }) => opensAccount).length,
    newRoles: given,
    heldAlready: asked - given,
  }
}
