import type { PlainDate } from '../../kernel/plain-date.ts'
import { accept, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { holdingsOf } from '../queries/accounts.ts'
import { findPersons } from '../queries/register.ts'
import { isNewcomer } from '../queries/registration.ts'
import { isHeldOn, SCOPE_OF_ROLE, type Scope } from '../rules/holding.ts'
import type { RoleRequest } from '../rules/request-desk.ts'
import { enterLicence } from '../store/persons.ts'
import { grantRole } from './grant-role.ts'

interface Asked {
  readonly personId: string
  readonly role: string
  readonly today: PlainDate
  /** Within what; while it is only begun, nothing is known of it. */
  readonly scope?: Scope
}

/** Whose identity is not proved asks for nothing (UZL art. 3 ust. 5); a role held already is not asked for again there. */
export async function mayRequestRole(
  db: Db,
  { personId, role, today, scope }: Asked,
): Promise<Verdict<true, 'role-held' | 'identity-not-proved'>> {
  if (await isNewcomer(db, personId)) return refuse('identity-not-proved', {}, { law: 'UZL art. 3 ust. 5' })
  const held = (await holdingsOf(db, personId)).filter((one) => one.role === role && isHeldOn(today, one))
  const isHeld = held.some(
    ({ unit, body, voivodeship, specialty }) =>
      SCOPE_OF_ROLE[held[0]?.role ?? 'trainee'].length === 0 ||
      (scope !== undefined &&
        (scope.unitId ?? null) === (unit?.id ?? null) &&
        (scope.bodyId === undefined || scope.bodyId === body?.id) &&
        (scope.voivodeship ?? null) === voivodeship &&
        (scope.specialty ?? null) === specialty),
  )
  return isHeld ? refuse('role-held', { role }) : accept(true)
}

interface Granted {
  readonly holdingId: string
  readonly personId: string
  readonly today: PlainDate
}

/** What was verified: the licence enters the register of persons, the role is held from today. */
export async function grantRequestedRole(
  db: Db,
  form: RoleRequest,
  { holdingId, personId, today }: Granted,
): Promise<Verdict<string>> {
  const entered = await enterRequestedLicence(db, form, personId)
  if (!entered.ok) return entered
  const { role, scope, bodyId, until } = form
  const may = await mayRequestRole(db, { personId, role, today, scope })
  if (!may.ok) return may
  return grantRole(db, {
    ...{ id: holdingId, personId, role, function: form.function, scope, from: today },
    ...(until !== undefined && { until }),
    ...(bodyId !== undefined && { verifiedBy: bodyId }),
  })
}

async function enterRequestedLicence(
  db: Db,
  { profession, licenceNumber }: RoleRequest,
  personId: string,
): Promise<Verdict<true, 'licence-number-taken'>> {
  if (profession === undefined || licenceNumber === undefined) return accept(true)
  const [person] = await findPersons(db, [personId])
  if (!person) throw new Error('an applicant is a person')
  const isNew = person.licenceNumber !== licenceNumber || person.profession !== profession
  const entered = !isNew || (await enterLicence(db, personId, { profession, licence_number: licenceNumber }))
  return entered ? accept(true) : refuse('licence-number-taken', {}, { field: 'licenceNumber' })
}

/** A last day that has gone by is refused before anybody reads the request. */
export function lastsLongEnough({ until }: RoleRequest, today: PlainDate): Verdict<true, 'day-gone'> {
  return until !== undefined && until < today ? refuse('day-gone', { today }, { field: 'until' }) : accept(true)
}
