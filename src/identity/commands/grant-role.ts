import type { Role } from '../../kernel/actor.ts'
import { plainDate } from '../../kernel/plain-date.ts'
import { accept, all, refuse, type Verdict } from '../../kernel/verdict.ts'
import type { Db } from '../../platform/db/pool.ts'
import { roleScope, type Scope } from '../rules/holding.ts'
import * as store from '../store/persons.ts'

export interface NewHolding {
  readonly id: string
  readonly personId: string
  readonly role: Role
  readonly scope: Scope
  readonly from: string
  readonly until?: string
}

/** A role is given from a day on; who may give it, the caller's own rules say. */
export async function grantRole(db: Db, given: NewHolding): Promise<Verdict<string>> {
  const from = plainDate(given.from)
  const until = given.until === undefined ? accept(null) : plainDate(given.until)
  const checked = all(roleScope(given.role, given.scope), from, until)
  if (!checked.ok) return checked
  const [scope, firstDay, lastDay] = checked.value
  if (lastDay !== null && lastDay < firstDay)
    return refuse('period-ends-before-it-begins', { from: firstDay, until: lastDay })
  await store.insertHolding(db, {
    id: given.id,
    person_id: given.personId,
    role: given.role,
    unit_id: scope.unitId ?? null,
    voivodeship: scope.voivodeship ?? null,
    specialty_code: scope.specialty ?? null,
    from_on: firstDay,
    until_on: lastDay,
  })
  return accept(given.id)
}
