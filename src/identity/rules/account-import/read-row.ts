import type { Role, RoleFunction } from '../../../kernel/actor.ts'
import { type Pesel, pesel } from '../../../kernel/pesel.ts'
import { dateOf, type PlainDate, plainDate } from '../../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../../kernel/verdict.ts'
import { type Email, email } from '../email.ts'
import { roleScope, type Scope } from '../holding.ts'
import { type LicenceNumber, licenceNumber, type Profession } from '../licence-number.ts'
import { type Name, personName } from '../person-name.ts'
import { roleFunction } from '../role-function.ts'
import { codedFunction, codedProfession, codedRole, codedVoivodeship } from './coded.ts'
import type { Places } from './places.ts'
import type { AccountColumn, TypedRow } from './read-table.ts'

/** A role as a file gives it, with every place known. */
export interface ImportedRole {
  readonly role: Role
  readonly function: RoleFunction
  readonly scope: Scope
  readonly from: PlainDate
  /** The last day, inclusive; null without one. */
  readonly until: PlainDate | null
}

/** A row of a file of accounts in which every field alone is right. */
export interface AccountRow {
  readonly row: number
  readonly pesel: Pesel
  readonly givenNames: Name
  readonly surname: Name
  readonly email: Email
  readonly profession: Profession | null
  readonly licenceNumber: LicenceNumber | null
  readonly held: ImportedRole
}

/**
 * One row: every field that is wrong is named at once. The PESEL stands in no refusal.
 *
 * @policy decision 0166
 */
export function readAccountRow({ row, typed }: TypedRow, places: Places): Verdict<AccountRow> {
  const read = all(
    needed(typed, 'pesel', (text) => at('pesel', pesel(text))),
    needed(typed, 'givenNames', (text) => personName(text, 'givenNames')),
    needed(typed, 'surname', (text) => personName(text, 'surname')),
    needed(typed, 'email', email),
    licenceIn(typed),
    roleIn(typed, places),
  )
  if (!read.ok) return read
  const [number, givenNames, surname, address, licence, held] = read.value
  return accept({ row, pesel: number, givenNames, surname, email: address, ...licence, held })
}

type Typed = TypedRow['typed']

function needed<Value>(typed: Typed, column: AccountColumn, read: (text: string) => Verdict<Value>): Verdict<Value> {
  const text = typed[column]
  return text === undefined ? refuse('missing', {}, { field: column }) : read(text)
}

const optional = <Value>(
  typed: Typed,
  column: AccountColumn,
  read: (text: string) => Verdict<Value>,
): Verdict<Value | undefined> => (typed[column] === undefined ? accept(undefined) : read(typed[column]))

/** The same refusals, each beside its column. */
const at = <Value>(field: AccountColumn, verdict: Verdict<Value>): Verdict<Value> =>
  verdict.ok ? verdict : { ok: false, refusals: verdict.refusals.map((refusal) => ({ ...refusal, field })) }

function licenceIn(typed: Typed): Verdict<Pick<AccountRow, 'profession' | 'licenceNumber'>> {
  const profession = optional(typed, 'profession', (text) => codedProfession(text))
  if (!profession.ok) return profession
  if (profession.value === undefined) {
    if (typed.licenceNumber !== undefined) return refuse('licence-without-profession', {}, { field: 'profession' })
    return accept({ profession: null, licenceNumber: null })
  }
  const asked = profession.value
  const number = optional(typed, 'licenceNumber', (text) => licenceNumber(asked, text))
  return number.ok ? accept({ profession: asked, licenceNumber: number.value ?? null }) : number
}

function roleIn(typed: Typed, places: Places): Verdict<ImportedRole> {
  const role = needed(typed, 'role', (text) => codedRole(text))
  const period = periodIn(typed)
  if (!role.ok) return all(role, period) as Verdict<never>
  const read = all(functionIn(typed, role.value), scopeIn(typed, role.value, places), period)
  if (!read.ok) return read
  const [held, scope, days] = read.value
  return accept({ role: role.value, function: held, scope, ...days })
}

function functionIn(typed: Typed, role: Role): Verdict<RoleFunction> {
  const asked = optional(typed, 'function', codedFunction)
  if (!asked.ok) return asked
  const held = roleFunction(role, asked.value)
  return held.ok ? held : refuse('function-of-another-role', {}, { field: 'function' })
}

function scopeIn(typed: Typed, role: Role, places: Places): Verdict<Scope> {
  const found = all(
    optional(typed, 'unit', (text) => places.unit(text)),
    optional(typed, 'body', (text) => places.body(text, role)),
    optional(typed, 'voivodeship', (text) => codedVoivodeship(text)),
    optional(typed, 'specialty', (text) =>
      places.specialties.has(text) ? accept(text) : refuse('unknown-value', {}, { field: 'specialty' }),
    ),
  )
  if (!found.ok) return found
  const [unitId, bodyId, voivodeship, specialty] = found.value
  const office = places.officeOf(role, voivodeship)
  // An office may be named, though the register knows it by itself.
  const isOffice = office !== undefined && (bodyId === undefined || bodyId === office)
  const scope = roleScope(role, { unitId, bodyId: isOffice ? undefined : bodyId, voivodeship, specialty })
  if (!scope.ok)
    return {
      ok: false,
      refusals: scope.refusals.map((one) => ({ ...one, field: COLUMN_OF_PART[one.field ?? ''] ?? 'role' })),
    }
  return accept({ ...scope.value, bodyId: isOffice ? office : bodyId })
}

const COLUMN_OF_PART: Readonly<Record<string, AccountColumn>> = {
  ...{ unitId: 'unit', bodyId: 'body', voivodeship: 'voivodeship', specialty: 'specialty' },
}

function periodIn(typed: Typed): Verdict<Pick<ImportedRole, 'from' | 'until'>> {
  const days = all(
    needed(typed, 'from', (text) => at('from', dayIn(text))),
    optional(typed, 'until', (text) => at('until', dayIn(text))),
  )
  if (!days.ok) return days
  const [from, until = null] = days.value
  if (until !== null && until < from) return refuse('period-ends-before-it-begins', { from, until }, { field: 'until' })
  return accept({ from, until })
}

/**
 * A day as `2026-03-12` or `12.03.2026`.
 *
 * @policy decision 0023
 */
function dayIn(text: string): Verdict<PlainDate> {
  const dotted = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text)
  return dotted ? dateOf(Number(dotted[3]), Number(dotted[2]), Number(dotted[1])) : plainDate(text)
}
