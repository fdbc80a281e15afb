import type { Actor, Role } from '../../kernel/actor.ts'
import { accept, refuse } from '../../kernel/verdict.ts'
import { command } from '../../platform/command/command.ts'
import { announce } from '../../platform/jobs/announce.ts'
import * as contract from '../contract/staff.ts'
import { staffAppointed } from '../events.ts'
import { findPlace, rolesIn } from '../queries/staff.ts'
import { SCOPE_OF_ROLE, type Scope } from '../rules/holding.ts'
import { placeRun } from '../rules/place-run.ts'
import { mayAppoint } from '../rules/staff.ts'
import { lockPlace } from '../store/staff.ts'
import { grantRole } from './grant-role.ts'
import { namedCandidate } from './named-candidate.ts'

/** Two at once wait for each other at the place, so that nobody is given the same role twice. */
export const appointStaff = command(contract.appointStaff, async ({ by, key, ...typed }, context) => {
  const { db, actor, today } = context
  const run = placeRun(actor)
  if (!run.ok) return run
  const found = await namedCandidate(db, { by, key })
  if (!found.ok) return found
  const candidate = found.value
  context.concerns(candidate.id, { role: typed.role, function: typed.function })
  await lockPlace(db, run.value)
  const may = mayAppoint(actor, { candidate, typed }, { held: await rolesIn(db, run.value, today), today })
  if (!may.ok) return may
  const { name: place, endedOn } = await findPlace(db, run.value)
  const { from, until } = may.value
  if (endedOn !== null && from > endedOn) return refuse('place-ended', { endedOn }, { field: 'from' })
  const granted = await grantRole(db, {
    ...{ id: context.newId(), personId: candidate.id, role: typed.role, function: may.value.function },
    ...{ scope: scopeOf(typed.role, actor), from, ...(until !== null && { until }) },
  })
  if (!granted.ok) return granted
  const about = { holdingId: granted.value, personId: candidate.id, role: typed.role, place }
  await announce(db, staffAppointed({ ...about, from, until }))
  return accept({ holdingId: granted.value, name: `${candidate.givenNames} ${candidate.surname}` })
})

/** Within what the appointing one acts, as far as the role is held within it. */
const scopeOf = (role: Role, actor: Actor): Scope =>
  Object.fromEntries(SCOPE_OF_ROLE[role].map((part) => [part, actor[part]]))
