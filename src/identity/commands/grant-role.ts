import type { Role, RoleFunction } from '../../kernel/actor.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { findOffice } from '../queries/register.ts'
import { OFFICE_OF_ROLE } from '../rules/body.ts'
import { roleScope, type Scope } from '../rules/holding.ts'
import { roleFunction } from '../rules/role-function.ts'
import * as store from '../store/persons.ts'

export interface NewHolding {
  readonly id: string
  readonly personId: string
  readonly role: Role
  /** The usual one of the role while none is given. */
  readonly function?: RoleFunction
  readonly scope: Scope
  readonly from: string
  readonly until?: string
  /** The body that verified it. */
  readonly verifiedBy?: string
}

/** A role is given from a day on; who may give it, the caller's own rules say. */
export async function grantRole(db: Db, given: NewHolding): Promise<Verdict<string>> {
  const from = plainDate(given.from)
  const until = given.until === undefined ? accept(null) : plainDate(given.until)
  const checked = all(roleScope(given.role, given.scope), from, until, roleFunction(given.role, given.function))
  if (!checked.ok) return checked
  const [scope, firstDay, lastDay, held] = checked.value
  if (lastDay !== null && lastDay < firstDay)
    return refuse('period-ends-before-it-begins', { from: firstDay, until: lastDay })
  await store.insertHolding(db, {
    id: given.id,
    person_id: given.personId,
    role: given.role,
    unit_id: scope.unitId ?? null,
    body_id: scope.bodyId ?? (await officeOf(db, given)) ?? null,
    function: held,
    voivodeship: scope.voivodeship ?? null,
    specialty_code: scope.specialty ?? null,
    from_on: firstDay,
    until_on: lastDay,
    verified_by_body_id: given.verifiedBy ?? null,
  })
  return accept(given.id)
}

/** Of an office the register knows the body: nobody has to name it. */
async function officeOf(db: Db, { role, scope }: NewHolding): Promise<string | undefined> {
  const kind = OFFICE_OF_ROLE[role]
  return kind && findOffice(db, { kind, voivodeship: scope.voivodeship })
}
