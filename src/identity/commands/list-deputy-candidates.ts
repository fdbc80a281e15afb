import { accept, refuse } from '../../kernel/verdict.ts'
import { reading } from '../../platform/command/command.ts'
import * as contract from '../contract/deputies.ts'
import { findHeldRole, heldRoles } from '../queries/deputies.ts'
import { findPersons } from '../queries/register.ts'
import { DEPUTIES, fittingRole } from '../rules/deputy.ts'

/** Those whose role fits today, by name; whether it lasts for the days is asked when one is named. */
export const listDeputyCandidates = reading(contract.listDeputyCandidates, async ({ holdingId }, context) => {
  const { db, actor, today, shows } = context
  if (actor.inPlaceOf) return refuse('deputy-names-no-deputy', {}, { law: 'KPA art. 268a' })
  const holding = await findHeldRole(db, holdingId)
  if (holding?.personId !== actor.personId || holding.role !== actor.role) return refuse('not-found')
  const others = await heldRoles(db, { roles: DEPUTIES[holding.role]?.roles ?? [], day: today })
  const theirs = Map.groupBy(others, ({ personId }) => personId)
  theirs.delete(actor.personId)
  const fitting = [...theirs].flatMap(([personId, held]) => {
    const role = fittingRole(holding, held, { from: today, until: today })?.role
    return role ? [[personId, role] as const] : []
  })
  const persons = await findPersons(
    db,
    fitting.map(([personId]) => personId),
  )
  const names = new Map(persons.map(({ id, givenNames, surname }) => [id, `${givenNames} ${surname}`]))
  shows(fitting.map(([personId]) => personId))
  const candidates = fitting.map(([id, role]) => ({ id, name: names.get(id) ?? '', holding: { role } }))
  return accept({ candidates: candidates.toSorted((one, other) => one.name.localeCompare(other.name, 'pl')) })
})
